import type { FC } from "hono/jsx";
import { mostUrgentFirst, type Standing } from "../../../core/progress/index.ts";
import { date } from "../../format.ts";
import { HelpNames } from "../../layout/help-names.tsx";
import { RecordLink } from "../../layout/record-link.tsx";
import { StandingStatus } from "../../layout/status.tsx";
import type { RegionView } from "../../region-view.ts";
import { standingsOf } from "../../standings.ts";
import { href, type Visit } from "../../visit.ts";
import { planningWords } from "./planning.words.ts";

interface AttentionProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/** Entries in sight; the less urgent are folded. */
const inSight = 6;
/** Milestones that are named; the page of the initiative has them all. */
const namedLate = 2;

/** The initiatives that are stuck, late or silent, computed; nothing while nothing was reported. */
export const Attention: FC<AttentionProps> = ({ visit, view }) => {
  const say = planningWords[visit.language].attention;
  const standings = [...standingsOf(view).values()];
  const heard = standings.filter(({ reports }) => reports.length > 0);
  if (heard.length === 0) return <></>;
  const asking = mostUrgentFirst(heard);
  const never = standings.length - heard.length;
  const list = (part: readonly Standing[]) => (
    <ul class="card-list">
      {part.map((standing) => (
        <Entry visit={visit} view={view} standing={standing} />
      ))}
    </ul>
  );
  return (
    <section class="section" id="aandacht">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>
        {asking.length === 0 ? say.nothing(heard.length) : say.some(asking.length, heard.length)}{" "}
        {never > 0 && say.never(never)}
      </p>
      {asking.length > 0 && list(asking.slice(0, inSight))}
      {asking.length > inSight && (
        <details>
          <summary>{say.more(asking.length - inSight)}</summary>
          {list(asking.slice(inSight))}
        </details>
      )}
      <p class="small">
        <a href={href(visit, "/invoer")}>{say.how}</a>
      </p>
    </section>
  );
};

const Entry: FC<AttentionProps & { standing: Standing }> = ({ visit, view, standing }) => {
  const { language } = visit;
  const say = planningWords[language].attention;
  const { initiative, reports, concerns } = standing;
  const latest = reports[0]!;
  const late = concerns.flatMap((concern) => (concern.kind === "late" ? concern.milestones : []));
  return (
    <li class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">
        <RecordLink visit={visit} view={view} to={`initiative:${initiative}`} />
      </h3>
      <p>
        <StandingStatus standing={standing} language={language} />{" "}
        <span class="origin">{say.heardOn(date(latest.reportedOn, language))}</span>
      </p>
      {latest.reason !== undefined && (
        <p>
          {say.reason}: <span lang="nl">{latest.reason}</span>
        </p>
      )}
      {latest.help !== undefined && (
        <p>
          {say.help}: <HelpNames visit={visit} view={view} help={latest.help} />
        </p>
      )}
      {late.length > 0 && (
        <p class="small">
          {say.late}:{" "}
          <span lang="nl">
            {late
              .slice(0, namedLate)
              .flatMap(({ milestone }) => milestone.title ?? [])
              .join("; ")}
          </span>
          {late.length > namedLate && ` ${say.moreLate(late.length - namedLate)}`}
        </p>
      )}
    </li>
  );
};
