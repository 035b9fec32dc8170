import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { regionFolder } from "./region-folder.ts";

const folder = "regions/rijk-van-nijmegen";
const { files } = parse(await readFile(join(folder, "data/manifest.yaml"), "utf8")) as {
  files: { path: string; sha256: string; licence: string; official: { url: string } }[];
};

describe("the data that the region ships", () => {
  test.each(files)(
    "$path is what its manifest says",
    async ({ path, sha256, licence, official }) => {
      const bytes = await readFile(join(folder, path));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      expect(licence).toMatch(/^CC BY 4\.0/);
      expect(official.url).toMatch(/^https:/);
    },
  );

  test("stand in the manifest and have every column that is read", async () => {
    const region = regionFolder(folder);
    const plan = await region.readPlan();
    const read = plan.ok ? await region.readIndicators(plan.value) : plan;
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { sources, templates } = read.value!;
    const shipped = sources.flatMap(({ connector }) =>
      connector.kind === "file-of-region" ? [connector] : [],
    );
    expect(shipped.length).toBeGreaterThan(0);
    for (const { path, template: id } of shipped) {
      expect(files.map((file) => file.path)).toContain(path);
      const { separator, values } = templates.find((template) => template.id === id)!;
      const header = (await readFile(join(folder, path), "utf8")).split(/\r?\n/)[0]!;
      const named = values.map(({ column }) => column);
      expect(header.split(separator)).toEqual(expect.arrayContaining(named));
    }
  });

  test("draw the municipalities of the plan", async () => {
    const plan = await regionFolder(folder).readPlan();
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    const map = JSON.parse(await readFile(join(folder, "map.geojson"), "utf8")) as {
      features: { properties: { code: string; name: string } }[];
    };
    expect(new Map(map.features.map(({ properties: { code, name } }) => [code, name]))).toEqual(
      new Map(plan.value.municipalities.map(({ id, name }) => [id, name])),
    );
  });
});
