import type { FC } from "hono/jsx";
import type { Manner } from "../../../core/meetings/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { decisionsWords } from "./decisions.words.ts";

type Vote = "for" | "against" | "abstained";
const votes = ["for", "against", "abstained"] as const;

interface VotesProps {
  readonly manner: Manner;
  readonly view: RegionView;
  readonly language: Language;
}

/** How it was decided: in words, and of a vote a mark for each party. */
export const Votes: FC<VotesProps> = ({ manner, view, language }) => {
  const say = decisionsWords[language].one;
  if (manner.kind === "consent") return <p>{say.consent}</p>;
  const counts = votes
    .filter((vote) => manner[vote].length > 0)
    .map((vote) => say.votes[vote](manner[vote].length));
  return (
    <div class="stack stack--tight">
      <p>{say.voted(counts.join(", "))}</p>
      <ul class="votes">
        {votes.flatMap((vote) =>
          manner[vote].map((organisation) => (
            <li>
              <VoteMark vote={vote} />
              <span lang="nl">{view.lookup.organisation(organisation)?.name ?? organisation}</span>
              <span class="small quiet">{say.vote[vote]}</span>
            </li>
          )),
        )}
      </ul>
    </div>
  );
};

/** A shape for each vote, so that no colour is needed to tell them apart. */
const VoteMark: FC<{ vote: Vote }> = ({ vote }) => (
  <svg class="vote-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {vote === "for" ? (
      <circle cx="8" cy="8" r="6" fill="currentColor" />
    ) : vote === "against" ? (
      <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2.5" fill="none" />
    ) : (
      <circle cx="8" cy="8" r="5" stroke="currentColor" stroke-width="2" fill="none" />
    )}
  </svg>
);
