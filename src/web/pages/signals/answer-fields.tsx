import type { FC } from "hono/jsx";
import { lastQuietDay, type Signal } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { EntryForm, TextArea, TextLine } from "../chain-entry/form-parts.tsx";
import type { Sent } from "../chain-entry/sending.ts";
import { answerField } from "./answer-form.ts";
import { answerWay } from "./may-answer.ts";
import { signalAddress } from "./signal-address.ts";
import { signalWords } from "./signal.words.ts";

interface AnswerFormProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly signal: Signal;
  readonly sent: Sent;
  readonly faults: readonly Fault[];
}

/** Where who is asked says what they will do. */
export const AnswerForm: FC<AnswerFormProps> = ({ visit, view, signal, sent, faults }) => {
  const { language } = visit;
  const say = signalWords[language].answer;
  const fields = { values: sent.values, faults };
  const { step } = signal.place;
  return (
    <section class="stack panel" id="antwoorden">
      <h2 class="nl-heading nl-heading--level-3">{say.title}</h2>
      {step.kind === "lead" && (
        <p>
          {say.report}{" "}
          <a href={href(visit, `/initiatieven/${step.initiative}/melden`)}>{say.reportLink}</a>.
        </p>
      )}
      <p class="small quiet">{say.lead}</p>
      <EntryForm
        action={href(visit, `${signalAddress(signal.key)}/${answerWay(signal)}`)}
        sending={sent.sending}
      >
        <TextArea name={answerField.text} label={say.text} {...fields} />
        <TextLine
          name={answerField.until}
          label={say.until}
          hint={say.untilHint(date(lastQuietDay(view.today), language))}
          type="date"
          {...fields}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.send}
          </button>
        </p>
      </EntryForm>
    </section>
  );
};
