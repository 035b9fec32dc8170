import { beforeEach, expect } from "vitest";
import type { OpenStore } from "../../../../src/adapters/postgres/index.ts";
import {
  everybody,
  type Observation,
  type Value,
} from "../../../../src/core/observations/index.ts";
import { later, type At } from "../../databases.ts";

export const observed = (
  period: string,
  value: Value,
  more: Partial<Observation> = {},
): Observation => ({
  measure: "eenzaam",
  about: "GM0268",
  group: everybody,
  period,
  value,
  state: "final",
  ...more,
});
export const manifest = {
  retrieval: { kind: "fetched", url: "https://example.org/table" },
  retrievedAt: later(-1),
  licence: "CC BY 4.0",
  boundaryYear: 2024,
  isExample: false,
} as const;

/** What the tests of observations share: a delivery, and what is known after it. */
export function deliveries(at: At) {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  async function take(observations: readonly Observation[], minutes = 0, source = "cbs") {
    const delivery = await store.observations.open(ours, source);
    await delivery.addBytes(Buffer.from(JSON.stringify(observations)));
    expect(await delivery.addObservations(observations)).toEqual({ ok: true });
    const accepted = await delivery.accept(manifest, later(minutes));
    if (!accepted.ok) throw new Error(accepted.error.kind);
    return accepted.value;
  }
  const values = async (knownAt?: Date) =>
    (
      await store.observations.read(ours, { measures: ["eenzaam"], ...(knownAt && { knownAt }) })
    ).map(({ period, value, revision }) => [
      period,
      value.kind === "known" ? value.value : value.reason,
      revision,
    ]);
  async function unpacked(snapshot: string): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of store.observations.bytes(ours, snapshot)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  /** Rows of all tables that speak of observations, readable or not. */
  async function rowsStored(): Promise<number> {
    let count = 0;
    for await (const { table } of store.contents.rows())
      if (["snapshot", "snapshot_part", "observation"].includes(table)) count += 1;
    return count;
  }

  return {
    take,
    values,
    unpacked,
    rowsStored,
    kept: () => store.observations,
    ours: () => ours,
    theirs: () => theirs,
  };
}
