import { beforeAll, describe, expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import { takeStep, type Documents } from "../../core/proposals/index.ts";
import { register, type Entry } from "../../core/register/index.ts";
import type { LatestDocuments } from "./latest-documents.ts";
import type { RegionAct } from "./region-act.ts";
import { settleProposals } from "./settle-proposals.ts";

let now: Documents;
beforeAll(async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const assumptions = await source.readAssumptions(plan.value);
  if (!assumptions.ok) throw new Error(JSON.stringify(assumptions.error));
  now = { plan: plan.value, assumptions: assumptions.value };
});
const latest = (inForceFrom = "2023-12-22"): LatestDocuments => ({
  ...now,
  versions: { plan: 3, assumptions: 1 },
  inForceFrom,
});
const at = new Date("2026-11-22T10:00:00Z");
const outcome = { effectiveOn: "2027-01-01", at, decision: crypto.randomUUID() };

const drafted = { kind: "proposal-drafted", data: {}, words: { title: "T", reason: "R" } } as const;
const offered = { kind: "proposal-offered", data: { to: "bo" }, words: {} } as const;
const stops = (on: string): RegionAct => ({
  kind: "change-set",
  data: { change: takeStep(now, "initiative:leefstijlloket", { kind: "stopped", on }) },
  words: {},
});

/** A register with proposals "a", "b", …, each with its own acts. */
function book(...proposals: readonly (readonly RegionAct[])[]) {
  const entries = proposals.flatMap((acts, which) =>
    acts.map((act) => ({ act, subject: `proposal:${"abc"[which]}` as const })),
  );
  return register(
    entries.map((entry, i): Entry => ({
      ...entry,
      number: i + 1,
      at,
      by: { kind: "command-line" },
    })),
  );
}

describe("what becomes of proposals", () => {
  test("adopted: one version of the plan with its changes, and the acts", () => {
    const settled = settleProposals(
      book([drafted, stops("2027-01-01"), offered], [drafted, stops("2028-01-01"), offered]),
      latest(),
      { ...outcome, adopt: ["a"], reject: [{ proposal: "b", reason: "Te laat" }] },
    );
    if (!settled.ok) throw new Error(settled.error.kind);
    const { acts, brings } = settled.value;
    expect(acts.map(({ act }) => act.kind)).toEqual(["proposal-adopted", "proposal-rejected"]);
    expect(brings?.plan).toMatchObject({ after: 3, adoptedOn: "2027-01-01", source: "proposal" });
    const stopped = brings?.plan?.plan.initiatives.find(({ id }) => id === "leefstijlloket");
    expect(stopped?.course).toEqual([{ kind: "stopped", on: "2027-01-01" }]);
    expect(brings).not.toHaveProperty("assumptions");
  });

  test("two that want the same place cannot both be adopted: nothing is", () => {
    const both = book(
      [drafted, stops("2027-01-01"), offered],
      [drafted, stops("2028-01-01"), offered],
    );
    expect(settleProposals(both, latest(), { ...outcome, adopt: ["a", "b"] })).toMatchObject({
      ok: false,
      error: { kind: "conflicts", proposal: "b", faults: [{ kind: "overtaken" }] },
    });
  });

  test("a day that passed becomes today: what was known then stands", () => {
    const one = book([drafted, stops("2026-01-01"), offered]);
    const settled = settleProposals(one, latest(), {
      ...outcome,
      adopt: ["a"],
      effectiveOn: "2026-01-01",
    });
    expect(settled.ok && settled.value.brings?.plan?.adoptedOn).toBe("2026-11-22");
    expect(settled.ok && settled.value.acts[0]?.act.data).toMatchObject({
      effectiveOn: "2026-01-01",
    });
  });

  test.each<[string, () => unknown, string]>([
    [
      "no such proposal",
      () => settleProposals(book(), latest(), { ...outcome, adopt: ["a"] }),
      "unknown-proposal",
    ],
    [
      "a draft is not before a body",
      () =>
        settleProposals(book([drafted, stops("2027-01-01")]), latest(), {
          ...outcome,
          adopt: ["a"],
        }),
      "not-possible",
    ],
    [
      "a version waits that takes effect later",
      () =>
        settleProposals(book([drafted, stops("2027-01-01"), offered]), latest("2027-06-01"), {
          ...outcome,
          adopt: ["a"],
        }),
      "backdated",
    ],
  ])("%s", (_, settle, kind) => {
    expect(settle()).toMatchObject({ ok: false, error: { kind } });
  });

  test("small facts are adopted from a draft, without a decision", () => {
    const settled = settleProposals(book([drafted, stops("2027-01-01")]), latest(), {
      adopt: ["a"],
      effectiveOn: "2027-01-01",
      at,
    });
    expect(settled.ok).toBe(true);
  });
});
