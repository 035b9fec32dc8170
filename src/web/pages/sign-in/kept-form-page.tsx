import type { KeptForm } from "../../../app/ports/people-store.ts";
import { localPath } from "../../http/local-path.ts";
import { Page } from "../../layout/page.tsx";
import { TypedFields } from "../../layout/typed-fields.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { keptFormCookie } from "./kept-form-cookie.ts";
import { signInWords } from "./sign-in.words.ts";

/** What somebody typed before they were signed out, to send after all. */
export async function keptFormPage(c: SiteContext) {
  const { visit, view } = c.var;
  const form = await keptFor(c);
  if (form === undefined) return c.redirect(href(visit, "/"), 303);
  const say = signInWords[visit.language].kept;
  const action = `/inloggen/bewaard?${new URLSearchParams({ naar: form.path }).toString()}`;
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      <TypedFields fields={form.fields} />
      <p class="small quiet kept-form__choices">{say.choices}</p>
      <div class="actions section">
        <form method="post" action={href(visit, action)}>
          {form.fields.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button class="nl-button nl-button--primary" type="submit">
            {say.send}
          </button>
        </form>
        <form method="post" action={href(visit, "/inloggen/bewaard/weggooien")}>
          <button class="nl-button nl-button--secondary" type="submit">
            {say.discard}
          </button>
        </form>
      </div>
    </Page>,
  );
}

/**
 * Sends the form on to where it was meant for, as it came (RFC 9110, 15.4.8). Sent twice, it goes
 * there twice: its own UUID makes that harmless.
 */
export async function sendKeptForm(c: SiteContext) {
  await drop(c);
  return c.redirect(localPath(c.req.query("naar")), 307);
}

export async function discardKeptForm(c: SiteContext) {
  await drop(c);
  return c.redirect(href(c.var.visit, "/"), 303);
}

async function drop(c: SiteContext): Promise<void> {
  // What waits for somebody else stays, and so does the way to it.
  if ((await keptFor(c)) === undefined) return;
  await c.var.signIn.drop(keptFormCookie.read(c)!);
  keptFormCookie.remove(c);
}

async function keptFor(c: SiteContext): Promise<KeptForm | undefined> {
  const { person, signIn } = c.var;
  const token = keptFormCookie.read(c);
  if (token === undefined || person === undefined) return undefined;
  return signIn.kept(token, person.id);
}
