import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import { href, hrefToday, type Visit } from "../../visit.ts";
import { changesWords } from "./changes.words.ts";
import type { ToldChange } from "./told-change.ts";

/** Sentences that are told; the comparison of versions has the rest. */
const mostSentences = 5;

interface ChangeItemProps {
  readonly visit: Visit;
  readonly view: Pick<RegionView, "lookup">;
  readonly change: ToldChange;
  /** Whether the reader may read the decision behind it, also when not everybody may yet. */
  readonly mayRead: boolean;
}

/** One change of the plan: who decided what, why, and what it does to the forecast. */
export const ChangeItem: FC<ChangeItemProps> = ({ visit, view, change, mayRead }) => {
  const { language } = visit;
  const say = changesWords[language];
  const { version, decision } = change;
  const { number, adoptedOn } = version;
  return (
    <li class="moment moment--past moment--told" id={`versie-${number}`}>
      <p class="kicker">
        {date(adoptedOn, language)}, {say.version(number)}
      </p>
      <h2 class="nl-heading nl-heading--level-3" lang="nl">
        {change.title}
      </h2>
      <WhatChanged visit={visit} change={change} />
      <Why visit={visit} change={change} mayRead={mayRead} />
      {decision !== undefined && decision.known.day !== adoptedOn && (
        <p>{say.inForce(date(adoptedOn, language))}</p>
      )}
      <p>
        <strong>{say.effect}</strong> {change.effect}
      </p>
      <p class="actions small">
        {[...change.touched.subjects].slice(0, mostSentences).map((slug) => (
          <a href={href(visit, `/initiatieven/${slug}`)}>
            {say.about((view.lookup.initiative(slug) ?? view.lookup.priority(slug))?.name ?? slug)}
          </a>
        ))}
        {decision !== undefined && mayRead && (
          <a href={href(visit, `/besluiten/${decision.id}`)}>
            {say.decision(change.decisionNumber ?? decision.id)}
          </a>
        )}
        <a href={href(visit, `/versies/vergelijken?van=${number - 1}&naar=${number}`)}>
          {say.compare}
        </a>
        <a href={hrefToday(visit, `/?op=${adoptedOn}`)}>{say.asOf}</a>
      </p>
    </li>
  );
};

const WhatChanged: FC<Pick<ChangeItemProps, "visit" | "change">> = ({ visit, change }) => {
  const say = changesWords[visit.language];
  const { opening, sentences } = change;
  if (sentences.length < 2)
    return (
      <p>
        {opening} {sentences[0] ?? say.nothing}
      </p>
    );
  const rest = sentences.length - mostSentences;
  return (
    <>
      <p>{opening}</p>
      <ul>
        {sentences.slice(0, mostSentences).map((sentence) => (
          <li>{sentence}</li>
        ))}
        {rest > 0 && <li>{say.more(rest)}</li>}
      </ul>
    </>
  );
};

const Why: FC<Omit<ChangeItemProps, "view">> = ({ visit, change: { reason }, mayRead }) => {
  const say = changesWords[visit.language];
  if (reason === undefined) return <></>;
  if (!mayRead)
    return (
      <p>
        <strong>{say.why}</strong> {say.whyLater}
      </p>
    );
  return (
    <p>
      <strong>{say.why}</strong>{" "}
      {reason === null ? <em class="open-value">{say.erased}</em> : <span lang="nl">{reason}</span>}
    </p>
  );
};
