import { join } from "node:path";
import { regionFolder } from "../../src/adapters/region-files/region-folder.ts";
import type { Forecast } from "../../src/core/impact/index.ts";
import { readDecision } from "../../src/core/meetings/index.ts";
import { lookUp } from "../../src/core/plan/index.ts";
import { register, type By } from "../../src/core/register/index.ts";
import { takeInExampleSteering } from "../../src/app/example-steering/take-in-example-steering.ts";
import { memoryPeople } from "../../src/app/sign-in/memory-people.test-data.ts";
import { takeInPersonas } from "../../src/app/sign-in/take-in-personas.ts";
import { memoryRegister } from "../../src/app/steering/memory-register.test-data.ts";
import type { RegionOnDay } from "../../src/app/steering/signal-knowledge.ts";
import { steeringDesk } from "../../src/app/steering/steering-desk.ts";
import type { ExchangeKnown } from "../../src/app/exchange/known.ts";
import { read } from "./read.ts";

/** The example region with its half year of steering, on a day in a meeting week. */
export async function toldRegion() {
  const folder = regionFolder(join(import.meta.dirname, "../../regions/rijk-van-nijmegen"));
  const first = read(await folder.readPlan());
  const assumptions = read(await folder.readAssumptions(first));
  const rules = read(await folder.readSteering(first));
  const personas = read(await folder.readPersonas(first));
  const story = read(await folder.readExampleSteering(first))!;
  const now = new Date("2026-11-24T11:00:00Z");
  const today = "2026-11-24";
  const kept = memoryRegister();
  const people = memoryPeople();
  await takeInPersonas({ people, register: kept }, first.region, personas);
  const version = { number: 1, sha256: "", createdAt: now };
  const store = {
    register: kept,
    plans: {
      latest: async () => ({
        plan: first,
        version: { ...version, adoptedOn: "2023-12-22", source: "files" as const },
      }),
    },
    assumptions: { latest: async () => ({ assumptions, version }) },
  };
  const regionOn = async () =>
    ({
      plan: first,
      assumptions,
      forecast: {} as Forecast,
      reports: [],
      chainEntries: [],
      today,
    }) as unknown as RegionOnDay;
  await takeInExampleSteering(store, story, { plan: first, rules, regionOn, now });
  const plan = kept.brought.at(-1)!.plan!.plan;
  const desk = steeringDesk(kept, { region: first.region.id, isExample: true, clock: () => now });
  const everybody = await people.all(first.region.id);
  return {
    desk,
    by: { kind: "person", person: everybody[0]!.id } satisfies By,
    /** What registers are written out from, as everything stands now. */
    async known(): Promise<ExchangeKnown> {
      const book = await desk.upToDate();
      return {
        plan,
        lookup: lookUp(plan),
        assumptions,
        rules,
        register: register(book.entries),
        people: everybody,
        today,
        decisions: book.all("decision", readDecision),
      };
    },
  };
}
