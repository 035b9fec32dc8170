import { mkdtemp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sourceConnectors } from "../../../src/adapters/sources/index.ts";
import { known, missing } from "../../../src/core/observations/index.ts";
import { fetchAll, measure, requestOf, template } from "./requests.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "eenlijn-region-"));
  await mkdir(join(folder, "region"));
  await writeFile(join(folder, "secret.csv"), "gemeentecode,n\nGM0268,1\n");
  await symlink(join(folder, "secret.csv"), join(folder, "region/link.csv"));
});
afterAll(() => rm(folder, { recursive: true }));

const using = template({
  separator: ",",
  decimal: ".",
  about: { column: "gemeentecode" },
  period: { always: "2021" },
  values: [
    { column: "inwoners_2021", measure: "inwoners" },
    { column: "wmo_clienten_per_1000", measure: "wmo" },
  ],
});

function fetched(regionFolder: string, path: string, columns = using) {
  const connector = {
    kind: "file-of-region",
    path,
    template: "sjabloon",
    retrievedOn: "2026-01-01",
  };
  const measures = [measure("inwoners", "-"), measure("wmo", "-")];
  return fetchAll(
    sourceConnectors({ regionFolder }),
    requestOf(connector, measures, { templates: [columns] }),
  );
}

describe("a file that is shipped with the region", () => {
  const reference = join(import.meta.dirname, "../../reference");
  const real = "cbs/85039NED-2021-gemeenten.csv";

  test("is read, and only what was asked for", async () => {
    const { result, observations, bytes } = await fetched(reference, real);
    expect(result).toEqual({ ok: true, value: { url: real } });
    expect(bytes).toBe(await readFile(join(reference, real), "utf8"));
    const values = observations.map(({ measure: id, about, value }) => [id, about, value]);
    expect(values).toContainEqual(["inwoners", "GM0252", known(16_569)]);
    expect(values).toContainEqual(["wmo", "GM0252", missing("unknown")]);
    expect(values).toHaveLength(4);
  });

  test("with a column that is gone names the column", async () => {
    const values = [{ column: "inwoners_2022", measure: "inwoners" }];
    const { result } = await fetched(reference, real, template({ ...using, values }));
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: "schema-changed",
        changes: [{ missing: 'column "inwoners_2022"', nearest: "inwoners_2021" }],
      },
    });
  });

  test("that does not fit says where", async () => {
    const { result } = await fetched(
      reference,
      real,
      template({ ...using, about: { column: "gemeentenaam" } }),
    );
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: "bad-table",
        problems: expect.arrayContaining([
          { kind: "not-a-place", line: 2, column: "gemeentenaam" },
        ]),
      },
    });
  });

  test.each(["../secret.csv", "link.csv", "gone.csv", "/etc/hostname"])(
    "outside the folder is not found: %s",
    async (path) => {
      const { result } = await fetched(join(folder, "region"), path);
      expect(result).toMatchObject({ ok: false, error: { kind: "not-found" } });
    },
  );
});
