import { deliveryAhead } from "../../../app/delivery-ahead.ts";
import type { FC } from "hono/jsx";
import {
  overloaded,
  quarterName,
  type DeliveryCheck,
  type PartyLoad,
} from "../../../core/impact/index.ts";
import { date, percent } from "../../format.ts";
import { sendCsv } from "../../http/send-csv.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { KindMark } from "../../layout/kind-mark.tsx";
import { MoreOnGap } from "../../layout/more-on-gap.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { deliveryWords } from "./delivery.words.ts";
import { jobs, loadTable, LoadMatrix, partyName } from "./load-matrix.tsx";

/** Whether the parties have the people to carry the plan out. */
export async function deliveryPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = deliveryWords[visit.language];
  const check = deliveryAhead(view);
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/planning", label: say.above }]} />
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        {check === undefined ? (
          <p class="lead">{say.none}</p>
        ) : (
          <Answer visit={visit} view={view} check={check} />
        )}
      </div>
      {check !== undefined && <Loads visit={visit} view={view} check={check} />}
      {check !== undefined && <How visit={visit} view={view} />}
      <MoreOnGap visit={visit} on="/planning/trekkracht" />
    </Page>,
  );
}

interface CheckProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly check: DeliveryCheck;
}

/** Parties whose capacity is known or guessed, and parties of which nothing is known. */
function apart({ parties }: DeliveryCheck) {
  return {
    known: parties.filter(({ capacity }) => capacity !== undefined),
    nobody: parties.find(({ organisation }) => organisation === undefined),
    unknown: parties.filter((one) => one.organisation !== undefined && one.capacity === undefined),
  };
}

const Answer: FC<CheckProps> = ({ visit, view, check }) => {
  const { language } = visit;
  const say = deliveryWords[language];
  const { nobody, unknown } = apart(check);
  const [now] = check.asked;
  const [quarter] = check.quarters;
  const range = say.capacityRange(jobs(now!.p5, language), jobs(now!.p95, language));
  const [first] = nobody?.quarters ?? [];
  const part = first === undefined || now!.mean === 0 ? 0 : first.asked.mean / now!.mean;
  return (
    <>
      <p class="lead">{verdict(view, check, language)}</p>
      <p>
        {say.asked(jobs(now!.mean, language), range, date(quarterName(quarter!), language))}{" "}
        {part > 0 && say.nobody(percent(part, language), nobody!.initiatives.length)}{" "}
        {unknown.length > 0 && say.unknown(unknown.length)}
      </p>
      <p class="note">{say.guess}</p>
    </>
  );
};

/** Where it is too much, by name; else where it is tightest. */
function verdict(view: RegionView, check: DeliveryCheck, language: Language): string {
  const say = deliveryWords[language];
  const { known } = apart(check);
  const over = known.flatMap((party) => {
    const [first] = overloaded(party, check.quarters);
    return first === undefined ? [] : [{ party, first }];
  });
  if (over.length > 0)
    return over
      .map(({ party, first }) =>
        say.tooMuch(partyName(view, party, language), date(quarterName(first), language)),
      )
      .join(" ");
  const tightest = known.toSorted((a, b) => highest(b) - highest(a))[0];
  return tightest === undefined
    ? say.nothingKnown
    : say.fits(partyName(view, tightest, language), percent(highest(tightest), language));
}

const highest = ({ quarters }: PartyLoad) =>
  Math.max(...quarters.map(({ chanceTooMuch }) => chanceTooMuch ?? 0));

const Loads: FC<CheckProps> = ({ visit, view, check }) => {
  const { language } = visit;
  const say = deliveryWords[language];
  const { known, nobody, unknown } = apart(check);
  const shared = { visit, view, check };
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.matrixTitle}</h2>
      <p>{say.matrixLead}</p>
      <p class="load-legend small">
        <KindMark kind="assumed" language={language} />
        <span>{say.legendTitle}</span>
        {say.legend.map((label, level) => (
          <span>
            <span class={`load-legend__mark load--${level}`} aria-hidden="true" /> {label}
          </span>
        ))}
      </p>
      <LoadMatrix
        {...shared}
        caption={say.matrixTitle}
        parties={[...known, ...(nobody === undefined ? [] : [nobody])]}
      />
      {unknown.length > 0 && (
        <details>
          <summary>{say.otherTitle(unknown.length)}</summary>
          <LoadMatrix {...shared} caption={say.otherTitle(unknown.length)} parties={unknown} />
        </details>
      )}
      <p>
        <a href={href(visit, "/planning/trekkracht.csv")} download="">
          {say.csv}
        </a>
      </p>
    </section>
  );
};

const How: FC<Omit<CheckProps, "check">> = ({ visit, view }) => {
  const { language } = visit;
  const say = deliveryWords[language];
  const { initiatives, delivery } = view.assumptions;
  const silent = initiatives.filter((one) => "noEffect" in one).length;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.how}</h2>
      <p>{delivery!.explanation[language]}</p>
      <p>
        {say.method} {silent > 0 && say.notCounted(silent)}
      </p>
      <p>
        {say.correct}{" "}
        <a href={href(visit, "/verantwoording/aannames#uitvoering")}>{say.toAssumptions}</a>
      </p>
    </section>
  );
};

export async function deliveryCsv(c: SiteContext) {
  const { visit, view } = c.var;
  const check = deliveryAhead(view);
  if (check === undefined) return notFoundPage(c);
  return sendCsv(c, loadTable(view, check, visit.language), "trekkracht");
}
