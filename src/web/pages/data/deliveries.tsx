import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import { withheld } from "../../../app/pass-on.ts";
import type { Snapshot } from "../../../core/observations/index.ts";
import { date, number } from "../../format.ts";
import { href } from "../../visit.ts";
import type { MonitorProps } from "../monitor/monitor-props.ts";
import { dataWords } from "./data.words.ts";
import { originWords } from "./data-tables.ts";

/** So many are shown; the file has them all. */
const shownAtMost = 8;

/** What came in, when and from where, with what it takes to check it; and the bytes, if they may. */
export const Deliveries: FC<MonitorProps> = ({ visit, view }) => {
  const say = dataWords[visit.language];
  const snapshots = view.measured?.snapshots ?? [];
  const shown = snapshots.slice(0, shownAtMost);
  return (
    <section class="section stack" id="leveringen">
      <h2 class="nl-heading nl-heading--level-2">{say.parts.deliveries}</h2>
      <p>
        {snapshots.length === 0
          ? say.noDeliveries
          : say.deliveriesNote(shown.length, snapshots.length)}
      </p>
      <ul class="card-list">
        {shown.map((snapshot) => (
          <Delivery visit={visit} view={view} snapshot={snapshot} />
        ))}
      </ul>
    </section>
  );
};

const Delivery: FC<MonitorProps & { snapshot: Snapshot }> = ({ visit, view, snapshot }) => {
  const { language } = visit;
  const say = dataWords[language];
  const source = view.measured?.set.sources.find(({ id }) => id === snapshot.source);
  const why = withheld(snapshot, source);
  const from =
    view.measured === undefined ? "" : originWords(snapshot, view.measured.set, language);
  const count = (value: number) => number(value, language);
  return (
    <li class="source-item">
      <div class="stack stack--tight">
        <h3 class="source-item__title" lang="nl">
          {source?.title ?? snapshot.source}
        </h3>
        <p class="small delivery-from">
          {snapshot.retrieval.kind === "fetched" ? <a href={from}>{from}</a> : from}
        </p>
        {why === undefined ? (
          <p class="small">
            <a href={href(visit, `/gegevens/leveringen/${snapshot.id}`)} download="">
              {say.raw}
            </a>
          </p>
        ) : (
          <p class="small quiet">{say.withheld[why]}</p>
        )}
      </div>
      <div class="stack stack--tight small">
        <p>
          {date(isoDay(snapshot.acceptedAt), language)}
          {snapshot.isExample && ` (${say.example})`}.{" "}
          {say.values(count(snapshot.total), count(snapshot.changed))}
          {snapshot.lastPeriod !== undefined &&
            `, ${say.upTo(date(snapshot.lastPeriod, language))}`}
          {snapshot.boundaryYear !== undefined && `, ${say.boundary(snapshot.boundaryYear)}`}.
        </p>
        <p>
          {say.licence}: {snapshot.licence}. sha256: <code class="digest">{snapshot.sha256}</code>
        </p>
      </div>
    </li>
  );
};
