import { describe, expect, test } from "vitest";
import type { Plan } from "../../../core/plan/index.ts";
import { readChange } from "./change-form.ts";
import { readEvidence } from "./evidence-form.ts";

const today = "2026-11-22";
const evidence = (values: Record<string, string>) => readEvidence(values, ["mandaat"], today, "nl");
const fields = (read: ReturnType<typeof evidence> | ReturnType<typeof change>) =>
  read.ok ? [] : read.error.map(({ field }) => field);

const plan = {
  crucialCare: { offers: [{ id: "crisis" }] },
  organisations: [{ id: "ggz" }],
} as unknown as Plan;
const change = (values: Record<string, string>) => readChange(values, plan, today, "nl");

describe("evidence", () => {
  const full = { eis: "mandaat", stand: "met", melding: "Besluit.", dag: "2026-05-01" };

  test("is read as it was filled in", () => {
    const document = { document: "Besluitenlijst", adres: "https://example.nl/b" };
    expect(evidence({ ...full, ...document })).toEqual({
      ok: true,
      value: {
        kind: "evidence",
        criterion: "mandaat",
        status: "met",
        statement: "Besluit.",
        on: "2026-05-01",
        document: { title: "Besluitenlijst", url: "https://example.nl/b" },
        reportedOn: today,
      },
    });
    expect(fields(evidence(full))).toEqual([]);
  });

  test.each([
    [{}, ["eis", "stand", "melding", "dag"]],
    [{ ...full, eis: "anders" }, ["eis"]],
    [{ ...full, dag: "2026-11-23" }, ["dag"]],
    [{ ...full, adres: "https://example.nl" }, ["document"]],
    [{ ...full, document: "x", adres: "javascript:alert(1)" }, ["adres"]],
  ])("%j: something is wrong with %j", (values, wrong) => {
    expect(fields(evidence(values))).toEqual(wrong);
  });
});

describe("a change of provider", () => {
  const full = { zorg: "crisis", aanbieder: "ggz", verandering: "stops", dag: "2027-01-01" };

  test.each([
    [full, []],
    [{ ...full, verandering: "starts", bereik: "regional" }, []],
    [{ ...full, verandering: "starts" }, ["bereik"]],
    [{}, ["zorg", "aanbieder", "verandering", "dag"]],
    [{ ...full, zorg: "anders", dag: "morgen" }, ["zorg", "dag"]],
  ])("%j: something is wrong with %j", (values, wrong) => {
    expect(fields(change(values))).toEqual(wrong);
  });
});
