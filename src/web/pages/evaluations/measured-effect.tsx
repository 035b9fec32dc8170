import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import type { KeptEvaluation } from "../../../app/ports/evaluation-store.ts";
import { proposalOf } from "../../../app/proposal-of.ts";
import { date } from "../../format.ts";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import type { History } from "../../render.ts";
import { href } from "../../visit.ts";
import type { EntryProps } from "../initiatives/entry-props.ts";
import { answerOf } from "./answer.ts";
import { EarlierExpectations } from "./earlier-expectations.tsx";
import { addressOf } from "./evaluation-props.ts";
import { evaluationWords } from "./evaluation.words.ts";
import { modelSubject } from "./model-subject.ts";
import { proposedEstimate, rangeWords } from "./proposal.tsx";

/** What was measured of an initiative, beside what was expected of it when. */
export const MeasuredEffect: FC<EntryProps & { history: History }> = (props) => {
  const { visit, view, entry, history } = props;
  const say = evaluationWords[visit.language];
  const subject = modelSubject(entry);
  // Those that still count come first.
  const evaluations = view.evaluations
    .filter((one) => one.subject === subject)
    .toSorted((a, b) => Number(a.withdrawn !== undefined) - Number(b.withdrawn !== undefined));
  return (
    <section class="section stack" id="gemeten-effect">
      <h2 class="nl-heading nl-heading--level-2">{say.section.title}</h2>
      {evaluations.length === 0 ? (
        <p>{say.section.none}</p>
      ) : (
        <ul class="card-list">
          {evaluations.map((evaluation) => (
            <li>
              <Card {...props} evaluation={evaluation} />
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        <a href={href(visit, "/verantwoording/effect-meten")}>{say.toMethod}</a>
      </p>
      <EarlierExpectations visit={visit} view={view} subject={subject} history={history} />
    </section>
  );
};

const Card: FC<EntryProps & { evaluation: KeptEvaluation }> = (props) => {
  const { visit, view, entry, evaluation } = props;
  const { language } = visit;
  const say = evaluationWords[language].section;
  const { result } = evaluation.outcome;
  const { withdrawn } = evaluation;
  const proposal = proposalOf(evaluation, view.plan, view.assumptions);
  const about = [
    ...(evaluation.isExample ? [say.exampleTag] : []),
    say.kept(date(isoDay(evaluation.keptAt), language)),
    ...(withdrawn === undefined ? [] : [say.withdrawn(date(isoDay(withdrawn.at), language))]),
  ];
  return (
    <article class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">
        <a href={href(visit, addressOf(entry, evaluation))} lang="nl">
          {evaluation.question}
        </a>
      </h3>
      <p>{answerOf(evaluation, language)}</p>
      <p class="small">
        {result.ok ? (
          <EvidenceBadge grade={result.value.grade} language={language} />
        ) : (
          <em class="open-value">{say.refused}</em>
        )}
        <span class="quiet">; {about.join(", ")}</span>
      </p>
      {proposal.ok && (
        <p class="small">
          {say.proposes(
            rangeWords(proposal.value.assumed.field, proposedEstimate(proposal.value), language),
            rangeWords(proposal.value.assumed.field, proposal.value.assumed.estimate, language),
          )}
        </p>
      )}
    </article>
  );
};
