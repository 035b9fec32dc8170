import type { FC } from "hono/jsx";
import { actionCounts, voteCounts } from "../../../core/commitments/index.ts";
import { slugOf } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { StandingStatus } from "../../layout/status.tsx";
import type { SiteContext } from "../../render.ts";
import { standingsOf } from "../../standings.ts";
import { href } from "../../visit.ts";
import { readableDecisions } from "../decisions/readable-decisions.ts";
import { Fact } from "../entry/fact.tsx";
import { commitmentsWords } from "./commitments.words.ts";
import { deliveriesOf } from "./party-deliveries.ts";

/** What else can be seen of a party, each counted by a rule that the page gives. */
export const PartyRecord: FC<{ c: SiteContext; party: string }> = ({ c, party }) => (
  <dl class="facts">
    <Leads c={c} party={party} />
    <Actions c={c} party={party} />
    <Figures c={c} party={party} />
    <Decisions c={c} party={party} />
  </dl>
);

const Leads: FC<{ c: SiteContext; party: string }> = ({ c, party }) => {
  const { visit, view } = c.var;
  const say = commitmentsWords[visit.language].party;
  const leads = view.lookup.involvements(party).filter(({ as }) => as === "lead");
  const standings = standingsOf(view);
  return (
    <Fact term={say.leads}>
      {leads.length === 0 ? (
        say.leadsNone
      ) : (
        <ul class="plain-list">
          {leads.map(({ subject }) => {
            const standing = standings.get(slugOf(subject));
            return (
              <li>
                <a href={href(visit, `/initiatieven/${slugOf(subject)}`)} lang="nl">
                  {(subject.initiative ?? subject.priority)!.name}
                </a>{" "}
                {standing && <StandingStatus standing={standing} language={visit.language} />}
              </li>
            );
          })}
        </ul>
      )}
    </Fact>
  );
};

const Actions: FC<{ c: SiteContext; party: string }> = ({ c, party }) => {
  const { visit, view, register } = c.var;
  const say = commitmentsWords[visit.language].party;
  const { open, overdue, finished, dropped } = actionCounts(register, party, view.today);
  return (
    <Fact term={say.actions}>
      {open + finished + dropped === 0 ? say.actionsNone : say.actionsSay(open, overdue, finished)}
    </Fact>
  );
};

const Figures: FC<{ c: SiteContext; party: string }> = ({ c, party }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = commitmentsWords[language].party;
  const deliveries = deliveriesOf(view, party);
  return (
    <Fact term={say.figures}>
      {deliveries.length === 0 ? (
        say.figuresNone
      ) : (
        <ul class="plain-list">
          {deliveries.map(({ source, last, lateSince }) => (
            <li>
              <span lang="nl">{source}</span>:{" "}
              {last === undefined ? say.deliveredNever : say.delivered(date(last, language))}
              {lateSince !== undefined && (
                <span class="signal-late">, {say.deliveredLate(date(lateSince, language))}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
};

const Decisions: FC<{ c: SiteContext; party: string }> = ({ c, party }) => {
  const { visit, view } = c.var;
  const say = commitmentsWords[visit.language].party;
  const counts = voteCounts(readableDecisions(c.var), view.plan, party);
  const { for: yes, against, abstained, consent, conditions } = counts;
  return (
    <Fact term={say.decisions}>
      {yes + against + abstained + consent === 0 ? (
        say.decisionsNone
      ) : (
        <>
          <a href={href(visit, "/besluiten")}>{say.votes(yes, against, abstained, consent)}</a>.{" "}
          {say.conditions(conditions)}
        </>
      )}
    </Fact>
  );
};
