import type { FC } from "hono/jsx";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { digestPageWords } from "./digest.words.ts";

/** Says whether somebody gets the weekly mail, with the button to change that. */
export const DigestSwitch: FC<{ c: SiteContext }> = ({ c }) => {
  const { visit, person, digests } = c.var;
  const say = digestPageWords[visit.language];
  const isOn = person?.wantsDigest === true;
  return (
    <section class="section stack" id="weekbericht">
      <h2 class="nl-heading nl-heading--level-3">{say.title}</h2>
      {digests.isSent ? (
        <p>{isOn ? say.on : say.off}</p>
      ) : (
        <p>
          {isOn ? say.notSentOn : say.notSentOff} {say.notSent}
        </p>
      )}
      <form method="post" action={href(visit, "/mijn/weekbericht")}>
        <button
          class="nl-button nl-button--secondary"
          type="submit"
          name="wens"
          value={isOn ? "uit" : "aan"}
        >
          {isOn ? say.switchOff : say.switchOn}
        </button>
      </form>
    </section>
  );
};

/** Switches one's own weekly mail; pressed twice it stays as asked. */
export async function switchDigest(c: SiteContext) {
  const { visit, person, digests } = c.var;
  const { wens } = await c.req.parseBody();
  if (person === undefined || (wens !== "aan" && wens !== "uit")) return c.notFound();
  await digests.switch(person.id, wens === "aan");
  return c.redirect(href(visit, "/mijn#weekbericht"), 303);
}
