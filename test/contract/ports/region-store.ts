import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import type { NewEvaluation } from "../../../src/app/ports/evaluation-store.ts";
import type { RegionMarks } from "../../../src/app/ports/region-store.ts";
import type { Assumptions } from "../../../src/core/impact/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `RegionStore` does. */
export function regionStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  test("registering again gives another name and keeps the rest", async () => {
    await store.regions.register(ours, "Nearby", later(5));
    const all = await store.regions.all();
    expect(all.find(({ id }) => id === ours)).toEqual({
      id: ours,
      name: "Nearby",
      createdAt: noon,
    });
    expect(all.find(({ id }) => id === theirs)?.name).toBe("Theirs");
  });

  test("come in the same order on every database", async () => {
    const suffix = randomUUID();
    for (const id of [`ab-${suffix}`, `a-c-${suffix}`, `a-b-${suffix}`, `aa-${suffix}`])
      await store.regions.register(id, id, noon);
    const ids = (await store.regions.all()).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  /** What changes each mark, and no other. */
  const changes: Record<keyof RegionMarks, (region: string) => Promise<unknown>> = {
    versions: (region) =>
      store.assumptions.keep(region, {
        assumptions: { sectors: [] } as unknown as Assumptions,
        createdAt: noon,
        after: 0,
      }),
    async snapshots(region) {
      const delivery = await store.observations.open(region, "cbs");
      await delivery.accept(
        {
          retrieval: { kind: "fetched", url: "https://example.org/table" },
          retrievedAt: noon,
          licence: "CC BY 4.0",
          boundaryYear: 2024,
          isExample: false,
        },
        noon,
      );
    },
    reports: (region) =>
      store.progress.recordExamples(
        region,
        [
          {
            initiative: "thuis",
            reportedOn: "2026-02-28",
            course: "on-course",
            done: "Begonnen.",
            next: "Verder.",
            milestones: [],
            reportedBy: "lead",
          },
        ],
        noon,
      ),
    chainEntries: (region) =>
      store.chains.add(
        region,
        { kind: "answers", year: 2026, municipality: "GM1", answers: [], reportedOn: "2026-03-01" },
        { isExample: false, recordedAt: noon, submission: randomUUID(), after: 0 },
      ),
    evaluations: (region) =>
      store.evaluations.keep(
        region,
        {
          subject: "initiative:thuis",
          question: "?",
          request: {} as NewEvaluation["request"],
          outcome: {} as NewEvaluation["outcome"],
          isExample: false,
          keptAt: noon,
        },
        Buffer.from("1"),
      ),
  };

  test.each(Object.keys(changes) as (keyof RegionMarks)[])(
    "the mark of %s differs once they changed, and no other does",
    async (kind) => {
      const before = await store.regions.marks(ours);
      await changes[kind](theirs);
      expect(await store.regions.marks(ours)).toEqual(before);
      await changes[kind](ours);
      const { [kind]: changed, ...others } = await store.regions.marks(ours);
      const { [kind]: was, ...rest } = before;
      expect(others).toEqual(rest);
      expect(changed).not.toBe(was);
    },
  );
}
