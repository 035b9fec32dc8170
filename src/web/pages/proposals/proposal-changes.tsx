import type { FC } from "hono/jsx";
import {
  editableFields,
  isObject,
  isOpen,
  placeOf,
  type Change,
  type Proposal,
  type ProposedChange,
} from "../../../core/proposals/index.ts";
import { Said, saidText } from "../../layout/said.tsx";
import { href } from "../../visit.ts";
import { ComparedTable } from "../versions/compared-table.tsx";
import { compared } from "../versions/compared.ts";
import { valueWords } from "../versions/value-words.ts";
import { ActForm } from "./act-form.tsx";
import type { ProposalProps } from "./proposal-props.ts";
import { proposalsWords } from "./proposals.words.ts";

/** Every change, before beside after, with what stands in its way and what can be done with it. */
export const ProposalChanges: FC<ProposalProps & { mayEdit: boolean }> = (props) => {
  const { visit, proposal, faults, mayEdit } = props;
  const say = proposalsWords[visit.language].changes;
  const wrong = faults.flatMap((fault) => (fault.kind === "wrong" ? [fault.problem] : []));
  return (
    <section class="section" id="wijzigingen">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {wrong.length > 0 && (
        <div class="note note--attention">
          <p>{say.wrong}</p>
          <ul>
            {wrong.map(({ message }) => (
              <li lang="en">{message}</li>
            ))}
          </ul>
        </div>
      )}
      {shownChanges(proposal).map((proposed) => (
        <OneChange {...props} proposed={proposed} />
      ))}
      {mayEdit && (
        <p>
          <a href={href(visit, `/voorstellen/nieuw?voorstel=${proposal.id}`)}>{say.add}</a>
        </p>
      )}
    </section>
  );
};

/** A new record with what a reader asks of it: the rest follows from that or is for the machine. */
function readable(change: Change): Change {
  if (change.kind === "set" || !isObject(change.after)) return change;
  const { after } = change;
  const names = new Set(editableFields(change.in, change.record, after).map(({ field }) => field));
  const shown = Object.entries(after).filter(
    ([field, value]) => names.has(field) && !(Array.isArray(value) && value.length === 0),
  );
  return { ...change, after: Object.fromEntries(shown) };
}

/** What is assumed of a new initiative comes and goes with it. */
const comesAlong = (change: Change): boolean =>
  change.kind === "add" && change.in === "assumptions";

/** The changes that a reader looks for, steps of initiatives first: the rest follows from those. */
export const shownChanges = ({ changes }: Proposal): readonly ProposedChange[] =>
  changes
    .filter(({ change }) => !comesAlong(change))
    .toSorted((a, b) => Number(isStep(b.change)) - Number(isStep(a.change)));

const isStep = (change: Change) => change.kind === "set" && change.field === "course";

const OneChange: FC<ProposalProps & { mayEdit: boolean; proposed: ProposedChange }> = (props) => {
  const { visit, proposal, before, after, proposed, mayEdit } = props;
  const { language } = visit;
  const say = proposalsWords[language].changes;
  const { change, origin } = proposed;
  const [record] = compared([readable(change)], before, after, language);
  return (
    <div class="change">
      <ComparedTable
        record={record!}
        labels={{
          field: say.field,
          before: isOpen(proposal) ? say.now : say.was,
          after: say.changed,
          none: say.none,
        }}
        language={language}
      />
      {origin !== undefined && (
        <p class="small">
          <span class="quiet">{say.origin}:</span> <Said text={origin} language={language} />
        </p>
      )}
      <InTheWay {...props} />
      {mayEdit && (
        <ActForm
          {...props}
          act="vervallen"
          fields={{ plaats: placeOf(change) }}
          button={say.drop}
        />
      )}
    </div>
  );
};

/** Who else wants or already did something in the same place. */
const InTheWay: FC<ProposalProps & { mayEdit: boolean; proposed: ProposedChange }> = (props) => {
  const { visit, view, faults, rivals, changedBy, proposed, mayEdit } = props;
  const { language } = visit;
  const say = proposalsWords[language].changes;
  const place = placeOf(proposed.change);
  const fault = faults.find((one) => one.kind !== "wrong" && placeOf(one.change) === place);
  const other = changedBy.get(place);
  return (
    <>
      {fault?.kind === "overtaken" && (
        <div class="note note--attention" role="status">
          <p>
            <strong>{say.overtaken}</strong> {valueWords(fault.now, view.plan, language)}
          </p>
          {other !== undefined && (
            <p>
              <a href={href(visit, `/voorstellen/${other.id}`)}>
                {say.overtakenBy(saidText(other.title, language))}
              </a>
            </p>
          )}
          {mayEdit && (
            <ActForm {...props} act="opnieuw" fields={{ plaats: place }} button={say.again} />
          )}
        </div>
      )}
      {fault?.kind === "unknown-place" && <p class="note note--attention">{say.unknown}</p>}
      {fault?.kind === "exists" && <p class="note note--attention">{say.exists}</p>}
      {(rivals.get(place) ?? []).map((rival) => (
        <p class="note">
          <a href={href(visit, `/voorstellen/${rival.proposal.id}`)}>
            {say.rival(saidText(rival.proposal.title, language))}
          </a>{" "}
          {valueWords(rival.proposed.change.after, view.plan, language)}
        </p>
      ))}
    </>
  );
};
