import type { FC } from "hono/jsx";
import { capitalised } from "../../in-words.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { changeLog } from "./change-log.ts";
import { changesWords } from "./changes.words.ts";
import { tellChange } from "./told-change.ts";

const most = 3;

interface LatelyProps {
  readonly c: SiteContext;
  /** Also leads to what changed in each municipality. */
  readonly near?: boolean;
}

/** The last decisions that changed the plan; nothing before the first. */
export const LatelyDecided: FC<LatelyProps> = async ({ c, near = false }) => {
  const { visit, view, register, plans } = c.var;
  const say = changesWords[visit.language];
  const logged = changeLog(register, await plans.versions())
    .filter(({ decision }) => decision !== undefined)
    .slice(0, most);
  if (logged.length === 0) return <></>;
  const told = await Promise.all(logged.map((one) => tellChange(one, view, plans, visit.language)));
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.latelyTitle}</h2>
      <ol class="moments moments--small">
        {told.map(({ version, opening, sentences }) => (
          <li class="moment moment--past">
            <p>
              {opening} {sentences[0] ?? say.nothing}{" "}
              {sentences.length > 1 && `${capitalised(say.more(sentences.length - 1))}.`}{" "}
              <a href={href(visit, `/wijzigingen#versie-${version.number}`)}>
                {capitalised(say.version(version.number))}
              </a>
            </p>
          </li>
        ))}
      </ol>
      {near && (
        <p>
          <strong>{say.near}</strong>{" "}
          {view.plan.municipalities.map(({ id, name }, at) => (
            <>
              {at > 0 && " · "}
              <a href={href(visit, `/wijzigingen?gemeente=${id}`)}>{name}</a>
            </>
          ))}
        </p>
      )}
      <p>
        <a href={href(visit, "/wijzigingen")}>{say.latelyMore}</a>
      </p>
    </section>
  );
};
