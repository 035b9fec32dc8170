import type { FC } from "hono/jsx";
import { planYearOf } from "../../../core/impact/index.ts";
import { published } from "../../../core/impact/engine/index.ts";
import { signed } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { AdjustPanel } from "./adjust-panel.tsx";
import { around, edited, type Asked } from "./asked.ts";
import type { Playable, Playground } from "./playground.ts";
import { deeds, fields } from "./sent-form.ts";
import { whatIfWords } from "./what-if.words.ts";

interface GroupsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly asked: Asked;
  readonly play: Playground;
}

/** What happens around the initiatives. */
export const AroundGroup: FC<GroupsProps> = (props) => {
  const { visit, view, asked, play } = props;
  const { language } = visit;
  const say = whatIfWords[language];
  return (
    <fieldset class="switches">
      <legend class="nl-heading nl-heading--level-3">{say.aroundGroup}</legend>
      <div class="switch switch--around">
        <span>{say.aroundName}</span>
        <AdjustButton slug={around} name={say.aroundName} {...props} />
      </div>
      {asked.open === around && (
        <AdjustPanel {...{ view, language, play, scenario: edited(asked), open: around }} />
      )}
    </fieldset>
  );
};

/** Every initiative that the model knows, by challenge; what is not found is hidden, not left out. */
export const InitiativeGroups: FC<GroupsProps> = (props) => (
  <>
    {groupsOf(props.view, props.play, props.visit.language).map((group) => (
      <Group {...group} {...props} />
    ))}
  </>
);

const AdjustButton: FC<GroupsProps & { slug: string; name: string }> = ({
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
      id={`over-${slug}`}
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

const Group: FC<GroupsProps & Group> = ({ title, initiatives, ...props }) => {
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
