import type { FC } from "hono/jsx";
import { planYearOf, type DisplacementLedger } from "../../../core/impact/index.ts";
import { number, people } from "../../format.ts";
import { sendCsv } from "../../http/send-csv.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { busyPage } from "../errors/error-pages.tsx";
import { DivisionChart, divisionTable } from "./division-chart.tsx";
import { divisions, ledgerOf } from "./ledger-of.ts";
import { ledgerWords } from "./ledger.words.ts";

/** Who is relieved of work and who gets it, with ranges: per sector, party and payer. */
export async function ledgerPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = ledgerWords[language];
  const { year, wrongYear } = yearOf(c);
  const answer = await ledgerOf(c.var, year);
  if (!answer.ok) return busyPage(c);
  const ledger = answer.value;
  const { years } = view.forecast;
  const shown = divisions.filter(
    (division) => division !== "payer" || (view.rules.funding?.payers ?? []).length > 0,
  );
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/tekort", label: say.above }]} />
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <Answer visit={visit} ledger={ledger} />
        {wrongYear !== undefined && (
          <p class="note note--attention" role="status">
            {say.wrongYear(wrongYear, years[0]!, years.at(-1)!)}
          </p>
        )}
        <form method="get" action={href(visit, "/tekort/balans")} class="filters">
          <CarriedFields action={href(visit, "/tekort/balans")} />
          <div class="field">
            <label class="utrecht-form-label" for="jaar">
              {say.year}
            </label>
            <select class="utrecht-select utrecht-select--html-select" id="jaar" name="jaar">
              {years.map((one) => (
                <option value={String(one)} selected={one === year}>
                  {one}
                </option>
              ))}
            </select>
          </div>
          <div class="actions">
            <button class="nl-button nl-button--primary" type="submit">
              {say.show}
            </button>
          </div>
        </form>
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
    </Page>,
  );
}

const Answer: FC<{ visit: Visit; ledger: DisplacementLedger }> = ({ visit, ledger }) => {
  const { language } = visit;
  const say = ledgerWords[language];
  const { won, borne, net } = ledger.total;
  const { p5, p95 } = net.fte;
  const write = (fte: number) => people(Math.abs(fte), language);
  const millions = (euro: number) => number(euro / 1e6, language, 1);
  return (
    <>
      <p class="lead">
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

/** The year that the address asks about; that of the plan when it asks none or one outside. */
function yearOf({ var: { visit, view } }: SiteContext) {
  const asked = visit.query.get("jaar")?.trim() ?? "";
  const known = view.forecast.years.find((year) => String(year) === asked);
  return {
    year: known ?? planYearOf(view.assumptions),
    ...(asked !== "" && known === undefined && { wrongYear: asked }),
  };
}

export async function ledgerCsv(c: SiteContext) {
  const { visit, view } = c.var;
  const { year } = yearOf(c);
  const answer = await ledgerOf(c.var, year);
  if (!answer.ok) return busyPage(c);
  const asked = visit.query.get("per");
  const division = divisions.find((one) => one === asked) ?? "sector";
  const table = divisionTable(view, division, answer.value, visit.language);
  return sendCsv(c, table, `balans-${division}-${year}`);
}
