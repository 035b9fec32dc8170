import type { FC } from "hono/jsx";
import type { Sensitivity, Worth } from "../../../core/impact/sensitivity/index.ts";
import { TableTwin } from "../../charts/data-table.tsx";
import { people } from "../../format.ts";
import { estimateValue } from "../../layout/estimate-words.ts";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { doubtTables, littleOrMore } from "./doubt-tables.ts";
import { doubtWords } from "./doubt.words.ts";
import { aboutNamed, estimateOf } from "./naming.ts";

interface FoundProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly found: Sensitivity;
}

/** Rows on the page; the CSV has them all. */
const mostRows = 12;

/** Whether somebody could go and find out: of what drives the gap only time will tell. */
export const isMeasurable = ({ about: { field } }: Worth): boolean =>
  field !== "demand" &&
  field !== "supply" &&
  field !== "judgement" &&
  field !== "growthAfterAnchors";

/** What is worth measuring first, and the choice that makes it so. */
export const WorthOfMeasuring: FC<FoundProps> = ({ visit, view, found }) => {
  const { language } = visit;
  const say = doubtWords[language];
  const measurable = found.worth.filter(isMeasurable);
  const worthwhile = measurable.filter(({ value }) => value.mean > 0);
  return (
    <section class="section stack" id="meten">
      <h2 class="nl-heading nl-heading--level-2">{say.measureTitle}</h2>
      <p>{say.decision}</p>
      {found.choices.length === 0 ? (
        <p>{say.noEfforts}</p>
      ) : (
        <>
          {worthwhile.length > 0 && (
            <div class="table-scroll" tabindex={0} role="region" aria-label={say.measureTitle}>
              <table class="utrecht-table utrecht-table--html-table">
                <caption class="visually-hidden">{say.measureTitle}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say.assumption}</th>
                    <th scope="col">{say.where}</th>
                    <th scope="col">{say.now}</th>
                    <th scope="col" class="number">
                      {say.worth} <span class="small">({say.peopleUnit})</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {worthwhile.slice(0, mostRows).map((one) => (
                    <WorthRow visit={visit} view={view} one={one} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p>{say.worthNone(measurable.length - worthwhile.length, measurable.length)}</p>
          <p>
            <a href={href(visit, "/tekort/wat-weten-we-niet/meten.csv")} download="">
              {say.all}
            </a>
          </p>
          <details class="stack">
            <summary>{say.choicesTitle}</summary>
            <p>{say.choicesNote}</p>
            <TableTwin table={doubtTables.keuzes(found, view, language)} scrollHint={say.scroll} />
            <p>
              <a href={href(visit, "/tekort/wat-weten-we-niet/keuzes.csv")} download="">
                {say.all}
              </a>
            </p>
          </details>
        </>
      )}
    </section>
  );
};

const WorthRow: FC<{ visit: Visit; view: RegionView; one: Worth }> = ({ visit, view, one }) => {
  const { language } = visit;
  const { about, value } = one;
  const { what, where } = aboutNamed(view, about, language);
  const estimate = estimateOf(view, about);
  const { field } = about;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>
        {where.path === undefined ? where.name : <a href={href(visit, where.path)}>{where.name}</a>}
      </td>
      <td>
        {estimate !== undefined &&
          field !== "demand" &&
          field !== "supply" &&
          field !== "judgement" && (
            <>
              {estimateValue(field, estimate, language)}{" "}
              <EvidenceBadge grade={estimate.grade} language={language} />
            </>
          )}
      </td>
      <td class="number">{littleOrMore(value, language)}</td>
    </tr>
  );
};

/** The other choice, for which demand and supply do matter. */
export const BesidesPlan: FC<FoundProps> = ({ visit, view, found }) => {
  const { language } = visit;
  const say = doubtWords[language];
  const { people: median, off, worth } = found.besides;
  return (
    <section class="section stack">
      <h2 class="nl-heading nl-heading--level-2">{say.besidesTitle}</h2>
      <p>{say.besides(people(median, language), people(off.mean, language))}</p>
      <p>{say.besidesWorth}:</p>
      <ul>
        {worth
          .toSorted((a, b) => b.value.mean - a.value.mean)
          .map(({ about, value }) => (
            <li>
              {aboutNamed(view, about, language).what}:{" "}
              <strong>{littleOrMore(value, language)}</strong>
            </li>
          ))}
      </ul>
      <p>
        {say.besidesNote} <a href={href(visit, "/monitor")}>{say.monitor}</a>.
      </p>
    </section>
  );
};
