import { beforeAll, expect, test } from "vitest";
import { ids } from "../../../../test/sample/steered-ids.ts";
import { sampleSite } from "../../../../test/sample/steered-site.ts";

let site: Awaited<ReturnType<typeof sampleSite>>;
beforeAll(async () => {
  site = await sampleSite();
});

const path = `/besluiten/${ids.decision}`;
const report = (gezien: string) =>
  site.ask("POST", `${path}/uitgevoerd`, {
    who: "chair",
    fields: { dag: "2026-11-22", toelichting: "Het team is begonnen.", gezien },
  });

test("who saw how the decision stands reports that it was carried out", async () => {
  const page = await (await site.ask("GET", path, { who: "chair" })).answer.text();
  const { answer, added } = await report(/name="gezien" value="(\d+)"/.exec(page)![1]!);
  expect([answer.status, added.map(({ act }) => act.kind)]).toEqual([
    303,
    ["decision-carried-out"],
  ]);
});

test("who did not see what another reported is told first, and keeps the words", async () => {
  const { answer, added } = await report("1");
  expect([answer.status, added]).toEqual([409, []]);
  const text = await answer.text();
  expect(text).toContain("Iemand anders legde hier net iets vast");
  expect(text).toContain("Het team is begonnen.");
});
