import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identityProviders } from "./index.ts";
import { readOpenIdSettings } from "./openid-settings.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sign-in-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(text: string) {
  const path = join(folder, "sign-in.yaml");
  await writeFile(path, text);
  return path;
}

const surf = `
providers:
  - id: surf
    name: SURF
    issuer: https://id.example
    clientId: eenlijn
    clientSecret: \${SURF_SECRET}
`;

describe("the file with providers", () => {
  test("takes secrets from the environment", async () => {
    const read = await readOpenIdSettings(await file(surf), { SURF_SECRET: "geheim: #1" });
    expect(read).toEqual({
      ok: true,
      value: [
        {
          id: "surf",
          name: "SURF",
          issuer: "https://id.example",
          clientId: "eenlijn",
          clientSecret: "geheim: #1",
          believesEmail: true,
        },
      ],
    });
  });

  test.each([
    ["a secret that is not set", surf, {}, /SURF_SECRET/],
    ["the same id twice", surf + surf.replace("providers:\n", ""), { SURF_SECRET: "x" }, /once/],
    [
      "an id that is no part of an address",
      surf.replace("id: surf", "id: S/x"),
      { SURF_SECRET: "x" },
      /0\.id/,
    ],
    ["no providers", "providers: []", {}, /providers/],
    ["nothing", "", {}, /record|object/i],
    ["no YAML", "a: [", {}, /cannot be read/],
  ])("tells what is wrong: %s", async (_what, text, environment, why) => {
    const read = await readOpenIdSettings(await file(text), environment);
    expect(!read.ok && read.error).toMatch(why);
  });

  test("that is not there is told", async () => {
    expect((await readOpenIdSettings(join(folder, "none.yaml"), {})).ok).toBe(false);
  });
});

describe("example people", () => {
  const personas = ["ann"];
  test("are a way in where nothing else is", async () => {
    const opened = await identityProviders({ environment: {}, personas });
    expect(opened.ok && opened.value.map(({ id }) => id)).toEqual(["voorbeeld"]);
  });

  test.each([{ NODE_ENV: "production" }, { EENLIJN_SIGN_IN: "sign-in.yaml" }])(
    "never come near a real site: %o",
    async (environment) => {
      const opened = await identityProviders({ environment, personas });
      expect(!opened.ok && opened.error).toContain("anybody");
    },
  );

  test("are no way in without the demo", async () => {
    expect(await identityProviders({ environment: {} })).toEqual({ ok: true, value: [] });
    const environment = { EENLIJN_SIGN_IN: await file(surf), SURF_SECRET: "x" };
    const opened = await identityProviders({ environment });
    expect(opened.ok && opened.value.map(({ id }) => id)).toEqual(["surf"]);
  });
});
