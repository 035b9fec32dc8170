import type { FC } from "hono/jsx";
import type { RoleFault } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { peopleWords } from "./people.words.ts";
import { field, type FieldFault } from "./role-form.ts";

/** What became of a form that was not recorded. */
export interface Outcome {
  readonly faults?: readonly Fault[];
  /** Somebody else was first. */
  readonly meanwhile?: boolean;
}

export const statusOf = ({ faults = [], meanwhile }: Outcome) =>
  meanwhile === true ? 409 : faults.length > 0 ? 422 : 200;

export const formFaults = (faults: readonly FieldFault[], language: Language): readonly Fault[] =>
  faults.map(({ field: name, fault }) => ({
    field: name,
    text: peopleWords[language].faults[fault],
  }));

/** Why a role stays as it is, beside the field that it is about. */
export function roleFault(fault: RoleFault, language: Language): Fault {
  const { kind } = fault;
  const say = peopleWords[language];
  if (kind === "before-it-began")
    return { field: field.on, text: say.beforeItBegan(date(fault.began, language)) };
  const name = {
    "own-rights": field.role,
    "held-already": field.role,
    "ends-before-it-begins": field.until,
    "last-administrator": field.on,
  }[kind];
  return { field: name, text: say.faults[kind] };
}

/** Above a form that was not recorded: what is wrong, or that somebody was first. */
export const NotRecorded: FC<{ outcome: Outcome; language: Language }> = ({
  outcome: { faults = [], meanwhile },
  language,
}) => {
  const say = peopleWords[language];
  if (meanwhile === true)
    return (
      <div class="report-faults" role="alert" tabindex={-1} autofocus>
        <p>
          <strong>{say.meanwhileTitle}</strong>
        </p>
        <p>{say.meanwhile}</p>
      </div>
    );
  return faults.length === 0 ? (
    <></>
  ) : (
    <FaultSummary title={say.faultsTitle(faults.length)} faults={faults} />
  );
};
