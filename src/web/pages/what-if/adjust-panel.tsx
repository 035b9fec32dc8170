import type { FC } from "hono/jsx";
import type { Scenario } from "../../../core/impact/scenario/index.ts";
import { subjectOf, type InitiativeAssumption } from "../../../core/impact/index.ts";
import { fieldWords } from "../../layout/estimate-words.ts";
import { mechanismName } from "../../layout/mechanism-name.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { KeyedAssumption, Playground } from "./playground.ts";
import { deeds, fields } from "./sent-form.ts";
import { ValueField } from "./value-field.tsx";
import { whatIfWords } from "./what-if.words.ts";

interface PanelProps {
  readonly view: RegionView;
  readonly language: Language;
  readonly play: Playground;
  readonly scenario: Scenario;
  /** An initiative by its slug, or what is around all of them. */
  readonly open: string;
}

/** Everything that is assumed of an initiative, or around all of them, to be supposed otherwise. */
export const AdjustPanel: FC<PanelProps> = ({ view, language, play, scenario, open }) => {
  const say = whatIfWords[language];
  const subject = play.initiatives.find(({ slug }) => slug === open)?.subject;
  const all = play.assumptions.filter((one) => one.subject === subject);
  const own = all.filter(({ way }) => way === undefined);
  const entry = view.assumptions.initiatives.find((one) => subjectOf(one) === subject);
  const mechanisms = mechanismsOf(entry);
  const value = (assumed: KeyedAssumption) => (
    <ValueField
      language={language}
      assumed={assumed}
      label={labelOf(assumed, play, language)}
      years={play.model.years}
      scenario={scenario}
    />
  );
  return (
    <div class="adjust" id="pas-aan" tabindex={-1}>
      {own.map(value)}
      {mechanisms.map((mechanism, at) => {
        const ofWay = all.filter(({ way }) => way === at + 1);
        const isOther = ofWay.some(({ name }) => scenario.values[name] !== undefined);
        return (
          <details class="adjust__way" open={isOther || mechanisms.length === 1}>
            <summary>{mechanismName(mechanism, view, language)}</summary>
            {ofWay.map(value)}
          </details>
        );
      })}
      <p class="actions">
        <button
          type="submit"
          class="nl-button nl-button--secondary"
          name={fields.does}
          value={deeds.close}
        >
          {say.close}
        </button>
      </p>
    </div>
  );
};

const mechanismsOf = (entry: InitiativeAssumption | undefined) =>
  entry !== undefined && "mechanisms" in entry ? entry.mechanisms : [];

function labelOf(
  { field, precondition }: KeyedAssumption,
  { preconditions }: Playground,
  language: Language,
): string {
  const say = whatIfWords[language];
  if (field === "start") return say.start;
  if (field === "scale" || field === "growth") return say[field];
  const label = fieldWords[language][field];
  const title = precondition === undefined ? undefined : preconditions[precondition];
  return title === undefined ? label : `${title}: ${label.toLowerCase()}`;
}
