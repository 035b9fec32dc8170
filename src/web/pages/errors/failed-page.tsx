import type { FC } from "hono/jsx";
import { isFromThisSite } from "../../http/from-this-site.ts";
import { localPath } from "../../http/local-path.ts";
import { words } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { TypedFields } from "../../layout/typed-fields.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { sentFields } from "../../sent-fields.ts";
import { href } from "../../visit.ts";

const t = words(
  {
    failed: {
      title: "Er ging iets mis bij ons",
      text: "De pagina kon niet worden gemaakt. Probeer het over een minuut nog eens.",
    },
    away: {
      title: "Onze opslag geeft even geen antwoord",
      text: "Dat ligt aan ons, niet aan u. Zodra de opslag er weer is, werkt alles vanzelf weer. Probeer het over een minuut nog eens.",
    },
    typed: "Dit stuurde u",
    again:
      "Verstuur het zo opnieuw. Was het toch al opgeslagen, dan gebeurt dat geen tweede keer. Sluit deze pagina tot die tijd niet.",
    choices:
      "Wat u koos of aankruiste, gaat ook mee. Een bestand gaat niet mee: kies dat daarna opnieuw.",
    tooMuch: "Wat u stuurde is te groot om hier te tonen. Ga terug: wat u schreef staat er nog.",
    send: "Verstuur opnieuw",
    home: "Naar het begin",
  },
  {
    failed: {
      title: "Something went wrong on our side",
      text: "The page could not be made. Please try again in a minute.",
    },
    away: {
      title: "Our storage does not answer just now",
      text: "That is our doing, not yours. As soon as the storage is back, everything works again by itself. Please try again in a minute.",
    },
    typed: "This is what you sent",
    again:
      "Send it again in a moment. If it was saved after all, that does not happen a second time. Do not close this page until then.",
    choices:
      "What you chose or ticked goes along too. A file does not: choose it again afterwards.",
    tooMuch: "What you sent is too large to show here. Go back: what you wrote is still there.",
    send: "Send again",
    home: "Back to the start",
  },
);

interface Failure {
  readonly view: RegionView;
  /** Where the region is served, see `SiteOptions`. */
  readonly base: string;
  /** The store does not answer: it will, without anybody doing anything here. */
  readonly isAway: boolean;
}

/**
 * Shown when a page throws; the request may not have come as far as knowing its reader. A form
 * comes back with what was typed, to send again: its own UUID makes a second time harmless.
 */
export async function failedPage(c: SiteContext, { view, base, isAway }: Failure) {
  const english = `${c.req.path}/`.startsWith(`${base}/en/`);
  const language = english ? "en" : "nl";
  const visit = { language, path: "/", query: new URLSearchParams(), origin: "", base } as const;
  const say = t[language];
  const { title, text } = isAway ? say.away : say.failed;
  c.header("Cache-Control", "no-store");
  if (isAway) c.header("Retry-After", "60");
  // A form of another site is not shown as if its reader had sent it.
  const isForm = c.req.method === "POST" && c.get("visit") !== undefined && isFromThisSite(c);
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={text}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{text}</p>
        {!isForm && (
          <p class="actions">
            <a href={href(visit, "/")}>{say.home}</a>
          </p>
        )}
      </div>
      {isForm && <SendAgain c={c} say={say} />}
    </Page>,
    isAway ? 503 : 500,
  );
}

const SendAgain: FC<{ c: SiteContext; say: (typeof t)["nl"] }> = async ({ c, say }) => {
  const fields = await sentFields(c);
  if (fields === undefined) return <p>{say.tooMuch}</p>;
  const { pathname, search } = new URL(c.req.url);
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.typed}</h2>
      <TypedFields fields={fields} />
      <p class="kept-form__choices">{say.again}</p>
      <p class="small quiet">{say.choices}</p>
      <form method="post" action={localPath(pathname + search)}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button class="nl-button nl-button--primary" type="submit">
          {say.send}
        </button>
      </form>
    </section>
  );
};
