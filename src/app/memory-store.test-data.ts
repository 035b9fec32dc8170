import { textDigest } from "./document.ts";
import type { FetchLog, SourceFetch } from "./ports/fetch-log.ts";
import type { ObservationStore } from "./ports/observation-store.ts";
import { ok } from "../kernel/result.ts";
import type { Observation, RecordedObservation, Snapshot } from "../core/observations/index.ts";

/** Enough of a store to see what use cases put into it. Every delivery is new, every value too. */
export function memoryStore() {
  const recorded: RecordedObservation[] = [];
  const snapshots: Snapshot[] = [];
  const bytes = new Map<string, string>();
  const fetches = new Map<string, SourceFetch>();
  let open = 0;

  const observations: ObservationStore = {
    async open(_region, source) {
      open += 1;
      let text = "";
      const delivered: Observation[] = [];
      return {
        async addBytes(chunk) {
          text += Buffer.from(chunk).toString();
        },
        async addObservations(batch) {
          delivered.push(...batch);
          return ok(undefined);
        },
        async accept(manifest, at) {
          open -= 1;
          const id = String(snapshots.length + 1);
          const snapshot: Snapshot = {
            ...manifest,
            id,
            source,
            sha256: textDigest(text),
            acceptedAt: at,
            total: delivered.length,
            changed: delivered.length,
            missing: {},
          };
          snapshots.unshift(snapshot);
          bytes.set(id, text);
          recorded.push(
            ...delivered.map((each) => ({ ...each, revision: 1, knownFrom: at, snapshot: id })),
          );
          return ok(snapshot);
        },
        async abandon() {
          open -= 1;
        },
      };
    },
    read: async () => recorded,
    history: async (_region, { measures }) =>
      recorded.toReversed().filter(({ measure }) => measures.includes(measure)),
    revisions: async () => [],
    snapshots: async () => snapshots,
    async *bytes(_region, snapshot) {
      yield Buffer.from(bytes.get(snapshot)!);
    },
  };
  const log: FetchLog = {
    async succeeded(_region, source, at) {
      fetches.set(source, { source, triedAt: at, succeededAt: at });
    },
    async failed(_region, source, failure, at) {
      fetches.set(source, { source, triedAt: at, failing: { since: at, times: 1, failure } });
    },
    all: async () => [...fetches.values()],
  };
  return { observations, fetches: log, recorded, snapshots, bytes, stillOpen: () => open };
}
