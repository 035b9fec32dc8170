import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import { CourseMark } from "../../layout/course-mark.tsx";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { freedWords } from "./effect-words.ts";
import { evidenceOf, knowledgeOf, type Entry } from "./entry.ts";
import { listWords, reasonWords } from "./initiatives.words.ts";

interface EntryCardProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly entry: Entry;
  readonly heading: "h3" | "h4";
}

/** One initiative in the list: name, sentence, how far the plan goes, and what it may yield. */
export const EntryCard: FC<EntryCardProps> = ({ visit, view, entry, heading: Heading }) => {
  const { language } = visit;
  const say = listWords[language];
  const { priority } = entry.subject;
  return (
    <li class="entry-card">
      <div class="stack stack--tight">
        <Heading class="nl-heading nl-heading--level-3">
          <a href={href(visit, `/initiatieven/${entry.slug}`)} lang="nl">
            {entry.name}
          </a>
        </Heading>
        <p>{(priority ?? entry).summary[language]}</p>
        {priority !== undefined && (
          <p>
            <span class="nl-data-badge">{say.chosenBadge(priority.number)}</span>
          </p>
        )}
        <CourseMark
          visit={visit}
          view={view}
          course={(entry.subject.initiative ?? priority)?.course}
        />
        {knowledgeOf(entry) === "name-only" && <p class="small quiet">{say.nameOnlyBadge}</p>}
      </div>
      <Yield entry={entry} view={view} visit={visit} />
    </li>
  );
};

const Yield: FC<{ entry: Entry; view: RegionView; visit: Visit }> = ({ entry, view, visit }) => {
  const { language } = visit;
  const say = listWords[language];
  const planYear = planYearOf(view.assumptions);
  const range = entry.outcome?.realised[view.forecast.years.indexOf(planYear)];
  const evidence = evidenceOf(entry);
  switch (evidence) {
    case "trial":
    case "cohort":
    case "regional":
    case "expert":
    case "none":
      return (
        <div class="entry-card__yield">
          {range === undefined ? (
            <span>{say.noEstimate}</span>
          ) : (
            <>
              <strong>{freedWords(range.p5, range.p95, language)}</strong>
              <span class="small quiet">{say.freed(planYear)}</span>
            </>
          )}
          <EvidenceBadge grade={evidence} language={language} />
        </div>
      );
    case "name-only":
    case "enables-others":
    case "quality-only":
    case "counted-elsewhere":
    case "too-small":
    case "no-staff-effect":
      return (
        <div class="entry-card__yield small quiet">
          <span>{say.notCalculated}:</span>
          <span>{reasonWords[language][evidence]}</span>
        </div>
      );
    case "unknown":
      return <div class="entry-card__yield small quiet">{say.noEstimate}</div>;
  }
};
