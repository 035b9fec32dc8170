import type { FC } from "hono/jsx";
import type { SourceStatus } from "../../../app/data-status.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { standingOf } from "../../../app/source-standing.ts";
import { TableTwin, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { sourcesWords } from "../monitor/sources.words.ts";
import type { MonitorProps } from "../monitor/monitor-props.ts";
import { dataWords } from "./data.words.ts";
import { findingTable } from "./data-tables.ts";
import { handedIn, type HandedIn } from "./deliverers.ts";
import { Deliveries } from "./deliveries.tsx";
import { FailureNote, freshnessWords, SourceList } from "./source-list.tsx";
import { StandingMark } from "./standing-mark.tsx";

interface DataProps extends MonitorProps {
  readonly all: readonly SourceStatus[];
}

/** Where figures come from, how new they are, and what needs a hand. */
export async function dataPage(c: SiteContext) {
  const { visit, view, data } = c.var;
  const say = dataWords[visit.language];
  const all = await data.status();
  const asking = all.filter(asksAttention).length;
  const delivering = all.filter(({ deliveries }) => deliveries > 0).length;
  // A source that fails changes nothing in the region: a kept page would not show it.
  c.header("Cache-Control", "no-store");
  const shared = { visit, view, all };
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {all.length === 0 ? say.nothing : say.headline(delivering, all.length)}
        </h1>
        <p class="lead">
          {all.length === 0 ? say.nothingText : say.asking(asking)}
          {delivering > 0 && ` ${say.strange(findingCount(all))}`}
        </p>
        {all.length > 0 && <OnThisPage visit={visit} view={view} />}
      </div>
      {all.length > 0 && (
        <>
          <Attention {...shared} />
          <SourceList {...shared} />
          <People visit={visit} view={view} />
          <Quality {...shared} />
          <Deliveries visit={visit} view={view} />
        </>
      )}
    </Page>,
  );
}

const asksAttention = (status: SourceStatus) => ["failing", "overdue"].includes(standingOf(status));

const findingCount = (all: readonly SourceStatus[]) =>
  all.reduce((sum, { findings }) => sum + findings.length, 0);

const OnThisPage: FC<MonitorProps> = ({ visit }) => {
  const say = dataWords[visit.language];
  const parts = [
    ["aandacht", say.parts.attention],
    ["bronnen", say.parts.sources],
    ["mensen", say.parts.people],
    ["kwaliteit", say.parts.quality],
    ["leveringen", say.parts.deliveries],
  ];
  const files = [
    ["/gegevens.csv", say.csv],
    ["/gegevens/leveringen.csv", say.deliveriesCsv],
    ["/gegevens.json", say.json],
  ] as const;
  return (
    <>
      <nav aria-label={say.onThisPage}>
        <ul class="on-page">
          {parts.map(([id, label]) => (
            <li>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="small">
        {say.files}:{" "}
        {files.map(([path, label], index) => (
          <>
            {index > 0 && ", "}
            <a href={href(visit, path)} download="">
              {label}
            </a>
          </>
        ))}
      </p>
    </>
  );
};

/** The sources that failed or are late, with why. */
const Attention: FC<DataProps> = ({ visit, all }) => {
  const { language } = visit;
  const say = dataWords[language];
  const asking = all.filter(asksAttention);
  return (
    <section class="section stack" id="aandacht">
      <h2 class="nl-heading nl-heading--level-2">{say.parts.attention}</h2>
      {asking.length === 0 ? (
        <p>{say.noAttention}</p>
      ) : (
        <ul class="card-list">
          {asking.map((status) => (
            <li class="stack stack--tight">
              <p>
                <StandingMark standing={standingOf(status)} language={language} />{" "}
                <a href={`#bron-${status.source.id}`} lang="nl">
                  {status.source.title}
                </a>
              </p>
              <p class="small">{freshnessWords(status, language)}</p>
              <FailureNote status={status} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Which organisations hand in what, and who has not. */
const People: FC<MonitorProps> = ({ visit, view }) => {
  const say = dataWords[visit.language];
  if (view.measured === undefined) return <></>;
  const { set, snapshots } = view.measured;
  const all = handedIn(set, snapshots);
  return (
    <section class="section stack" id="mensen">
      <h2 class="nl-heading nl-heading--level-2">{say.parts.people}</h2>
      <p>{all.length === 0 ? say.everybody : say.peopleNote}</p>
      {all.map((one) => (
        <HandedInBy visit={visit} view={view} handed={one} />
      ))}
    </section>
  );
};

const HandedInBy: FC<MonitorProps & { handed: HandedIn }> = ({ visit, view, handed }) => {
  const { language } = visit;
  const say = dataWords[language];
  const { source, deliverers } = handed;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3" lang="nl">
        {source.title} ({sourcesWords[language].rhythm[source.rhythm]})
      </h3>
      <dl class="facts">
        {deliverers.map(({ organisation, last }) => (
          <>
            <dt>
              <a href={href(visit, `/partijen/${organisation}`)} lang="nl">
                {view.lookup.organisation(organisation)?.name ?? organisation}
              </a>
            </dt>
            <dd>
              {last === undefined ? (
                <em class="open-value">{say.notDelivered}</em>
              ) : (
                say.lastDelivered(date(isoDay(last), language))
              )}
            </dd>
          </>
        ))}
      </dl>
    </div>
  );
};

/** Outliers, jumps and denominators that changed. */
const Quality: FC<DataProps> = ({ visit, view, all }) => {
  const say = dataWords[visit.language];
  return (
    <section class="section stack" id="kwaliteit">
      <h2 class="nl-heading nl-heading--level-2">{say.parts.quality}</h2>
      <p>{say.qualityNote}</p>
      {findingCount(all) === 0 ? (
        <p>{say.noFindings}</p>
      ) : (
        <Findings table={findingTable(all, view, visit.language)} visit={visit} />
      )}
    </section>
  );
};

/** So many stand on the page at once; the others are folded. */
const findingsAtOnce = 8;

const Findings: FC<{ table: DataTable; visit: Visit }> = ({ table, visit }) => {
  const say = dataWords[visit.language];
  const [first, rest] = [table.rows.slice(0, findingsAtOnce), table.rows.slice(findingsAtOnce)];
  return (
    <>
      <TableTwin table={{ ...table, rows: first }} scrollHint={say.scroll} />
      {rest.length > 0 && (
        <details>
          <summary>{say.moreFindings(rest.length)}</summary>
          <TableTwin
            table={{ ...table, caption: say.moreFindings(rest.length), rows: rest }}
            scrollHint={say.scroll}
          />
        </details>
      )}
    </>
  );
};
