import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import type { PlanVersion } from "../../../app/ports/plan-store.ts";
import { decisionNumber } from "../../../core/meetings/index.ts";
import type { Difference } from "../../../core/proposals/index.ts";
import { date } from "../../format.ts";
import { DayForm } from "../../layout/day-form.tsx";
import { dayWords } from "../../layout/day.words.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, hrefToday, type Visit } from "../../visit.ts";
import { changeLog, differencesOf, type LoggedVersion } from "../changes/change-log.ts";
import { CompareForm } from "./compare-form.tsx";
import { changedInShort } from "./compared.ts";
import { versionsWords } from "./versions.words.ts";

/** Every version of the plan, the newest first. */
export async function versionsPage(c: SiteContext) {
  const { visit, view, register, plans } = c.var;
  const { language } = visit;
  const say = versionsWords[language];
  const versions = await plans.versions();
  const logged = new Map(changeLog(register, versions).map((one) => [one.version.number, one]));
  const changed = new Map(
    await Promise.all(
      [...logged].map(async ([number, one]) => [number, await differencesOf(one, plans)] as const),
    ),
  );
  const inForce = versions.find(({ number }) => number === view.version);
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title(versions.length)}</h1>
        <p class="lead">{inForce && say.lead(inForce.number, date(inForce.adoptedOn, language))}</p>
      </div>
      <section class="section">
        <ol class="moments">
          {versions.map((version) => (
            <Version
              visit={visit}
              view={view}
              version={version}
              logged={logged.get(version.number)}
              differences={changed.get(version.number)}
            />
          ))}
        </ol>
        <p>
          <a href={href(visit, "/wijzigingen")}>{say.changes}</a>
        </p>
      </section>
      {versions.length > 1 && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.compareTitle}</h2>
          <CompareForm visit={visit} versions={versions} />
        </section>
      )}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.dayTitle}</h2>
        <p>{say.dayText}</p>
        <DayForm visit={visit} label={dayWords[language].asOf} id="dag-versies" />
      </section>
    </Page>,
  );
}

interface VersionProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly version: PlanVersion;
  /** Left out for the first version. */
  readonly logged: LoggedVersion | undefined;
  readonly differences: readonly Difference[] | undefined;
}

const Version: FC<VersionProps> = ({ visit, view, version, logged, differences }) => {
  const { language } = visit;
  const say = versionsWords[language];
  const { number, adoptedOn } = version;
  const isNow = number === view.version;
  const isComing = adoptedOn > view.today;
  const stand = isNow ? "moment--now" : isComing ? "moment--coming" : "moment--past";
  return (
    <li class={`moment ${stand} moment--told`} id={`versie-${number}`}>
      <h2 class="nl-heading nl-heading--level-3">
        {say.version(number)}, {date(adoptedOn, language)}
        {isNow && `: ${visit.asOf === undefined ? say.now : say.thatDay}`}
        {isComing && `: ${say.coming}`}
      </h2>
      <p>
        {differences === undefined
          ? say.first
          : changedInShort(differences, view, language) || say.noChange}
      </p>
      <p class="kicker">
        <Origin visit={visit} view={view} version={version} logged={logged} />
      </p>
      <p class="actions small">
        {!isComing && <a href={hrefToday(visit, `/?op=${adoptedOn}`)}>{say.see}</a>}
        {number > 1 && (
          <a href={href(visit, `/versies/vergelijken?van=${number - 1}&naar=${number}`)}>
            {say.compare}
          </a>
        )}
      </p>
    </li>
  );
};

/** Where a version came from: the decision, or the files. */
const Origin: FC<Omit<VersionProps, "differences">> = ({ visit, view, version, logged }) => {
  const { language } = visit;
  const say = versionsWords[language];
  const decision = logged?.decision;
  const body = decision && view.lookup.body(decision.body);
  if (decision !== undefined)
    return (
      <a href={href(visit, `/besluiten/${decision.id}`)}>
        {say.decision(body === undefined ? decision.id : decisionNumber(body, decision))}
      </a>
    );
  if (logged !== undefined && logged.proposals.length > 0) return <>{say.light}</>;
  const loadedOn = isoDay(version.createdAt);
  return (
    <>
      {say.source[version.source]}
      {loadedOn !== version.adoptedOn && `, ${say.loaded(date(loadedOn, language))}`}
    </>
  );
};
