import { expect, onTestFinished, test } from "vitest";
import { choiceOfRegion, compile, regionPortfolio } from "../../core/impact/index.ts";
import { regionFolder } from "../region-files/region-folder.ts";
import { highsSolver } from "./highs-solver.ts";
import { portfolioThread } from "./portfolio-thread.ts";

const source = regionFolder("regions/rijk-van-nijmegen");
const plan = await source.readPlan();
if (!plan.ok) throw new Error("the plan of the region");
const assumptions = await source.readAssumptions(plan.value);
if (!assumptions.ok) throw new Error("the assumptions of the region");
const model = compile(plan.value, assumptions.value);
const choice = {
  ...choiceOfRegion(plan.value, assumptions.value, model, {
    today: "2026-11-22",
    room: "low",
    seed: 1,
  }),
  draws: 200,
};
const aim = { tail: 0.1, gap: 1e-3, seconds: 10 };
const budget = 1_000_000;
const answer = regionPortfolio(choice, aim, budget, await highsSolver());

test("the choice of a region keeps to its budget and names every initiative once", () => {
  const { picked, notChosen } = answer;
  expect(picked.euroPerYear).toBeLessThanOrEqual(budget);
  expect(picked.bound).toBeLessThanOrEqual(picked.worst);
  expect(picked.worst - picked.bound).toBeLessThanOrEqual(aim.gap * picked.worst);
  const named = [
    ...picked.chosen.map(({ subject }) => subject),
    ...notChosen.map(({ candidate }) => candidate),
  ];
  expect(named.toSorted()).toEqual(model.initiatives.map(({ subject }) => subject).toSorted());
  for (const { start = Infinity } of picked.chosen) expect(start).toBeGreaterThanOrEqual(4 * 2027);
});

test("what a region says belongs or does not belong together holds for its choice", async () => {
  const [first, second] = answer.picked.chosen;
  const [next] = answer.notChosen;
  const chosenWith = async (change: object) => {
    const efforts = choice.efforts.map((effort) =>
      effort.subject === first!.subject ? { ...effort, ...change } : effort,
    );
    const solver = await highsSolver();
    const { picked } = regionPortfolio({ ...choice, efforts }, aim, budget, solver);
    const begun = choice.starts.from;
    return new Map(picked.chosen.map((one) => [one.subject as string, one.start ?? begun]));
  };
  const rivals = await chosenWith({ excludes: [second!.subject] });
  expect([first!, second!].filter(({ subject }) => rivals.has(subject)).length).toBeLessThan(2);
  const tied = await chosenWith({ needs: [next!.candidate] });
  expect(tied.has(first!.subject) && !tied.has(next!.candidate)).toBe(false);
  expect(tied.get(next!.candidate) ?? 0).toBeLessThanOrEqual(tied.get(first!.subject) ?? Infinity);
});

test("more money never leaves more people short", () => {
  const { frontier } = answer;
  expect(frontier.length).toBeGreaterThanOrEqual(3);
  for (const [i, { euroPerYear, worst }] of frontier.entries()) {
    if (i === 0) continue;
    expect(euroPerYear).toBeGreaterThan(frontier[i - 1]!.euroPerYear);
    expect(worst).toBeLessThan(frontier[i - 1]!.worst);
  }
});

test("once the year that counts is over, there is still an answer", async () => {
  const late = choiceOfRegion(plan.value, assumptions.value, model, {
    today: "2033-11-22",
    room: "middle",
    seed: 1,
  });
  const { picked } = regionPortfolio({ ...late, draws: 50 }, aim, undefined, await highsSolver());
  expect(picked.euroPerYear).toBe(0);
  expect(Number.isFinite(picked.worst)).toBe(true);
});

test("no figure of the answer is lost", () => {
  const numbers = (of: unknown): number[] =>
    typeof of === "number"
      ? [of]
      : typeof of === "object" && of !== null
        ? Object.values(of).flatMap(numbers)
        : [];
  const { picked, prices, frontier, nothing } = answer;
  expect(numbers({ picked, prices, frontier, nothing }).every(Number.isFinite)).toBe(true);
});

test("the thread tells who comes too early to come back, and gives the same answer", async () => {
  const thread = portfolioThread(1);
  onTestFinished(() => thread.close());
  expect(await thread.best({ choice, aim, budget })).toEqual({
    ok: false,
    error: { kind: "computing" },
  });
  let found = await thread.best({ choice, aim, budget });
  while (!found.ok) {
    expect(found.error.kind).toBe("computing");
    await new Promise((later) => setTimeout(later, 100));
    found = await thread.best({ choice, aim, budget });
  }
  expect(found.value).toEqual(answer);
});

test("who asks when too many wait is refused", async () => {
  const thread = portfolioThread(1);
  onTestFinished(() => thread.close());
  const kinds = await Promise.all(
    Array.from({ length: 7 }, async (_, i) => {
      const asked = await thread.best({ choice, aim, budget: 1_000 * i });
      return asked.ok ? "ok" : asked.error.kind;
    }),
  );
  expect(kinds).toEqual([...Array(5).fill("computing"), "busy", "busy"]);
});
