import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { Assumptions, Forecast } from "../../core/impact/index.ts";
import { meetingsOf, readDecision, readMeeting } from "../../core/meetings/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import type { ProgressReport } from "../../core/progress/index.ts";
import { readProposal } from "../../core/proposals/index.ts";
import { register } from "../../core/register/index.ts";
import { openSignals } from "../../core/signals/index.ts";
import type { SteeringRules } from "../../core/steering/index.ts";
import type { Result } from "../../kernel/result.ts";
import { isoDay, plusDays } from "../iso-day.ts";
import { memoryPeople } from "../sign-in/memory-people.test-data.ts";
import type { Persona } from "../sign-in/persona.ts";
import { takeInPersonas } from "../sign-in/take-in-personas.ts";
import { memoryRegister } from "../steering/memory-register.test-data.ts";
import type { RegionOnDay } from "../steering/signal-knowledge.ts";
import { checkExampleSteering, type Story } from "./check-example-steering.ts";
import { takeInExampleSteering } from "./take-in-example-steering.ts";

let plan: Plan;
let assumptions: Assumptions;
let rules: SteeringRules;
let personas: readonly Persona[];
let reports: readonly ProgressReport[];
let story: Story;
beforeAll(async () => {
  const folder = regionFolder(join(import.meta.dirname, "../../../regions/rijk-van-nijmegen"));
  plan = read(await folder.readPlan());
  assumptions = read(await folder.readAssumptions(plan));
  rules = read(await folder.readSteering(plan));
  personas = read(await folder.readPersonas(plan));
  reports = read(await folder.readExampleProgress(plan));
  story = read(await folder.readExampleSteering(plan))!;
});

function read<V>(outcome: Result<V, unknown>): V {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** Without figures: the rules of signals look at what leads reported alone. */
const regionOn = async (today: string) =>
  ({
    plan,
    assumptions,
    forecast: {} as Forecast,
    reports: reports.filter(({ reportedOn }) => reportedOn <= today).toReversed(),
    chainEntries: [],
    today,
  }) as unknown as RegionOnDay;

async function demo(now: Date, told: Story = story) {
  const kept = memoryRegister();
  await takeInPersonas({ people: memoryPeople(), register: kept }, plan.region, personas);
  const version = { number: 1, sha256: "", createdAt: now };
  const store = {
    register: kept,
    plans: {
      latest: async () => ({
        plan,
        version: { ...version, adoptedOn: "2023-12-22", source: "files" as const },
      }),
    },
    assumptions: { latest: async () => ({ assumptions, version }) },
  };
  const takeIn = () => takeInExampleSteering(store, told, { plan, rules, regionOn, now });
  return { kept, takeIn, taken: await takeIn() };
}

const noon = (day: string) => new Date(`${day}T11:00:00Z`);

describe("the story of Rijk van Nijmegen", () => {
  // Every day of a week, the days around a change of the clock, a leap day and the turn of the year.
  test.each([
    ...Array.from({ length: 7 }, (_, days) => plusDays("2026-11-22", days)),
    "2026-03-29",
    "2026-10-25",
    "2027-01-01",
    "2028-02-29",
  ])("told on %s holds, up to that day", async (day) => {
    const { kept, taken } = await demo(noon(day));
    expect(taken?.planChangedOn).toHaveLength(2);
    const moments = kept.entries.map(({ at }) => at.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(moments.at(-1)).toBeLessThanOrEqual(noon(day).getTime());
    expect(kept.brought.map(({ plan: version }) => version?.after)).toEqual([1, 2]);
  });

  test("ends on the eve of a meeting of the governing board, with something to decide", async () => {
    const now = noon("2026-11-24");
    const { kept } = await demo(now);
    const book = register(kept.entries);
    const next = meetingsOf(book, "bestuurlijk-overleg").find(({ state }) => state === "planned");
    expect(isoDay(next!.start)).toBe("2026-11-25");
    const last = meetingsOf(book, "tactisch-overleg").findLast(({ state }) => state === "closed");
    expect(isoDay(last!.start)).toBe("2026-11-23");
    const offered = book
      .all("proposal", readProposal)
      .filter(({ state }) => state.kind === "offered");
    expect(offered.map(({ changes }) => changes.length)).toEqual([2]);
    expect(openSignals(book).some(({ place: { step } }) => step.kind === "body")).toBe(true);
    expect(book.all("decision", readDecision).length).toBeGreaterThanOrEqual(4);
    expect(book.all("meeting", readMeeting).some(({ state }) => state === "cancelled")).toBe(true);
  });

  test("is told once, and not where something was done before", async () => {
    const { kept, takeIn } = await demo(noon("2026-11-24"));
    const before = kept.entries.length;
    expect(await takeIn()).toBeUndefined();
    expect(kept.entries.length).toBe(before);
  });
});

test("what the rules of steering refuse is not in a story", async () => {
  const wrong = read(
    checkExampleSteering(plan, {
      personas,
      meetings: [
        {
          id: "to-1",
          body: "tactisch-overleg",
          planned: "-9w",
          day: "-1w",
          from: "09:00",
          until: "10:00",
          by: "$secretaris-to",
          present: ["$secretaris-to"],
          agenda: [
            {
              title: "Stoppen",
              decision: { title: "x", text: "x", reason: "x", adopts: ["$stoppen"] },
            },
          ],
        },
      ],
      proposals: [
        {
          id: "stoppen",
          by: "$analist",
          drafted: "-8w",
          title: "Stoppen",
          reason: "Daarom",
          changes: [
            {
              kind: "step",
              initiative: "leefstijlloket",
              step: { kind: "stopped", on: "+1w" },
            },
          ],
          offered: { on: "-7w", to: "tactisch-overleg" },
        },
      ],
    }),
  );
  const telling = demo(noon("2026-11-24"), wrong);
  await expect(telling).rejects.toThrow(/to-1: Stoppen.*no-mandate/);
});

describe("a mistake in a story is told at its place", () => {
  const meeting = {
    id: "to-1",
    body: "tactisch-overleg",
    planned: "-9w",
    day: "-1w",
    from: "09:00",
    until: "10:00",
    by: "$secretaris-to",
  };
  const record = {
    on: "-1d",
    by: "$secretaris-to",
    about: "action:$lopen",
    does: [{ kind: "action-finished", data: { on: "-1d" } }],
  };
  test.each<[string, object, (string | number)[]]>([
    [
      "a name that nobody has",
      { meetings: [{ ...meeting, by: "$secretaris" }] },
      ["meetings", 0, "by"],
    ],
    ["a day that is none", { meetings: [{ ...meeting, day: "gisteren" }] }, ["meetings", 0, "day"]],
    [
      "a body that is not there",
      { meetings: [{ ...meeting, body: "raad" }] },
      ["meetings", 0, "body"],
    ],
    [
      "an act with a field too many",
      {
        records: [
          { ...record, does: [{ kind: "action-finished", data: { on: "-1d", door: "x" } }] },
        ],
      },
      ["records", 0, "does", 0, "data", "door"],
    ],
    [
      "an act on something else",
      { records: [{ ...record, about: "signal:$lopen" }] },
      ["records", 0, "does", 0],
    ],
  ])("%s", (_, document, path) => {
    const checked = checkExampleSteering(plan, { personas, ...document });
    expect(checked).toMatchObject({ ok: false, error: [{ path }] });
  });

  test("and nothing is told of a story without one", () => {
    const checked = checkExampleSteering(plan, {
      personas,
      meetings: [meeting],
      records: [record],
    });
    expect(checked.ok).toBe(true);
  });
});
