import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import { can } from "../../../core/rights/index.ts";
import { readProposal, type Proposal } from "../../../core/proposals/index.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { saidText } from "../../layout/said.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { namesIn, type NameOf } from "../../person-names.ts";
import { changedInShort } from "../versions/compared.ts";
import { shownChanges } from "./proposal-changes.tsx";
import { proposalsWords } from "./proposals.words.ts";
import { StateMark } from "./state-mark.tsx";

/** Every proposal: what is on the table, what is being written, what became of the rest. */
export async function proposalsPage(c: SiteContext) {
  const { visit, view, register, actor } = c.var;
  const say = proposalsWords[visit.language];
  const nameOf = await namesIn(c);
  const all = register.all("proposal", readProposal).toReversed();
  const lists = {
    offered: all.filter(({ state }) => state.kind === "offered"),
    draft: all.filter(({ state }) => state.kind === "draft"),
    closed: all.filter(({ state }) => state.kind !== "offered" && state.kind !== "draft"),
  };
  const mayDraft = visit.asOf === undefined && can(actor, "draft-proposal", { kind: "region" });
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead(lists.offered.length, lists.draft.length)}</p>
        {mayDraft && (
          <p>
            <a class="nl-button nl-button--primary" href={href(visit, "/voorstellen/nieuw")}>
              {say.make}
            </a>
          </p>
        )}
      </div>
      {(["offered", "draft", "closed"] as const).map((list) => (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.lists[list]}</h2>
          {lists[list].length === 0 ? (
            <p class="quiet">{say.empty[list]}</p>
          ) : (
            <ul class="proposal-list">
              {lists[list].map((proposal) => (
                <Item visit={visit} view={view} proposal={proposal} nameOf={nameOf} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </Page>,
  );
}

interface ItemProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly proposal: Proposal;
  readonly nameOf: NameOf;
}

const Item: FC<ItemProps> = ({ visit, view, proposal, nameOf }) => {
  const { language } = visit;
  const say = proposalsWords[language];
  const { id, title, author, draftedAt } = proposal;
  const changes = shownChanges(proposal);
  const day = date(isoDay(draftedAt), language);
  return (
    <li class="proposal-item">
      <p>
        <a href={href(visit, `/voorstellen/${id}`)} lang="nl">
          <strong>{saidText(title, language)}</strong>
        </a>{" "}
        <StateMark proposal={proposal} language={language} />
      </p>
      <p>
        {changes.length === 0
          ? say.nothing
          : changedInShort(
              changes.map(({ change }) => change),
              view,
              language,
            )}
      </p>
      {author !== undefined && <p class="small quiet">{say.by(nameOf(author), day)}</p>}
    </li>
  );
};
