import { isoDay } from "../../../app/iso-day.ts";
import {
  readAction,
  readDecision,
  supersededBy,
  type Decision,
} from "../../../core/meetings/index.ts";
import { readProposal, type ProposalAct } from "../../../core/proposals/index.ts";
import type { Entry, Register } from "../../../core/register/index.ts";
import { signalIn } from "../../../core/signals/index.ts";

/** One stop on the line of a decision: where it came from, and what came of it. */
export interface Stop {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly what:
    | { readonly kind: "raised"; readonly signal: string }
    | { readonly kind: "offered"; readonly proposal: string }
    | { readonly kind: "taken" }
    | { readonly kind: "effective"; readonly version?: number }
    | { readonly kind: "assigned" | "finished"; readonly action: string }
    | { readonly kind: "carried-out" }
    | { readonly kind: "replaced"; readonly by: Decision };
}

/** The line of a decision, in the order of its days; of one day, causes come before outcomes. */
export function decisionLine(register: Register, decision: Decision): readonly Stop[] {
  const stops: readonly Stop[] = [
    ...decision.answers.flatMap((key): readonly Stop[] => {
      const signal = signalIn(register, key);
      const day = signal && firstRaised(register, key);
      return day === undefined ? [] : [{ day, what: { kind: "raised", signal: key } }];
    }),
    ...decision.proposals.flatMap(({ proposal }): readonly Stop[] => {
      const day = offeredOn(register, proposal);
      return day === undefined ? [] : [{ day, what: { kind: "offered", proposal } }];
    }),
    { day: decision.known.day, what: { kind: "taken" } },
    ...takesEffect(register, decision),
    ...actionsOf(register, decision.id).flatMap((action): readonly Stop[] => [
      { day: isoDay(action.assignedAt), what: { kind: "assigned", action: action.id } },
      ...(action.state.kind === "finished"
        ? [{ day: action.state.on, what: { kind: "finished", action: action.id } } as const]
        : []),
    ]),
    ...(decision.carriedOut
      ? [{ day: decision.carriedOut.on, what: { kind: "carried-out" } } as const]
      : []),
    ...replacedOn(register, decision.id),
  ];
  return stops.toSorted((a, b) => (a.day < b.day ? -1 : +(a.day > b.day)));
}

/** What was agreed to be done about a decision. */
export const actionsOf = (register: Register, decision: string) =>
  register.all("action", readAction).filter((action) => action.decision === decision);

function firstRaised(register: Register, key: string): string | undefined {
  const [raised] = register.of(`signal:${key}`);
  return raised && isoDay(raised.at);
}

/** The day on which a proposal came to the body that decided on it. */
function offeredOn(register: Register, proposal: string): string | undefined {
  const entries = register.of(`proposal:${proposal}`) as readonly Entry<ProposalAct>[];
  const offered = entries.findLast(({ act }) => act.kind === "proposal-offered");
  return offered && isoDay(offered.at);
}

/** A decision that changes the plan takes effect with the version that it brought. */
function takesEffect(register: Register, decision: Decision): readonly Stop[] {
  const versions = decision.proposals.flatMap(({ proposal }) => {
    const state = register.one(`proposal:${proposal}`, readProposal)?.state;
    return state?.kind === "adopted" ? [state.version] : [];
  });
  const [version] = versions;
  return [
    {
      day: decision.effectiveOn,
      what: { kind: "effective", ...(version !== undefined && { version }) },
    },
  ];
}

function replacedOn(register: Register, id: string): readonly Stop[] {
  const by = supersededBy(register.all("decision", readDecision), id);
  return by === undefined ? [] : [{ day: by.known.day, what: { kind: "replaced", by } }];
}
