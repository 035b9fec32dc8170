import type { Distribution, Model } from "../src/core/impact/engine/index.ts";
import { sensitivityOf, studyOf } from "../src/core/impact/sensitivity/index.ts";
import { sharesOf } from "../src/core/impact/sensitivity/shares.ts";
import { largeModel } from "./impact-model.ts";
import { regionModel } from "./region-model.ts";
import { row, type Row } from "./row.ts";

const options = { draws: 10_000, seed: 1 };

/** How long it takes to say what the doubt about the gap comes from, and what it is worth to know. */
export async function benchSensitivity(): Promise<Row[]> {
  const large = largeModel();
  const [shares, seconds] = timed(() => sharesOf(studyOf(large, options)));
  const region = await regionModel();
  const [, wholePage] = timed(() =>
    sensitivityOf(studyOf(region, options), { efforts: someEfforts(region), year: 2032, seed: 1 }),
  );
  const name = `Sobol indices of ${shares.length} groups × ${large.years.length} years`;
  return [
    row(`${name}, processor`, seconds, "s", { most: 2 }),
    row("the region: all that is not known, and its worth, processor", wholePage, "s"),
  ];
}

/** Every initiative takes two people or so: then each is a choice. */
function someEfforts({ initiatives }: Model) {
  const effort: Distribution = { link: "log", location: Math.log(2), scale: 0.3 };
  return new Map(initiatives.map(({ subject }) => [subject, effort]));
}

/** Seconds of the processor, all threads together. */
function timed<T>(run: () => T): [T, number] {
  const began = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(began);
  return [result, (user + system) / 1e6];
}
