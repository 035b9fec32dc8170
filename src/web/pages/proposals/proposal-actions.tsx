import type { FC } from "hono/jsx";
import { longestWords } from "../../../core/register/index.ts";
import { bodyResource, can } from "../../../core/rights/index.ts";
import { isLight, movesIn } from "../../../core/proposals/index.ts";
import { Confirm } from "../../layout/confirm.tsx";
import { Select, TextArea } from "../../layout/form-field.tsx";
import { factsIn } from "../../rights/proposal-routes.ts";
import { href } from "../../visit.ts";
import { ActForm } from "./act-form.tsx";
import type { ProposalProps } from "./proposal-props.ts";
import { proposalsWords } from "./proposals.words.ts";

/** Whether somebody may write on in a proposal as it stands. */
export const mayEdit = ({ visit, actor, proposal }: ProposalProps): boolean =>
  visit.asOf === undefined &&
  proposal.state.kind === "draft" &&
  can(actor, "edit-proposal", { kind: "own", person: proposal.author });

/** Whether somebody may record these facts without a decision. */
const mayRecordLightly = ({ view, actor, proposal }: ProposalProps): boolean =>
  proposal.state.kind === "draft" &&
  isLight(
    proposal.changes.map(({ change }) => change),
    view.rules.changes,
  ) &&
  can(actor, "change-facts", factsIn(proposal, view));

/** What who looks may do now: each a button, with what it asks. */
export const ProposalActions: FC<ProposalProps> = (props) => {
  const { visit, view, actor, proposal } = props;
  const { language } = visit;
  if (visit.asOf !== undefined) return <></>;
  const say = proposalsWords[language].actions;
  const { state } = proposal;
  const own = can(actor, "edit-proposal", { kind: "own", person: proposal.author });
  const isOpen = state.kind === "draft" || state.kind === "offered";
  const body = state.kind === "offered" ? bodyResource(view.plan, state.to) : undefined;
  const mayReturn = body !== undefined && can(actor, "return-proposal", body);
  if (!isOpen || (!own && !mayReturn)) return <></>;
  const shared = { language, form: props.form, optional: true, longest: longestWords };
  return (
    <section class="section stack" id="doen">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {mayEdit(props) && (
        <p>
          <a href={href(visit, `/voorstellen/${proposal.id}/bewerken`)}>{say.edit}</a>
        </p>
      )}
      {mayRecordLightly(props) && (
        <Confirm label={say.light} follows={[say.lightHint]}>
          <ActForm {...props} act="vastleggen" button={say.lightYes} primary />
        </Confirm>
      )}
      {mayEdit(props) && proposal.changes.length > 0 && (
        <div class="panel">
          <ActForm {...props} act="voorleggen" button={say.offer} primary>
            <Select
              language={language}
              form={props.form}
              name="overleg"
              label={say.offerTo}
              none={say.choose}
              options={bodiesFor(props)}
            />
          </ActForm>
        </div>
      )}
      {mayReturn && (
        <details class="panel" open={props.form.faults.some(({ field }) => field === "anders")}>
          <summary>{say.return}</summary>
          <ActForm {...props} act="terugsturen" button={say.return}>
            <TextArea {...shared} optional={false} name="anders" label={say.returnWhy} />
          </ActForm>
        </details>
      )}
      {own && (
        <Confirm label={say.withdraw} follows={[say.withdrawHint]}>
          <ActForm {...props} act="intrekken" button={say.withdrawYes}>
            <TextArea {...shared} name="waarom" label={say.withdrawWhy} />
          </ActForm>
        </Confirm>
      )}
    </section>
  );
};

/** Standing bodies, those that may decide it first. */
function bodiesFor({ visit, view, proposal }: ProposalProps) {
  const say = proposalsWords[visit.language].actions;
  const moves = movesIn(proposal.changes.map(({ change }) => change));
  const mayDecide = (id: string) => {
    const mandate = view.rules.bodies.find(({ body }) => body === id)?.mandate ?? [];
    return moves.every((move) => mandate.includes(move));
  };
  return view.plan.bodies
    .filter(({ active }) => active === "standing")
    .map(({ id, name }) => ({ id, name, decides: mayDecide(id) }))
    .toSorted((a, b) => Number(b.decides) - Number(a.decides))
    .map(({ id, name, decides }) => ({
      value: id,
      label: `${name} (${decides ? say.mandate : say.noMandate})`,
    }));
}
