import type { FC } from "hono/jsx";
import type { About, Sensitivity, Worth } from "../../../core/impact/sensitivity/index.ts";
import { TableTwin } from "../../charts/data-table.tsx";
import { published } from "../../../core/impact/index.ts";
import { people } from "../../format.ts";
import type { Language } from "../../language.ts";
import { estimateValue } from "../../layout/estimate-words.ts";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import { FoldedSection } from "../../layout/folded-section.tsx";
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

/** In the list and in its table; the CSV has them all. */
const mostRows = 4;
const tableRows = 40;

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
          <ol class="worth-list">
            {worthwhile.slice(0, mostRows).map((one) => (
              <WorthItem visit={visit} view={view} one={one} />
            ))}
          </ol>
          <p>{say.worthNone(measurable.length - worthwhile.length, measurable.length)}</p>
          <details class="stack">
            <summary>{say.worthTable}</summary>
            <TableTwin
              table={doubtTables.meten(
                { ...found, worth: measurable.slice(0, tableRows) },
                view,
                language,
              )}
              scrollHint={say.scroll}
            />
            <p>
              <a href={href(visit, "/tekort/wat-weten-we-niet/meten.csv")} download="">
                {say.all}
              </a>
            </p>
          </details>
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

const WorthItem: FC<{ visit: Visit; view: RegionView; one: Worth }> = ({ visit, view, one }) => {
  const { language } = visit;
  const say = doubtWords[language];
  const { about, value } = one;
  const { what, where } = aboutNamed(view, about, language);
  return (
    <li class="worth-list__item">
      <p>
        <strong>{what}</strong>
        <br />
        {where.path === undefined ? (
          where.name
        ) : (
          <a href={href(visit, where.path)} lang={where.lang}>
            {where.name}
          </a>
        )}
      </p>
      <p class="worth-list__value">{say.worthOf(littleOrMore(value, language))}</p>
      <Now view={view} about={about} language={language} />
    </li>
  );
};

/** What is assumed today, and how strong the evidence for that is. */
const Now: FC<{ view: RegionView; about: About; language: Language }> = (props) => {
  const { view, about, language } = props;
  const assumed = estimateOf(view, about);
  if (assumed === undefined) return <></>;
  const { estimate, field } = assumed;
  return (
    <p class="small worth-list__now">
      {doubtWords[language].now(estimateValue(field, estimate, language))}{" "}
      <EvidenceBadge grade={estimate.grade} language={language} />
    </p>
  );
};

/** The other choice, for which demand and supply do matter. */
export const BesidesPlan: FC<FoundProps> = ({ visit, view, found }) => {
  const { language } = visit;
  const say = doubtWords[language];
  const { people: median, off, worth } = found.besides;
  return (
    <FoldedSection title={say.besidesTitle}>
      <p>{say.besides(people(median, language), people(off.mean, language))}</p>
      <p>{say.besidesWorth}:</p>
      <ul>
        {worth
          .filter(({ value }) => published(value.mean) > 0)
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
    </FoldedSection>
  );
};
