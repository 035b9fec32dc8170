import { expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { dataImport } from "./data-import.ts";

/** Without a store: what is refused here must not get that far. */
async function refusal(...args: string[]) {
  const notes: string[] = [];
  const code = await runCli(
    [dataImport],
    ["data", "import", ...args, "--template", "opgave-instelling"],
    {
      regionFolder: "regions/rijk-van-nijmegen",
      regionSource: regionFolder,
      note: (text) => notes.push(text),
    } as Partial<Environment> as Environment,
  );
  return { code, notes: notes.join("\n") };
}

test.each([".", "bestaat-niet.xlsx"])("%s is no file to take in", async (path) => {
  expect(await refusal(path)).toEqual({
    code: 1,
    notes: `${path} is not a file that can be read.`,
  });
});

test("only an organisation of the plan can deliver", async () => {
  const { code, notes } = await refusal("x.xlsx", "--from", "organisation:cwzz");
  expect(code).toBe(2);
  expect(notes).toContain('not "organisation:cwzz". Is it "organisation:cwz"?');
});
