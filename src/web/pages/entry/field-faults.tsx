import type { FC } from "hono/jsx";
import { longestAnswer } from "../../../core/progress/index.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { Language } from "../../language.ts";
import { reportWords } from "./report.words.ts";
import type { FieldFault } from "./report-form.ts";

/** Id of the words about what is wrong with a field, if anything is. */
export const faultId = (faults: readonly FieldFault[], name: string): string | undefined =>
  faults.some((fault) => fault.field === name) ? `${name}-fout` : undefined;

interface FieldErrorProps {
  readonly name: string;
  readonly faults: readonly FieldFault[];
  readonly language: Language;
}

/** What is wrong with one field, beside it. */
export const FieldError: FC<FieldErrorProps> = ({ name, faults, language }) => {
  const fault = faults.find((candidate) => candidate.field === name);
  if (fault === undefined) return <></>;
  return (
    <p class="report-fault" id={`${name}-fout`}>
      {faultWords(fault, language)}
    </p>
  );
};

function faultWords({ field: name, fault }: FieldFault, language: Language): string {
  const say = reportWords[language].faults;
  switch (fault) {
    case "missing":
      return say.missing[name as keyof typeof say.missing];
    case "too-long":
      return say["too-long"](longestAnswer);
    case "no-day":
    case "day-to-come":
    case "day-passed":
    case "day-alone":
    case "no-number":
    case "no-count":
    case "personal":
      return say[fault];
  }
}

/** Everything that is wrong with a report, in words. */
export const asFaults = (faults: readonly FieldFault[], language: Language): readonly Fault[] =>
  faults.map((fault) => ({ field: fault.field, text: faultWords(fault, language) }));
