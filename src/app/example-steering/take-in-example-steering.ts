import type { Plan } from "../../core/plan/index.ts";
import type { SteeringRules } from "../../core/steering/index.ts";
import { isoDay } from "../iso-day.ts";
import type { ActsToRecord } from "../ports/register-store.ts";
import type { Store } from "../ports/store.ts";
import { keepSignals } from "../steering/keep-signals.ts";
import { latestDocuments, type LatestVersions } from "../steering/latest-documents.ts";
import { RegionAct } from "../steering/region-act.ts";
import type { RegionOnDay } from "../steering/signal-knowledge.ts";
import { exampleId, type Story } from "./check-example-steering.ts";
import { doTo, moment, person, type Deed, type Stage } from "./deed.ts";
import type { ExampleRecord, ExampleSteering } from "./example-steering.ts";
import { meetingDeeds } from "./meeting-deeds.ts";
import { proposalDeeds } from "./proposal-deeds.ts";
import { rehearsal } from "./rehearsal.ts";

interface Circumstances {
  readonly plan: Plan;
  readonly rules: SteeringRules;
  /** The region as it was known on a day (YYYY-MM-DD): what the rules of signals look at. */
  readonly regionOn: (day: string) => Promise<RegionOnDay>;
  readonly now: Date;
}

/** What is told of a story that was taken in. */
interface Told {
  /** Days on which a new version of the plan took effect (YYYY-MM-DD), in order. */
  readonly planChangedOn: readonly string[];
}

/** What the story is played on and kept in. */
type Kept = LatestVersions & Pick<Store, "register">;

/**
 * Plays a made-up story up to now and puts what happened in the register, all of it or nothing.
 * It is played through the same doors as on the site: what nobody may do is not in it. The rules
 * of signals look now and then, as they would have done.
 * @returns nothing when it was not taken in, because something was done here before
 * @throws when the rules of steering refuse something in the story
 */
export async function takeInExampleSteering(
  store: Kept,
  story: Story,
  circumstances: Circumstances,
): Promise<Told | undefined> {
  const region = circumstances.plan.region.id;
  const known = await store.register.since(region, 0);
  if (known.some(({ act }) => act.kind !== "role-given")) return undefined;
  const played = await play(known, await latestDocuments(store, region), story, circumstances);
  const recorded = await store.register.recordAll(region, played);
  if (!recorded.ok) throw new Error(`the story was overtaken: ${recorded.error.kind}`);
  return {
    planChangedOn: played.flatMap(({ brings }) => brings?.plan?.adoptedOn ?? []),
  };
}

/** Everything that happened up to now, in order of time. */
async function play(
  known: Parameters<typeof rehearsal>[1],
  latest: Parameters<typeof rehearsal>[2],
  story: Story,
  { plan, rules, regionOn, now }: Circumstances,
): Promise<readonly ActsToRecord[]> {
  const region = plan.region.id;
  const { office, done, moveTo } = rehearsal(region, known, latest);
  const stage: Stage = { office, rules, plan, idOf: (name) => exampleId(region, name) };
  const told = story(isoDay(now));
  const deeds = deedsOf(told);
  const rulesLook = momentsOfLooking(told.looks, deeds).map((at): Deed => ({
    at,
    what: "the rules look",
    happen: async () => keepSignals(office.desk, await regionOn(isoDay(at)), rules),
  }));
  const inOrder = [...deeds, ...rulesLook]
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, what, happen } of inOrder) {
    moveTo(at);
    await happen(stage).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`the example story does not hold: ${what}: ${why}`, { cause: error });
    });
  }
  return done;
}

const deedsOf = ({ meetings, proposals, records }: ExampleSteering): readonly Deed[] => [
  ...meetings.flatMap(meetingDeeds),
  ...proposals.flatMap(proposalDeeds),
  ...records.map(recordDeed),
];

const recordDeed = ({ on, by, about, does }: ExampleRecord): Deed => ({
  at: moment(on, "12:00"),
  what: `${does.map(({ kind }) => kind).join(", ")} of ${about}`,
  happen: (stage) =>
    doTo(
      stage,
      person(by),
      about,
      does.map((act) => RegionAct.parse(act)),
    ),
});

/**
 * The moments at which the rules of signals look: when the story says so, and before somebody
 * answers. Each look takes a tenth of a second; what is due today is for the site itself.
 */
function momentsOfLooking(days: readonly string[], deeds: readonly Deed[]): readonly Date[] {
  const answering = deeds.flatMap(({ at, answers }) => (answers ? [isoDay(at)] : []));
  return [...new Set([...days, ...answering])].map((day) => moment(day, "06:00"));
}
