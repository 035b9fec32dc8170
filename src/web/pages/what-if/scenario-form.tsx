import type { FC } from "hono/jsx";
import { isAsPlanned } from "../../../core/impact/scenario/index.ts";
import { asset } from "../../layout/assets.ts";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { askedQuery, edited, type Asked } from "./asked.ts";
import { ChangedList } from "./changed-list.tsx";
import { AroundGroup, InitiativeGroups } from "./initiative-groups.tsx";
import type { Playground } from "./playground.ts";
import { deeds, fields } from "./sent-form.ts";
import { WhatIfLine, type AnswerProps } from "./what-if-answer.tsx";
import { whatIfWords } from "./what-if.words.ts";

interface FormProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly asked: Asked;
  readonly play: Playground;
  readonly answer: AnswerProps;
  readonly proposeAt: string | undefined;
}

/** The form that changes a choice; without a script each of its buttons asks the server. */
export const ScenarioForm: FC<FormProps> = (props) => {
  const { visit, view, asked, play, answer, proposeAt } = props;
  const { language } = visit;
  const say = whatIfWords[language];
  const action = href(visit, "/tekort/wat-als");
  const scenario = edited(asked);
  return (
    <form
      method="get"
      autocomplete="off"
      action={action}
      class="what-if__form stack"
      data-what-if={href(visit, "/tekort/model.json")}
      data-script={asset("what-if-live.js")}
      data-worker={asset("what-if-worker.js")}
      data-propose={proposeAt}
    >
      <CarriedFields action={action} />
      <CarriedFields action={askedQuery(play, asked)} except={["zoek"]} />
      <input type="hidden" name={fields.form} value="1" />
      <h2 class="nl-heading nl-heading--level-2">{say.changed}</h2>
      <p class="actions">
        <button type="submit" class="nl-button nl-button--primary" data-compute="">
          {say.compute}
        </button>
        <Deed deed={asked.b === undefined ? deeds.beside : deeds.alone}>
          {asked.b === undefined ? say.beside : say.alone}
        </Deed>
      </p>
      {asked.b !== undefined && (
        <p class="what-if__which" role="group" aria-label={say.edit}>
          {(["a", "b"] as const).map((which) => (
            <button
              type="submit"
              name={fields.does}
              value={deeds.edit(which)}
              aria-pressed={asked.edits === which ? "true" : "false"}
            >
              {say.choiceName[which]}
            </button>
          ))}
        </p>
      )}
      <div data-part="changed" tabindex={-1}>
        <ChangedList language={language} play={play} asked={asked} proposeAt={proposeAt} />
      </div>
      <details
        class="what-if__choose confirm"
        open={asked.open !== undefined || asked.search !== undefined}
      >
        <summary class="nl-button nl-button--primary">{say.choose}</summary>
        <div class="stack">
          <p class="actions">
            {!isAsPlanned(scenario) && <Deed deed={deeds.plan}>{say.asPlanned}</Deed>}
            <Deed deed={deeds.nothing}>{say.allOff}</Deed>
          </p>
          <div class="field">
            <label class="utrecht-form-label" for="zoek">
              {say.search}
            </label>
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="search"
              id="zoek"
              name="zoek"
              value={asked.search ?? ""}
              data-search=""
            />
          </div>
          <p class="small">{say.chooseHint}</p>
          <AroundGroup {...{ visit, view, play, asked }} />
          <InitiativeGroups {...{ visit, view, play, asked }} />
          <p class="small">
            {say.notModelled(view.assumptions.initiatives.length - play.initiatives.length)}
          </p>
        </div>
      </details>
      <p class="what-if__line" aria-hidden="true" data-part="line">
        <WhatIfLine {...answer} />
      </p>
    </form>
  );
};

const Deed: FC<{ deed: string; children: string }> = ({ deed, children }) => (
  <button type="submit" class="nl-button nl-button--secondary" name={fields.does} value={deed}>
    {children}
  </button>
);
