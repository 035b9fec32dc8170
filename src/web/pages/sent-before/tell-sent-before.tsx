import type { MiddlewareHandler } from "hono";
import { sentOtherwise } from "../../../app/steering/sent-otherwise.ts";
import type { NewAct, Recorded } from "../../../app/ports/register-store.ts";
import type { SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { words } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { TypedFields } from "../../layout/typed-fields.tsx";
import { sentAnswers } from "../../sent-answers.ts";
import { render, type SiteContext, type SiteEnv } from "../../render.ts";

const t = words(
  {
    title: "Dit was al opgeslagen",
    lead: "U stuurde dit formulier al eerder, en toen is het opgeslagen. Wat u nu stuurde is anders, en is niet opgeslagen.",
    typed: "Dit stuurde u nu",
    todo: "Wilt u het toch wijzigen? Bewaar deze tekst, en begin op de pagina zelf opnieuw.",
    look: "Bekijk wat is opgeslagen",
  },
  {
    title: "This was saved already",
    lead: "You sent this form before, and it was saved then. What you sent now is different, and was not saved.",
    typed: "This is what you sent now",
    todo: "Do you want to change it after all? Keep this text, and begin again on the page itself.",
    look: "See what was saved",
  },
);

/**
 * Tells who goes back, changes what they wrote and sends the same form again that the first sending
 * stands. The same form sent twice as it was is answered as if it were sent once.
 */
export const tellSentBefore: MiddlewareHandler<SiteEnv> = async (c, next) => {
  if (c.req.method !== "POST") return next();
  const { steering, office, register } = c.var;
  const before = register.head;
  const sent: Recorded["entries"][number][] = [];
  const asked: NewAct[] = [];
  const noted = (recorded: Recorded, acts: readonly NewAct[]) => {
    const earlier = recorded.entries.filter(({ number }) => number <= before);
    sent.push(...earlier);
    if (earlier.length > 0) asked.push(...acts);
  };
  const watched: SteeringDesk = {
    ...steering,
    async record(by, acts, extra) {
      const recorded = await steering.record(by, acts, extra);
      if (recorded.ok) noted(recorded.value, acts);
      return recorded;
    },
    async recordIf(by, decide, sending) {
      let acts: readonly NewAct[] = [];
      const watchedDecide: typeof decide = async (known) => {
        const decided = await decide(known);
        acts = decided.ok ? decided.value.acts : [];
        return decided;
      };
      const recorded = await steering.recordIf(by, watchedDecide, sending);
      if (recorded.ok) noted(recorded.value, acts);
      return recorded;
    },
  };
  c.set("steering", watched);
  c.set("office", { ...office, desk: watched });
  await next();
  if (sent.length === 0 || c.res.status !== 303) return;
  const fields = Object.entries(await sentAnswers(c));
  const texts = fields.map(([, value]) => value);
  if (!sentOtherwise(sent, asked, texts)) return;
  const to = c.res.headers.get("Location") ?? "/";
  const page = await sentBeforePage(c, fields, to);
  page.headers.delete("Location");
  page.headers.set("Cache-Control", "no-store");
  // What is not taken away first gives its headers to what follows.
  c.res = undefined;
  c.res = page;
};

/** @param to where the first sending led */
function sentBeforePage(
  c: SiteContext,
  fields: readonly (readonly [string, string])[],
  to: string,
) {
  const { visit, view } = c.var;
  const say = t[visit.language];
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <p>{say.todo}</p>
        <p class="actions">
          <a href={to}>{say.look}</a>
        </p>
      </div>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.typed}</h2>
        <TypedFields fields={fields} />
      </section>
    </Page>,
    409,
  );
}
