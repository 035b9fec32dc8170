import type { FC } from "hono/jsx";
import type { EntryProps } from "./entry-props.ts";
import { initiativeWords } from "./initiative.words.ts";
import { openItems, type Item } from "./open-items.ts";

/** What nobody has settled or written down yet, and where to tell it. */
export const OpenList: FC<EntryProps> = ({ visit, view, entry }) => {
  const say = initiativeWords[visit.language];
  const { toBeDetermined, unfinished, silent } = openItems(entry);
  const chosen = entry.subject.priority !== undefined;
  const lists: readonly (readonly [string, readonly Item[]])[] = [
    [say.toBeDetermined, toBeDetermined],
    [say.unfinished, unfinished],
    [say.silent, silent],
  ];
  const filled = lists.filter(([, items]) => items.length > 0);
  const { mailbox } = view.plan.region.collaboration;
  if (filled.length === 0) return null;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{chosen ? say.openTitle : say.unknownTitle}</h2>
      <dl class="facts">
        {filled.map(([label, items]) => (
          <>
            <dt>{label}</dt>
            <dd>
              <ul class="tags open-list">
                {items.map((item) => (
                  <li class="open-value">{say.fields[item]}</li>
                ))}
              </ul>
            </dd>
          </>
        ))}
      </dl>
      {mailbox !== undefined && (
        <p>
          {say.knowMore} <a href={`mailto:${mailbox}`}>{say.mail(mailbox)}</a>
        </p>
      )}
    </section>
  );
};
