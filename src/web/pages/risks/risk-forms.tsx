import type { FC } from "hono/jsx";
import { degrees, type RegionRisk } from "../../../core/risks/index.ts";
import {
  Segments,
  Select,
  TextArea,
  type FormState,
  type Option,
} from "../../layout/form-field.tsx";
import { Confirm } from "../../layout/confirm.tsx";
import { seen } from "../../record-acts.ts";
import { submission } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href, type Visit } from "../../visit.ts";
import { field, mostIndicators } from "./risk-form.ts";
import { risksWords } from "./risks.words.ts";

interface RiskFormProps {
  readonly visit: Visit;
  readonly risk: RegionRisk;
  readonly form: FormState;
}

/** What tells two sendings apart, and what the writer had seen. */
const Sending: FC<Pick<RiskFormProps, "form">> = ({ form: { answers } }) => (
  <>
    <input type="hidden" name={submission} value={answers[submission]} />
    <input type="hidden" name={seen} value={answers[seen]} />
  </>
);

/** How likely it is and what it would do, with why. */
export const ScoreForm: FC<RiskFormProps> = ({ visit, risk, form }) => {
  const { language } = visit;
  const say = risksWords[language].form;
  const shared = { language, form };
  const options = degrees.map((degree) => ({ value: String(degree), label: say.degrees[degree] }));
  const isClosed = risk.closed !== undefined;
  return (
    <section class="stack panel" id="inschatten">
      <h2 class="nl-heading nl-heading--level-3">{isClosed ? say.again : say.title}</h2>
      {isClosed && <p>{say.opens}</p>}
      <form
        class="report-form"
        method="post"
        action={href(visit, `/risicos/${risk.id}/inschatting`)}
        novalidate
      >
        <Sending form={form} />
        <Segments {...shared} name={field.likelihood} label={say.likelihood} options={options} />
        <Segments {...shared} name={field.impact} label={say.impact} options={options} />
        <TextArea
          {...shared}
          name={field.reason}
          label={say.reason}
          hint={say.reasonHint}
          longest={longestNote}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.send}
          </button>
        </p>
      </form>
    </section>
  );
};

/** Why it no longer needs looking at; the first press says what follows. */
export const CloseForm: FC<RiskFormProps> = ({ visit, risk, form }) => {
  const { language } = visit;
  const say = risksWords[language].form;
  const isTried = form.faults.some(({ field: name }) => name === field.closing);
  return (
    <section class="section">
      <Confirm label={say.close} follows={[say.closeFollows]} open={isTried}>
        <form
          class="report-form"
          method="post"
          action={href(visit, `/risicos/${risk.id}/sluiten`)}
          novalidate
        >
          <Sending form={form} />
          <TextArea
            language={language}
            form={form}
            name={field.closing}
            label={say.closing}
            longest={longestNote}
          />
          <p>
            <button class="nl-button nl-button--secondary" type="submit">
              {say.closeYes}
            </button>
          </p>
        </form>
      </Confirm>
    </section>
  );
};

interface FollowFormProps extends RiskFormProps {
  readonly owners: readonly Option[];
  readonly indicators: readonly Option[];
}

/** Who follows the risk, and the indicators that show it. */
export const FollowForm: FC<FollowFormProps> = (props) => {
  const { visit, risk, form, owners, indicators } = props;
  const { language } = visit;
  const say = risksWords[language].form;
  const shared = { language, form };
  return (
    <section class="stack panel" id="volgen">
      <h2 class="nl-heading nl-heading--level-3">{say.follow}</h2>
      <form
        class="report-form"
        method="post"
        action={href(visit, `/risicos/${risk.id}/volgen`)}
        novalidate
      >
        <Sending form={form} />
        <Select {...shared} name={field.owner} label={say.owner} none={say.none} options={owners} />
        {indicators.length > 0 &&
          Array.from({ length: mostIndicators }, (_, at) => (
            <Select
              {...shared}
              name={field.indicator(at + 1)}
              label={say.indicator(at + 1)}
              none={say.none}
              options={indicators}
            />
          ))}
        <p>
          <button class="nl-button nl-button--secondary" type="submit">
            {say.followSend}
          </button>
        </p>
      </form>
    </section>
  );
};
