import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { TextInput } from "../../layout/form-field.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { auditWords } from "./audit.words.ts";

/** Breaks that are shown; when there are more, something far larger is wrong. */
const mostShown = 20;

/** Follows the chain from the first entry to the last, and says whether it holds. */
export async function checkPage(c: SiteContext) {
  const { visit, view, audit } = c.var;
  const { language } = visit;
  const say = auditWords[language].verified;
  const asked = visit.query.get("kenmerk")?.trim().toLowerCase() ?? "";
  const isDigest = /^[0-9a-f]{64}$/.test(asked);
  const { entries, head, found, broken } = await audit.verify(isDigest ? asked : undefined);
  const isWhole = broken.length === 0;
  const faults = asked === "" || isDigest ? [] : [{ field: "kenmerk", text: say.wrong }];
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.title}>
      <Breadcrumb visit={visit} above={[{ path: "/logboek", label: auditWords[language].tab }]} />
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{isWhole ? say.whole : say.broken}</h1>
        <p class="lead">{isWhole ? say.wholeLead(entries) : say.brokenLead(broken.length)}</p>
      </div>
      {!isWhole && (
        <ul class="note note--attention">
          {broken.slice(0, mostShown).map(({ number, what }) => (
            <li>
              {say.at(number)} {say.what[what]}.
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <Fact term={say.count}>{String(entries)}</Fact>
        <Fact term={say.head}>
          <code class="pass-on">{head}</code>
        </Fact>
      </dl>
      <section class="section">
        <form class="report-form" method="get" action={href(visit, "/logboek/controle")}>
          <TextInput
            language={language}
            form={{ answers: { kenmerk: asked }, faults }}
            name="kenmerk"
            label={say.noted}
            hint={say.notedHint}
            longest={64}
          />
          {isDigest && (
            <p class={found === undefined ? "note note--attention" : "note"} role="status">
              {found === undefined ? say.notFound : say.found(found)}
            </p>
          )}
          <p>
            <button class="nl-button nl-button--secondary" type="submit">
              {say.notedSend}
            </button>
          </p>
        </form>
      </section>
      <section class="section prose">
        <h2 class="nl-heading nl-heading--level-2">{say.howTitle}</h2>
        <p>{say.how[0]}</p>
        <p>{say.how[1]}</p>
        <p>
          <code class="pass-on">eenlijn audit verify --head {head}</code>
        </p>
        <p>{say.how[2]}</p>
      </section>
    </Page>,
  );
}
