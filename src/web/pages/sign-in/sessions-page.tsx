import type { Session } from "../../../app/ports/people-store.ts";
import { idleMinutes, longestHours } from "../../../app/sign-in/sessions.ts";
import type { Language } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { signInWords } from "./sign-in.words.ts";

/** Where somebody is signed in now, to end what they do not know. */
export async function sessionsPage(c: SiteContext) {
  const { visit, view, signIn, session: here } = c.var;
  if (here.kind !== "signed-in") return c.notFound();
  const say = signInWords[visit.language].sessions;
  const sessions = await signIn.sessionsOf(here.person.id);
  const lead = say.lead(sessions.length);
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.title}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <form method="post" action={href(visit, "/mijn/sessies")}>
        <ul class="card-list session-list">
          {sessions.map((session) => (
            <li>
              <dl>
                {times(session).map(([name, at]) => (
                  <div>
                    <dt>{say[name]}</dt>
                    <dd>{moment(at, visit.language)}</dd>
                  </div>
                ))}
              </dl>
              {session.id === here.session.id ? (
                <strong>{say.here}</strong>
              ) : (
                <button
                  class="nl-button nl-button--secondary"
                  type="submit"
                  name="sessie"
                  value={session.id}
                >
                  {say.end}
                </button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <p class="section">
            <button class="nl-button nl-button--secondary" type="submit" name="sessie" value="alle">
              {say.endAll}
            </button>
          </p>
        )}
      </form>
      <p class="small quiet section">{say.how(idleMinutes, longestHours)}</p>
    </Page>,
  );
}

const times = ({ createdAt, lastSeenAt, endsAt }: Session) =>
  [
    ["began", createdAt],
    ["seen", lastSeenAt],
    ["ends", endsAt],
  ] as const;

const moment = (at: Date, language: Language) =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    timeZone: "Europe/Amsterdam",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);

/** Ends one session of who asks, or all of them; those of others are out of reach. */
export async function endSessions(c: SiteContext) {
  const { visit, person, signIn } = c.var;
  const { sessie } = await c.req.parseBody();
  if (person === undefined || typeof sessie !== "string") return c.notFound();
  if (sessie === "alle") {
    await signIn.revoke(person.id);
    return c.redirect(href(visit, "/"), 303);
  }
  const own = await signIn.sessionsOf(person.id);
  if (own.some(({ id }) => id === sessie)) await signIn.revoke(person.id, sessie);
  return c.redirect(href(visit, "/mijn/sessies"), 303);
}

/** The cookie stays: a form that is still open in another tab is then kept for its writer. */
export async function signOut(c: SiteContext) {
  const { visit, session, signIn } = c.var;
  if (session.kind === "signed-in") await signIn.revoke(session.person.id, session.session.id);
  return c.redirect(href(visit, "/"), 303);
}
