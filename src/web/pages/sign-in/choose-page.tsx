import type { FC } from "hono/jsx";
import type { Persona } from "../../../app/sign-in/persona.ts";
import { localPath } from "../../http/local-path.ts";
import { capitalised } from "../../in-words.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { keptFormCookie } from "./kept-form-cookie.ts";
import { refusedPage } from "./refused-page.tsx";
import { signInWords } from "./sign-in.words.ts";

/** Where somebody chooses how to sign in; on a site to try things out, as whom. */
export async function choosePage(c: SiteContext) {
  const { visit, signIn, person } = c.var;
  c.header("Cache-Control", "no-store");
  c.header("X-Robots-Tag", "noindex, nofollow");
  const back = localPath(visit.query.get("terug") ?? href(visit, "/mijn"));
  if (signIn.providers.length === 0) return refusedPage(c, "nobody-can");
  if (signIn.personas.length > 0) return personaPage(c, back);
  return person === undefined ? providerPage(c, back) : c.redirect(back, 303);
}

const onward = (visit: Visit, provider: string, query: Readonly<Record<string, string>>) =>
  href(visit, `/inloggen/met/${provider}?${new URLSearchParams(query).toString()}`);

function providerPage(c: SiteContext, terug: string) {
  const { visit, view, signIn } = c.var;
  const say = signInWords[visit.language].choose;
  const { mailbox } = view.plan.region.collaboration;
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <Notes c={c} />
      </div>
      <ul class="sign-in-ways">
        {signIn.providers.map(({ id, name }) => (
          <li>
            <a class="nl-button nl-button--primary" href={onward(visit, id, { terug })}>
              {say.with(name)}
            </a>
          </li>
        ))}
      </ul>
      <div class="section">
        <p>
          {say.noAccess} {mailbox ? <a href={`mailto:${mailbox}`}>{mailbox}</a> : say.office}.
        </p>
      </div>
    </Page>,
  );
}

/** What happened before somebody came here. */
const Notes: FC<{ c: SiteContext }> = ({ c }) => {
  const say = signInWords[c.var.visit.language].choose;
  const again = c.req.query("opnieuw");
  return (
    <>
      {keptFormCookie.isIn(c) && <p class="note">{say.kept}</p>}
      {(again === "declined" || again === "does-not-fit") && (
        <p class="note" role="status">
          {say.again[again]}
        </p>
      )}
    </>
  );
};

const groups = ["body", "party", "office", "besides"] as const;
type Group = (typeof groups)[number];

function groupOf({ roles }: Persona): Group {
  switch (roles[0]!.kind) {
    case "seat":
      return "body";
    case "lead":
    case "representative":
      return "party";
    case "programme-office":
    case "analyst":
    case "panel-moderator":
      return "office";
    case "auditor":
    case "administrator":
      return "besides";
  }
}

function personaPage(c: SiteContext, terug: string) {
  const { visit, view, signIn, person } = c.var;
  const { language } = visit;
  const say = signInWords[language].personas;
  const provider = signIn.providers[0]!.id;
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {person !== undefined && (
          <p>
            {say.now} <strong>{person.name}</strong>.
          </p>
        )}
        <Notes c={c} />
      </div>
      {groups.map((group) => {
        const members = signIn.personas.filter((persona) => groupOf(persona) === group);
        if (members.length === 0) return null;
        return (
          <section class="section">
            <h2 class="nl-heading nl-heading--level-3">{say.groups[group]}</h2>
            <ul class="persona-list">
              {members.map(({ id, name, tries }) => (
                <li>
                  <a href={onward(visit, provider, { wie: id, terug })} rel="nofollow">
                    {capitalised(name[language])}
                  </a>
                  <p>{tries[language]}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Page>,
  );
}
