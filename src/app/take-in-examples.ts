import type { IndicatorSet, Source } from "../core/indicators/index.ts";
import {
  exampleObservations,
  lastDay,
  type ExampleSeries,
  type Observation,
} from "../core/observations/index.ts";
import { endOfDay, isoDay } from "./iso-day.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/**
 * Takes made-up series in, once, as if each source had delivered every quarter: so that what was
 * known on an earlier day, and figures that changed afterwards, can be tried out too.
 * @param series of measures in `set`; what really was delivered stays: a source that ever
 *   delivered gets no examples
 */
export async function takeInExamples(
  store: Pick<Store, "observations">,
  region: RegionId,
  set: IndicatorSet,
  series: readonly ExampleSeries[],
  now: Date,
): Promise<void> {
  const delivered = new Set(
    (await store.observations.snapshots(region)).map(({ source }) => source),
  );
  for (const source of set.sources) {
    if (delivered.has(source.id)) continue;
    const measures = new Set(
      set.measures.flatMap(({ id, source: of }) => (of === source.id ? [id] : [])),
    );
    const observations = series
      .filter(({ measure }) => measures.has(measure))
      .flatMap(exampleObservations);
    for (const day of deliveryDays(observations, source, now))
      await deliver(store, region, source, observations, day);
  }
}

async function deliver(
  store: Pick<Store, "observations">,
  region: RegionId,
  source: Source,
  all: readonly Observation[],
  day: Date,
): Promise<void> {
  const published = all
    .filter(({ period }) => publishedOn(period, source) <= day)
    .map((observation) => asKnownOn(observation, source, day));
  const delivery = await store.observations.open(region, source.id);
  await delivery.addBytes(Buffer.from(published.map(line).join("")));
  const taken = await delivery.addObservations(published);
  if (!taken.ok) throw new Error(`example series of ${source.id}: ${JSON.stringify(taken.error)}`);
  const accepted = await delivery.accept(
    {
      retrieval: { kind: "derived" },
      retrievedAt: day,
      licence: source.licence,
      isExample: true,
    },
    day,
  );
  if (!accepted.ok) throw new Error(`example series of ${source.id} was overtaken`);
}

const line = ({ measure, about, group, period, value }: Observation) =>
  `${measure};${about};${group};${period};${value.kind === "known" ? value.value : value.reason}\n`;

/** The last day of each quarter in which something new was published. */
function deliveryDays(observations: readonly Observation[], source: Source, now: Date): Date[] {
  const days = observations
    .map(({ period }) => endOfQuarter(publishedOn(period, source)).getTime())
    .filter((time) => time <= now.getTime());
  return [...new Set(days)].toSorted((a, b) => a - b).map((time) => new Date(time));
}

const day = 86_400_000;

function publishedOn(period: string, { delayMonths = 0 }: Source): Date {
  return new Date(Date.parse(lastDay(period)) + delayMonths * 30.44 * day);
}

function endOfQuarter(date: Date): Date {
  const [year, month] = isoDay(date).split("-");
  return endOfDay(lastDay(`${year}-Q${Math.ceil(Number(month) / 3)}`));
}

/** What was published less than four months ago is provisional, and a count a little too low. */
function asKnownOn(observation: Observation, source: Source, on: Date): Observation {
  const fresh = on.getTime() - publishedOn(observation.period, source).getTime() < 120 * day;
  const { value } = observation;
  if (!fresh || value.kind === "missing") return observation;
  const isCount = Number.isInteger(value.value) && value.lower === undefined && value.value >= 50;
  const low = isCount ? Math.round(value.value * 0.98) : value.value;
  return { ...observation, value: { ...value, value: low }, state: "provisional" };
}
