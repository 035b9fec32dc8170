import { isDay } from "../../../app/iso-day.ts";
import {
  exitParts,
  solutionKinds,
  solutionStates,
  type ExitPart,
  type SolutionAct,
  type SolutionFacts,
  type SolutionFault,
  type SolutionRecord,
} from "../../../core/solutions/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { textFaults } from "../../text-fault.ts";
import { readEuro } from "../funding/funding-form.ts";
import { solutionFormWords } from "./solution-form.words.ts";

/** Names of the fields of the forms. */
export const field = {
  name: "naam",
  summary: "wat",
  does: "functie",
  owner: "eigenaar",
  user: (party: string) => `gebruiker-${party}`,
  standard: (id: string) => `standaard-${id}`,
  otherStandards: "andere",
  cost: "kosten",
  ends: "einde",
  origin: "vindplaats",
  initiative: (at: number) => `initiatief-${at}`,
  kind: "soort",
  state: "stand",
  on: "dag",
  reason: "reden",
  exit: (part: ExitPart) => `uit-${part}`,
} as const;

/** Initiatives that the form has room for: always one more than there are. */
export const roomFor = (initiatives: readonly string[]): number =>
  Math.max(3, initiatives.length + 1);

/** Ids that can be chosen in the form. */
export interface Known {
  readonly functions: readonly string[];
  readonly standards: readonly string[];
  readonly parties: readonly string[];
  readonly initiatives: readonly string[];
}

type Act<K extends SolutionAct["kind"]> = Extract<SolutionAct, { kind: K }>;
type Read<A> = Result<A, readonly Fault[]>;

/** Reads what a new solution is. */
export function readNamed(answers: Answers, language: Language): Read<Act<"solution-named">> {
  const say = solutionFormWords[language].faults;
  const faults = [
    ...textFaults(answers, field.name, language, say.name),
    ...textFaults(answers, field.summary, language, say.summary),
  ];
  if (faults.length > 0) return refused(faults);
  const [name, summary] = [written(answers, field.name)!, written(answers, field.summary)!];
  return ok({ kind: "solution-named", data: {}, words: { name, summary } });
}

/** Reads what is known of a solution, or says everything that is wrong with it. */
export function readFacts(
  answers: Answers,
  known: Known,
  language: Language,
): Read<Act<"solution-described">> {
  const say = solutionFormWords[language].faults;
  const chosen = (name: string, ids: readonly string[]) => {
    const id = written(answers, name);
    return {
      id,
      faults: id === undefined || ids.includes(id) ? [] : [{ field: name, text: say.choose }],
    };
  };
  const does = chosen(field.does, known.functions);
  const owner = chosen(field.owner, known.parties);
  const initiatives = known.initiatives.map((_, at) =>
    chosen(field.initiative(at + 1), known.initiatives),
  );
  const cost = written(answers, field.cost);
  const costPerYear = cost === undefined ? undefined : readEuro(cost);
  const contractEnds = written(answers, field.ends);
  const faults: readonly Fault[] = [
    ...does.faults,
    ...owner.faults,
    ...textFaults(answers, field.otherStandards, language),
    ...(cost !== undefined && costPerYear === undefined
      ? [{ field: field.cost, text: say.euro }]
      : []),
    ...(contractEnds === undefined || isDay(contractEnds)
      ? []
      : [{ field: field.ends, text: say.day }]),
    ...textFaults(answers, field.origin, language),
    ...initiatives.flatMap((one) => one.faults),
  ];
  if (faults.length > 0) return refused(faults);
  const otherStandards = written(answers, field.otherStandards);
  const origin = written(answers, field.origin);
  return ok({
    kind: "solution-described",
    data: {
      ...(does.id !== undefined && { function: does.id }),
      ...(owner.id !== undefined && { owner: owner.id }),
      users: known.parties.filter((id) => answers[field.user(id)] !== undefined),
      standards: known.standards.filter((id) => answers[field.standard(id)] !== undefined),
      ...(costPerYear !== undefined && { costPerYear }),
      ...(contractEnds !== undefined && { contractEnds }),
      initiatives: [...new Set(initiatives.flatMap(({ id }) => id ?? []))],
    },
    words: {
      ...(otherStandards !== undefined && { otherStandards }),
      ...(origin !== undefined && { origin }),
    },
  });
}

/** Reads where a solution stands and how it can be left: what is as it was brings no act. */
export function readStanding(
  answers: Answers,
  { exit, standing }: SolutionRecord,
  language: Language,
): Read<readonly SolutionAct[]> {
  const say = solutionFormWords[language].faults;
  const kind = solutionKinds.find((one) => one === answers[field.kind]);
  const state = solutionStates.find((one) => one === answers[field.state]);
  const on = written(answers, field.on) ?? "";
  const faults: readonly Fault[] = [
    ...(kind === undefined ? [{ field: field.kind, text: say.kind }] : []),
    ...(state === undefined ? [{ field: field.state, text: say.state }] : []),
    ...(isDay(on) ? [] : [{ field: field.on, text: say.day }]),
    ...textFaults(answers, field.reason, language),
    ...exitParts.flatMap((part) => textFaults(answers, field.exit(part), language)),
  ];
  if (kind === undefined || state === undefined || faults.length > 0) return refused(faults);
  const texts = Object.fromEntries(
    exitParts.flatMap((part) => {
      const text = written(answers, field.exit(part));
      return text === undefined ? [] : [[part, text]];
    }),
  );
  const reason = written(answers, field.reason);
  const isSameExit = exitParts.every((part) => texts[part] === (exit[part] ?? undefined));
  const isSameStanding =
    standing?.kind === kind &&
    standing.state === state &&
    standing.on === on &&
    (reason === undefined || reason === standing.reason);
  return ok([
    ...(isSameExit ? [] : [{ kind: "solution-exit-planned", data: {}, words: texts } as const]),
    ...(isSameStanding
      ? []
      : [
          {
            kind: "solution-marked",
            data: { kind, state, on },
            words: { ...(reason !== undefined && { reason }) },
          } as const,
        ]),
  ]);
}

/** What stands in the way, beside each field that can change it. */
export function solutionFaults(fault: SolutionFault, language: Language): readonly Fault[] {
  const say = solutionFormWords[language].faults;
  switch (fault.kind) {
    case "exit-missing":
      return fault.parts.map((part) => ({ field: field.exit(part), text: say.exit[part] }));
    case "origin-missing":
      return [{ field: field.origin, text: say[fault.kind] }];
    case "day-to-come":
      return [{ field: field.on, text: say[fault.kind] }];
  }
}

/** The form of facts as they stand; an erased text is empty. */
export function factAnswers(facts: SolutionFacts): Answers {
  const { owner, users, standards, costPerYear, contractEnds, initiatives } = facts;
  return {
    [field.does]: facts.function ?? "",
    [field.owner]: owner ?? "",
    ...Object.fromEntries(users.map((id) => [field.user(id), "ja"])),
    ...Object.fromEntries(standards.map((id) => [field.standard(id), "ja"])),
    [field.otherStandards]: facts.otherStandards ?? "",
    [field.cost]: costPerYear === undefined ? "" : String(costPerYear),
    [field.ends]: contractEnds ?? "",
    [field.origin]: facts.origin ?? "",
    ...Object.fromEntries(initiatives.map((id, at) => [field.initiative(at + 1), id])),
  };
}

/** The form of state and exit strategy as they stand; the reason of before is not said again. */
export const standingAnswers = ({ exit, standing }: SolutionRecord): Answers => ({
  [field.kind]: standing?.kind ?? "",
  [field.state]: standing?.state ?? "",
  [field.on]: standing?.on ?? "",
  ...Object.fromEntries(exitParts.map((part) => [field.exit(part), exit[part] ?? ""])),
});
