import type { Person } from "../../../app/ports/people-store.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { stopPath } from "./compose-digest.ts";
import { digestPageWords } from "./digest.words.ts";

/**
 * Where the link in a weekly mail leads, without signing in. To open it changes nothing: programs
 * that look through mail open every link.
 */
export async function digestStopPage(c: SiteContext) {
  const person = await receiver(c);
  return person === undefined ? c.notFound() : page(c, person);
}

/** Stops the mail; also asked by mail programs themselves (RFC 8058), which send no "wens". */
export async function stopDigest(c: SiteContext) {
  const person = await receiver(c);
  if (person === undefined) return c.notFound();
  const { wens } = await c.req.parseBody();
  const wantsDigest = wens === "aan";
  await c.var.digests.switch(person.id, wantsDigest);
  // Answered with the page itself: a mail program does not follow where it is sent on.
  return page(c, { ...person, wantsDigest }, true);
}

const receiver = (c: SiteContext) => c.var.digests.receiver(c.req.param("token") ?? "");

function page(c: SiteContext, { wantsDigest }: Person, isChanged = false) {
  const { visit, view } = c.var;
  const say = digestPageWords[visit.language];
  const [title, lead] = wantsDigest
    ? isChanged
      ? [say.against, say.againstLead]
      : [say.stopTitle, say.stopLead]
    : [say.stoppedTitle, say.stoppedLead];
  const action = href(visit, stopPath(c.req.param("token") ?? ""));
  return render(
    c,
    // Its address opens a door: the link to the other language would tell it on.
    <Page visit={{ ...visit, path: "/" }} view={view} title={title} description={lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <form method="post" action={action}>
        <button
          class={`nl-button nl-button--${wantsDigest ? "primary" : "secondary"}`}
          type="submit"
          name="wens"
          value={wantsDigest ? "uit" : "aan"}
        >
          {wantsDigest ? say.stop : say.again}
        </button>
      </form>
    </Page>,
  );
}
