import type { FC } from "hono/jsx";
import { number, percent } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { evidenceWords } from "./evidence.words.ts";
import { signalsWords } from "./signals.words.ts";

interface RulesProps {
  readonly view: RegionView;
  readonly language: Language;
}

/** Every rule that raises signals, with its limit. */
export const RulesTable: FC<RulesProps> = ({ view, language }) => {
  const say = signalsWords[language];
  return (
    <details>
      <summary>{say.how.title}</summary>
      <div class="stack">
        <p>{say.how.lead}</p>
        <div class="table-scroll" role="region" aria-label={say.how.title} tabindex={0}>
          <table class="utrecht-table">
            <thead class="utrecht-table__header">
              <tr class="utrecht-table__row">
                {[say.how.rule, say.how.when, say.how.first].map((name) => (
                  <th class="utrecht-table__header-cell" scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              {view.rules.signals.map(({ id, title, startsAt, ...rule }) => (
                <tr class="utrecht-table__row" id={id}>
                  <th class="utrecht-table__header-cell" scope="row">
                    {title[language]}
                  </th>
                  <td class="utrecht-table__cell">{whenRaised(rule, language)}</td>
                  <td class="utrecht-table__cell">{say.step[startsAt]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>{say.how.closing}</p>
      </div>
    </details>
  );
};

type Rule = Pick<RegionView["rules"]["signals"][number], "trigger" | "threshold">;

/** When a rule raises a signal, with its limit in words. */
export function whenRaised({ trigger, threshold = 0 }: Rule, language: Language): string {
  const limit =
    trigger === "target-out-of-reach" || trigger === "party-overloaded"
      ? percent(threshold, language)
      : number(threshold, language);
  return evidenceWords[language].when[trigger](limit);
}
