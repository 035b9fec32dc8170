import type { FC } from "hono/jsx";
import type { DisplacementLedger } from "../../../core/impact/index.ts";
import { number, people } from "../../format.ts";
import { sendCsv } from "../../http/send-csv.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { MoreOnGap } from "../../layout/more-on-gap.tsx";
import { Page } from "../../layout/page.tsx";
import { askedYear, YearChoice } from "../../layout/year-choice.tsx";
import { render, type SiteContext } from "../../render.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { busyPage } from "../errors/error-pages.tsx";
import { DivisionChart, divisionTable, endsOf } from "./division-chart.tsx";
import { divisions, ledgerOf } from "./ledger-of.ts";
import { ledgerWords } from "./ledger.words.ts";

/** Who is relieved of work and who gets it, with ranges: per sector, party and payer. */
export async function ledgerPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = ledgerWords[language];
  const asked = askedYear(c);
  const answer = await ledgerOf(c.var, asked.year);
  if (!answer.ok) return busyPage(c);
  const ledger = answer.value;
  const shown = divisions.filter(
    (division) => division !== "payer" || (view.rules.funding?.payers ?? []).length > 0,
  );
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/tekort", label: say.above }]} />
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <Answer visit={visit} view={view} ledger={ledger} />
        <YearChoice c={c} address="/tekort/balans" asked={asked} />
      </div>
      {shown.map((division) => (
        <DivisionChart visit={visit} view={view} division={division} ledger={ledger} />
      ))}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.how}</h2>
        <p>{say.method}</p>
        <p>
          {say.salary}{" "}
          <a href={href(visit, "/verantwoording/aannames#uitvoering")}>{say.toAssumptions}</a>
        </p>
      </section>
      <MoreOnGap visit={visit} on="/tekort/balans" />
    </Page>,
  );
}

interface AnswerProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly ledger: DisplacementLedger;
}

const Answer: FC<AnswerProps> = ({ visit, view, ledger }) => {
  const { language } = visit;
  const say = ledgerWords[language];
  const { won, borne, net } = ledger.total;
  const { p5, p95 } = net.fte;
  const write = (fte: number) => people(Math.abs(fte), language);
  const millions = (euro: number) => number(euro / 1e6, language, 1);
  const { most, least } = endsOf(view, ledger, language);
  return (
    <>
      <p class="lead">
        {most !== undefined && say.most(most, ledger.year)}{" "}
        {least === undefined ? say.nobodyMore : say.least(least)}
      </p>
      <p>
        {p5 >= 0
          ? say.freed(write(p5), write(p95), ledger.year)
          : say.either(write(p5), write(Math.max(p95, 0)), ledger.year)}
      </p>
      <p>
        {say.parts(write(won.fte.mean), write(borne.fte.mean))}{" "}
        {net.euro === undefined
          ? say.noEuro
          : say.euro(millions(net.euro.p5), millions(net.euro.p95))}
      </p>
      <p class="note">{say.notMoney}</p>
    </>
  );
};

export async function ledgerCsv(c: SiteContext) {
  const { visit, view } = c.var;
  const { year } = askedYear(c);
  const answer = await ledgerOf(c.var, year);
  if (!answer.ok) return busyPage(c);
  const asked = visit.query.get("per");
  const division = divisions.find((one) => one === asked) ?? "sector";
  const table = divisionTable(view, division, answer.value, visit.language);
  return sendCsv(c, table, `balans-${division}-${year}`);
}
