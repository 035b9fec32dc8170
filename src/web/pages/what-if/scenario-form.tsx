import type { FC } from "hono/jsx";
import { isAsPlanned } from "../../../core/impact/scenario/index.ts";
import { planYearOf } from "../../../core/impact/index.ts";
import { published } from "../../../core/impact/engine/index.ts";
import { signed } from "../../format.ts";
import { asset } from "../../layout/assets.ts";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { AdjustPanel } from "./adjust-panel.tsx";
import { around, askedQuery, edited, type Asked } from "./asked.ts";
import { ChangedList } from "./changed-list.tsx";
import type { Playable, Playground } from "./playground.ts";
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
      <div data-part="changed">
        <ChangedList language={language} play={play} asked={asked} proposeAt={proposeAt} />
      </div>
      <details
        class="what-if__choose"
        open={asked.open !== undefined || asked.search !== undefined}
      >
        <summary>{say.choose}</summary>
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
          <fieldset class="switches">
            <legend class="nl-heading nl-heading--level-3">{say.aroundGroup}</legend>
            <div class="switch switch--around">
              <span>{say.aroundName}</span>
              <AdjustButton slug={around} name={say.aroundName} {...props} />
            </div>
            {asked.open === around && (
              <AdjustPanel {...{ view, language, play, scenario, open: around }} />
            )}
          </fieldset>
          {groupsOf(view, play, language).map(({ title, initiatives }) => (
            <Group title={title} initiatives={initiatives} {...props} />
          ))}
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

const AdjustButton: FC<FormProps & { slug: string; name: string }> = ({
  visit,
  asked,
  slug,
  name,
}) => {
  const say = whatIfWords[visit.language];
  const isOpen = asked.open === slug;
  return (
    <button
      type="submit"
      class="switch__adjust"
      name={fields.does}
      value={isOpen ? deeds.close : deeds.open(slug)}
      aria-expanded={isOpen ? "true" : "false"}
      aria-label={`${isOpen ? say.close : say.adjust}: ${name}`}
    >
      {isOpen ? say.close : say.adjust}
    </button>
  );
};

interface Group {
  readonly title: string;
  readonly initiatives: readonly (Playable & { readonly mean: number })[];
}

const Group: FC<FormProps & Group> = ({ title, initiatives, ...props }) => {
  const { visit, view, asked, play } = props;
  const { language } = visit;
  const scenario = edited(asked);
  const found = (name: string) =>
    asked.search === undefined || name.toLowerCase().includes(asked.search.toLowerCase());
  return (
    <fieldset class="switches" hidden={!initiatives.some(({ name }) => found(name))}>
      <legend class="nl-heading nl-heading--level-3">{title}</legend>
      {initiatives.map(({ slug, subject, name, mean }) => (
        <div class="switch-row" data-name={name.toLowerCase()} hidden={!found(name)}>
          <div class="switch">
            <label>
              <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                name={fields.on}
                value={slug}
                checked={!scenario.without.includes(subject)}
              />
              <span lang={language === "nl" ? undefined : "nl"}>{name}</span>
            </label>
            <span class="switch__effect">{effectOf(mean, language)}</span>
            <AdjustButton slug={slug} name={name} {...props} />
          </div>
          {asked.open === slug && (
            <AdjustPanel {...{ view, language, play, scenario, open: slug }} />
          )}
        </div>
      ))}
    </fieldset>
  );
};

/** By challenge as the plan orders them; within one, what yields most first. */
function groupsOf(view: RegionView, { initiatives }: Playground, language: Language): Group[] {
  const at = view.forecast.years.indexOf(planYearOf(view.assumptions));
  const means = new Map(
    view.forecast.initiatives.map(({ subject, realised }) => [subject, realised[at]!.mean]),
  );
  const challenges = new Map<string, string>(
    [...view.plan.initiatives, ...view.plan.priorities].map(({ id, challenge }) => [id, challenge]),
  );
  return view.plan.challenges.flatMap(({ id, title }) => {
    const own = initiatives
      .filter(({ slug }) => challenges.get(slug) === id)
      .map((one) => Object.assign({ mean: means.get(one.subject) ?? 0 }, one))
      .toSorted((a, b) => b.mean - a.mean);
    return own.length === 0 ? [] : [{ title: title[language], initiatives: own }];
  });
}

/** Part of a person is never published: less than half either way is "< 1". */
function effectOf(mean: number, language: Language): string {
  return published(mean) === 0 ? "< 1" : signed(published(mean), language);
}
