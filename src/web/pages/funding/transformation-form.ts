import { isDay } from "../../../app/iso-day.ts";
import {
  mayReach,
  type TransformationAct,
  type TransformationPlan,
} from "../../../core/funding/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { textFaults } from "../../text-fault.ts";
import { transformationWords } from "./transformation.words.ts";

/** Names of the fields of the forms. */
export const field = {
  form: "stap",
  name: "naam",
  source: "bron",
  initiative: (at: number) => `initiatief-${at}`,
  part: (id: string) => `deel-${id}`,
  what: "wat",
  due: "uiterlijk",
  milestone: "mijlpaal",
  on: "dag",
} as const;

/** What a form records. */
export const forms = ["inhoud", "mijlpaal", "gehaald"] as const;
export type FormName = (typeof forms)[number];

/** Initiatives that one plan can bundle. */
export const mostInitiatives = 6;

type Read = Result<TransformationAct, readonly Fault[]>;

/** Reads a new plan. @param known ids that may be chosen */
export function readBundle(
  answers: Answers,
  known: Readonly<Record<"sources" | "initiatives", readonly string[]>>,
  language: Language,
): Read {
  const say = transformationWords[language].faults;
  const source = answers[field.source] ?? "";
  const fields = Array.from({ length: mostInitiatives }, (_, at) => field.initiative(at + 1));
  const asked = new Set(fields.flatMap((name) => written(answers, name) ?? []));
  const initiatives = known.initiatives.filter((id) => asked.has(id));
  const faults = [
    ...textFaults(answers, field.name, language, say.name),
    ...(known.sources.includes(source) ? [] : [{ field: field.source, text: say.source }]),
    ...(initiatives.length > 0 ? [] : [{ field: field.initiative(1), text: say.initiative }]),
  ];
  if (faults.length > 0) return refused(faults);
  return ok({
    kind: "transformation-bundled",
    data: { source, initiatives },
    words: { name: written(answers, field.name)! },
  });
}

/**
 * Reads what became of a plan.
 * @param asked ids of the parts that its source asks
 * @param fresh id of a milestone that is new
 * @param today YYYY-MM-DD
 */
export function readFollowing(
  answers: Answers,
  plan: TransformationPlan,
  known: { readonly asked: readonly string[]; readonly fresh: string; readonly today: string },
  language: Language,
): Read {
  const say = transformationWords[language].faults;
  const noDay = (name: string): readonly Fault[] =>
    isDay(answers[name] ?? "") ? [] : [{ field: name, text: say.day }];
  switch (answers[field.form] as FormName | undefined) {
    case "mijlpaal": {
      const faults = [...textFaults(answers, field.what, language, say.what), ...noDay(field.due)];
      if (faults.length > 0) return refused(faults);
      return ok({
        kind: "transformation-milestone",
        data: { milestone: known.fresh, due: answers[field.due]! },
        words: { what: written(answers, field.what)! },
      });
    }
    case "gehaald": {
      const faults = noDay(field.on);
      if (faults.length > 0) return refused(faults);
      const milestone = answers[field.milestone] ?? "";
      const on = answers[field.on]!;
      const fault = mayReach(plan, milestone, on, known.today);
      if (fault === "day-to-come") return refused([{ field: field.on, text: say[fault] }]);
      if (fault !== undefined) return refused([{ field: field.milestone, text: say.milestone }]);
      return ok({ kind: "transformation-reached", data: { milestone, on }, words: {} });
    }
    case "inhoud":
    case undefined: {
      const present = known.asked.filter((id) => answers[field.part(id)] !== undefined);
      return ok({ kind: "transformation-content", data: { present }, words: {} });
    }
  }
}
