import type { FC } from "hono/jsx";
import { courseSteps } from "./step-form.ts";
import { editableLists, kindLabel } from "../../../core/proposals/index.ts";
import { latestDocuments } from "../../../app/steering/latest-documents.ts";
import { capitalised } from "../../in-words.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import { saidText } from "../../layout/said.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { formWords } from "./form.words.ts";
import { namedRecords } from "./named-records.ts";
import { proposalsWords } from "./proposals.words.ts";
import { aboutFields, draftIn } from "./save-changes.ts";
import { subjectOptions } from "./subject-options.ts";

/** What somebody may propose: a step of an initiative, a new one, or a change of a record. */
export async function choosePage(c: SiteContext) {
  const { visit, view, office } = c.var;
  const { language } = visit;
  const say = formWords[language].choose;
  const asked = visit.query.get("onderdeel");
  // A list without JavaScript: what is chosen is asked for by its address.
  if (asked !== null && asked !== "") {
    const path = `/voorstellen/nieuw/onderdeel/${asked.split("/").map(encodeURIComponent).join("/")}`;
    return c.redirect(href(visit, path + suffix(visit)), 303);
  }
  const { plan } = await latestDocuments(office.store, office.region);
  const draft = draftIn(c, { [aboutFields.proposal]: visit.query.get("voorstel") ?? "" });
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.description}>
      <Breadcrumb
        visit={visit}
        above={[{ path: "/voorstellen", label: proposalsWords[language].tab }]}
      />
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">
          {draft === undefined ? say.lead : say.into(saidText(draft.title, language))}
        </p>
        {asked === "" && <p class="note note--attention">{say.none}</p>}
      </div>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.steps}</h2>
        <ul class="proposal-ways">
          {courseSteps.map((kind) => (
            <li>
              <a href={href(visit, `/voorstellen/nieuw/stap/${kind}${suffix(visit)}`)}>
                {say.step[kind]}
              </a>
            </li>
          ))}
          <li>
            <a href={href(visit, `/voorstellen/nieuw/initiatief${suffix(visit)}`)}>{say.intake}</a>{" "}
            <span class="small quiet">{say.intakeHint}</span>
          </li>
        </ul>
      </section>
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.records}</h2>
        <p class="small quiet">{say.recordsHint}</p>
        {editableLists.map((list) => (
          <Choice
            visit={visit}
            label={capitalised(kindLabel("plan", list)[language])}
            options={namedRecords(plan, list, language).map(({ record, name }) => ({
              value: `plan/${record}`,
              label: name,
            }))}
          />
        ))}
        <Choice
          visit={visit}
          label={capitalised(say.assumptions)}
          options={subjectOptions(plan, view.today).map(({ value, label }) => ({
            value: `assumptions/initiatives/${value}`,
            label,
          }))}
        />
      </section>
    </Page>,
  );
}

/** What the address says more: the proposal that this is for. */
function suffix({ query }: Visit): string {
  const proposal = query.get("voorstel");
  return proposal === null ? "" : `?voorstel=${encodeURIComponent(proposal)}`;
}

interface ChoiceProps {
  readonly visit: Visit;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One kind of record, folded: who opens it chooses one. */
const Choice: FC<ChoiceProps> = ({ visit, label, options }) => {
  const say = formWords[visit.language].choose;
  const proposal = visit.query.get("voorstel");
  if (options.length === 0) return <></>;
  return (
    <details>
      <summary>{label}</summary>
      <form class="choose-record" method="get" action={href(visit, "/voorstellen/nieuw")}>
        {proposal !== null && <input type="hidden" name="voorstel" value={proposal} />}
        <select
          class="utrecht-select utrecht-select--html-select"
          name="onderdeel"
          aria-label={label}
        >
          <option value="">{say.which}</option>
          {options.map((option) => (
            <option value={option.value} lang="nl">
              {option.label}
            </option>
          ))}
        </select>
        <button class="nl-button nl-button--secondary" type="submit">
          {say.open}
        </button>
      </form>
    </details>
  );
};
