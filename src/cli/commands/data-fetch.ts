import { fetchSource } from "../../app/fetch-source.ts";
import { isFetchable, type FetchableKind } from "../../app/ports/source-connector.ts";
import {
  measuresFrom,
  measuresOf,
  type Connector,
  type IndicatorSet,
  type Source,
} from "../../core/indicators/index.ts";
import { WrongUse, type Command } from "../command.ts";
import { failureWords } from "../data/failure-words.ts";
import { readMeasuredRegion } from "../data/read-measured-region.ts";
import { everySecond, takenWords } from "../data/taken-words.ts";

export const dataFetch: Command = {
  name: "data fetch",
  summary: "Fetch the sources of all indicators, or of those named, into the store",
  usage: "[indicator…]",
  options: {
    "dry-run": { type: "boolean", help: "Read and check everything, keep nothing" },
  },
  maxArguments: Infinity,
  async run(args, environment) {
    const region = await readMeasuredRegion(environment);
    if (region === undefined) return 1;
    const { plan, set } = region;
    const sources = sourcesOf(set, args.positionals);
    const store = await environment.openStore();
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    process.once("SIGINT", stop);
    let failed = 0;
    try {
      await store.regions.register(plan.region.id, plan.region.name, environment.now());
      for (const source of sources) {
        if (!isFetchable(source.connector.kind)) {
          environment.note(`${source.id}: ${notFetched[source.connector.kind]}`);
          continue;
        }
        environment.note(`${source.id}: fetching …`);
        const fetched = await fetchSource(
          {
            ...region,
            store,
            connectors: environment.sourceConnectors,
            now: environment.now(),
            signal: stopping.signal,
            dryRun: args.flag("dry-run"),
            onProgress: everySecond((count) =>
              environment.note(`${source.id}: ${count.toLocaleString("en")} observations …`),
            ),
          },
          source,
        );
        if (!fetched.ok) failed += 1;
        environment.print(
          `${source.id}: ${fetched.ok ? takenWords(fetched.value) : failureWords(fetched.error)}`,
        );
        if (stopping.signal.aborted) break;
      }
    } finally {
      process.off("SIGINT", stop);
      await store.close();
    }
    return failed === 0 ? 0 : 1;
  },
};

/** Why nothing can be fetched. */
const notFetched: Readonly<Record<Exclude<Connector["kind"], FetchableKind>, string>> = {
  upload: "waits for somebody to deliver a file",
  entry: "waits for somebody to fill it in",
  "own-records": "is what Eenlijn knows itself",
  "to-be-found": "has no table or address yet",
};

function sourcesOf(set: IndicatorSet, named: readonly string[]): readonly Source[] {
  if (named.length === 0) return set.sources;
  const asked = named.map((id) => {
    const indicator = set.indicators.find((candidate) => candidate.id === id);
    if (indicator === undefined) throw new WrongUse(`There is no indicator "${id}"`);
    return indicator;
  });
  const measures = new Set(asked.flatMap(({ formula }) => measuresOf(formula)));
  return set.sources.filter(({ id }) =>
    measuresFrom(id, set.measures).some((measure) => measures.has(measure.id)),
  );
}
