import { Page } from "../../layout/page.tsx";
import { number } from "../../format.ts";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { exchangeWords } from "./exchange.words.ts";
import { ImportForm } from "./import-form.tsx";
import { sheetsOf } from "./sheets-of.ts";

/** Every list of the region, to take along to another program. */
export async function exchangePage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = exchangeWords[language];
  const sheets = await sheetsOf(c);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const lead = say.lead(sheets.length, number(rows, language));
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{lead}</p>
        <p>
          <a class="nl-button nl-button--primary" href={href(visit, "/uitwisselen/alles.xlsx")}>
            {say.all}
          </a>
        </p>
      </div>
      <div class="table-scroll" tabindex={0} role="region" aria-label={say.caption}>
        <table class="utrecht-table utrecht-table--html-table">
          <caption>{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.list}</th>
              <th scope="col" class="number">
                {say.rows}
              </th>
              <th scope="col">{say.take}</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(({ id, title, rows: records }) => (
              <tr>
                <th scope="row">{say.names[id] ?? title}</th>
                <td class="number">{number(records.length, language)}</td>
                <td>
                  {(["xlsx", "csv"] as const).map((format) => (
                    <>
                      <a href={href(visit, `/uitwisselen/${id}.${format}`)}>
                        {say.format[format]}
                        <span class="visually-hidden"> {say.names[id] ?? title}</span>
                      </a>{" "}
                    </>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {visit.asOf === undefined && (
        <section class="section stack" id="inlezen">
          <h2 class="nl-heading nl-heading--level-2">{say.againTitle}</h2>
          <p>
            {say.again} <a href={href(visit, "/uitwisselen/inlezen")}>{say.againHow}</a>
          </p>
          <ImportForm visit={visit} />
        </section>
      )}
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-3">{say.howTitle}</h2>
        {say.how.map((text) => (
          <p>{text}</p>
        ))}
      </section>
    </Page>,
  );
}
