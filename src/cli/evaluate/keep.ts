import type { EvaluationRequest } from "../../app/evaluate-file.ts";
import { keepEvaluation, type KeepRefused } from "../../app/keep-evaluation.ts";
import {
  WrongUse,
  type Arguments,
  type Environment,
  type ExitCode,
  type Option,
} from "../command.ts";
import { printProblems } from "../print-problems.ts";

/** How an evaluation is kept with an initiative. */
export const keepOptions = {
  "keep-for": {
    type: "string",
    placeholder: "initiative",
    help: "Keep it with this initiative, with the file; the last part of its address",
  },
  question: {
    type: "string",
    placeholder: "text",
    help: "With --keep-for: what was asked, in plain Dutch",
  },
  about: {
    type: "string",
    placeholder: "n/field",
    help: "With --keep-for: the effect in the assumptions that it speaks of, such as 1/effect; for gain the outcome must be clients per FTE",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** What is asked to be kept; undefined when nothing is. */
export interface Keeping {
  readonly initiative: string;
  readonly question: string;
  readonly about?: { readonly mechanism: number; readonly field: string };
}

/** Reads the options above. */
export function keeping(args: Arguments): Keeping | undefined {
  const [initiative, question, about] = ["keep-for", "question", "about"].map((name) =>
    args.text(name),
  );
  if (initiative === undefined) {
    if (question !== undefined || about !== undefined)
      throw new WrongUse("--question and --about go with --keep-for");
    return undefined;
  }
  if (!question?.trim()) throw new WrongUse('Say what was asked: --question "Komen er minder …?"');
  if (about === undefined) return { initiative, question };
  const written = /^([1-9]\d*)\/([a-zA-Z]+)$/.exec(about);
  if (written === null)
    throw new WrongUse(`--about is a number and a field, such as 1/effect, not "${about}"`);
  return { initiative, question, about: { mechanism: Number(written[1]), field: written[2]! } };
}

/** Keeps an evaluation in the store, or says why not. */
export async function keep(
  asked: Keeping,
  request: EvaluationRequest,
  data: Uint8Array,
  environment: Environment,
): Promise<ExitCode> {
  const source = environment.regionSource(environment.regionFolder);
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  if (!plan.ok || !assumptions.ok) {
    if (!assumptions.ok) printProblems(assumptions.error, environment);
    return 1;
  }
  const region = { plan: plan.value, assumptions: assumptions.value };
  const store = await environment.openStore();
  try {
    const keptAt = environment.now();
    await store.regions.register(plan.value.region.id, plan.value.region.name, keptAt);
    const toKeep = { ...asked, request, data, keptAt, isExample: false };
    const kept = await keepEvaluation(store, region, toKeep);
    if (!kept.ok) {
      environment.note(`Not kept. ${refusalOf(kept.error, asked)}`);
      return 1;
    }
    const { id } = kept.value;
    environment.note(
      `Kept: ${environment.siteAddress}/initiatieven/${asked.initiative}/evaluatie/${id}\nTo withdraw it: eenlijn evaluation withdraw ${id} --reason …`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** Says where, never what stands there. */
function refusalOf(refusal: KeepRefused, { initiative }: Keeping): string {
  switch (refusal.kind) {
    case "unknown-initiative":
      return `The plan has no initiative "${initiative}".`;
    case "nothing-to-measure":
      return refusal.choices.length === 0
        ? `Nothing is assumed of "${initiative}" that an evaluation could speak of; leave --about out.`
        : `--about can be ${refusal.choices.join(", ")}; the number is the place of the mechanism on the page of the initiative.`;
    case "personal-data":
      return [
        "The file looks like it says something about people. Nothing of it was kept.",
        ...refusal.findings.map(
          ({ kind, column, rows, count }) =>
            `  ${kind}${column === undefined ? "" : ` in column ${column}`}: ${count} rows, from line ${rows[0]}`,
        ),
        "Count people first, and evaluate the counts.",
      ].join("\n");
    case "small-counts":
      return `Fewer than ${refusal.under} were counted in ${refusal.periods.slice(0, 5).join(", ")}${refusal.periods.length > 5 ? ", …" : ""}: somebody may be known by it. Take longer periods or larger areas.`;
    case "unreadable":
      return `${refusal.reason}.`;
  }
}
