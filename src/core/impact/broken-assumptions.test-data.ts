import { beforeAll } from "vitest";
import { readMergedYaml } from "../../adapters/region-files/merged-yaml.ts";
import { checkPlan, type Plan } from "../plan/index.ts";
import { checkAssumptions } from "./check-assumptions.ts";

// A document before it is checked can hold anything, and these tests break it in every way.
// oxlint-disable-next-line typescript/no-explicit-any
export type Document = Record<string, any>;
export let plan: Plan;
export let real: Document;
beforeAll(async () => {
  const region = "regions/rijk-van-nijmegen";
  const checked = checkPlan((await readMergedYaml(`${region}/plan`)).value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
  plan = checked.value;
  real = (await readMergedYaml(`${region}/assumptions`)).value as Document;
});

/** Problems of the real assumptions after one change. */
export function problemsAfter(change: (document: Document) => void) {
  const document = structuredClone(real);
  change(document);
  const checked = checkAssumptions(plan, document);
  return checked.ok
    ? []
    : checked.error.map(({ path, message, remedy }) => ({
        path: path.join("."),
        message,
        remedy,
      }));
}

const first = (d: Document, kind: string): [number, number] => {
  for (const [i, initiative] of d.initiatives.entries())
    for (const [m, mechanism] of (initiative.mechanisms ?? []).entries())
      if (mechanism.kind === kind) return [i, m];
  throw new Error(`no ${kind} in the region`);
};
export const mechanism = (d: Document, kind: string) => {
  const [i, m] = first(d, kind);
  return d.initiatives[i].mechanisms[m];
};
export const modelled = (d: Document) => d.initiatives.find((one: Document) => one.mechanisms);
export const estimate = (numbers: Document) => ({
  ...numbers,
  grade: "expert",
  basis: "assumption",
  origin: ["eigen-aanname"],
});

export const certain = (value: number) => estimate({ low: value, high: value });
