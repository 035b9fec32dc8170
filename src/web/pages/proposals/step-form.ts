import { isDay } from "../../../app/iso-day.ts";
import type { CourseStep } from "../../../core/plan/index.ts";
import {
  addInitiative,
  takeStep,
  type Change,
  type Documents,
} from "../../../core/proposals/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { Language } from "../../language.ts";
import { written, type Answers } from "../../sent-answers.ts";
import { formWords } from "./form.words.ts";
import { chosenSubject } from "./subject-options.ts";
import { textIn } from "./text-in.ts";

export const courseSteps = ["started", "scaled", "merged", "split", "stopped"] as const;
export type StepKind = (typeof courseSteps)[number];

/** Names of the fields of a step. */
export const stepFields = {
  subject: "over",
  on: "dag",
  factor: "grootte",
  into: "op-in",
  part: (number: number) => `deel-${number}`,
  partSummary: (number: number) => `deel-${number}-tekst`,
} as const;

/** An initiative is split in two at a time; more parts take another proposal. */
export const parts = [1, 2] as const;

/** Reads a step of an initiative from its form, or says everything that is wrong at once. */
export function readStep(
  kind: StepKind,
  answers: Answers,
  documents: Documents,
  today: string,
  language: Language,
): Result<readonly Change[], readonly Fault[]> {
  const say = formWords[language].faults;
  const field = stepFields;
  const { plan } = documents;
  const subject = chosenSubject(plan, today, answers[field.subject]);
  const on = answers[field.on] ?? "";
  const faults: Fault[] = [];
  const wrong = (name: string, text: string) => void faults.push({ field: name, text });
  if (subject === undefined) wrong(field.subject, say.subject);
  if (!isDay(on) || on < "2000") wrong(field.on, say.on);

  let step: CourseStep | undefined;
  const added: Change[] = [];
  switch (kind) {
    case "started":
    case "stopped":
      step = { kind, on };
      break;
    case "scaled": {
      const percent = Number((answers[field.factor] ?? "").replace(",", ".").replace("%", ""));
      if (!(percent >= 1 && percent <= 1000) || percent === 100) wrong(field.factor, say.factor);
      step = { kind, on, factor: percent / 100 };
      break;
    }
    case "merged": {
      const into = plan.initiatives.find(({ id }) => id === answers[field.into]);
      if (into === undefined || `initiative:${into.id}` === subject) wrong(field.into, say.into);
      else step = { kind, on, into: into.id };
      break;
    }
    case "split": {
      const names = parts.map((part) => written(answers, field.part(part)));
      for (const [at, name] of names.entries())
        if (name === undefined) wrong(field.part(parts[at]!), say.name);
      const texts = parts.map((part) => textIn(answers, field.partSummary(part)));
      for (const [at, text] of texts.entries())
        if (text === undefined) wrong(field.partSummary(parts[at]!), say.summary);
      if (faults.length > 0 || subject === undefined) break;
      const [type, id] = subject.split(":");
      const whole =
        type === "initiative"
          ? plan.initiatives.find((one) => one.id === id)
          : plan.priorities.find((one) => one.id === id);
      for (const [at, part] of parts.entries()) {
        const intake = {
          name: names[at]!,
          summary: texts[at]!,
          challenge: whole!.challenge,
          organisations: whole !== undefined && "organisations" in whole ? whole.organisations : [],
          municipalities:
            whole !== undefined && "municipalities" in whole ? whole.municipalities : [],
        };
        added.push(...addInitiative(documents, intake, part === 1 ? subject : undefined));
      }
      const into = added.flatMap(({ in: name, record }) =>
        name === "plan" && record.startsWith("initiatives/") ? [record.split("/")[1]!] : [],
      );
      if (new Set(into).size < into.length) wrong(field.part(2), say.name);
      else step = { kind, on, into };
    }
  }
  if (faults.length > 0 || subject === undefined || step === undefined) return refused(faults);
  return ok([...added, takeStep(documents, subject, step)]);
}
