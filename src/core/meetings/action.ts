import type { By, Entry } from "../register/index.ts";
import type { ActionAct } from "./decision-act.ts";

type Act<K extends ActionAct["kind"]> = Extract<ActionAct, { kind: K }>;
type Assigned = Act<"action-assigned">;

/** Something somebody will do: as it was asked, with its owner and its day as they are now. */
export type Action = Assigned["data"] & {
  readonly id: string;
  /** `null` once it was erased. */
  readonly what: string | null;
  readonly assignedAt: Date;
  readonly by: By;
  /** The days on which it was due before, the first first. */
  readonly moves: readonly { readonly from: string; readonly reason: string | null }[];
  readonly state: ActionState;
};

export type ActionState =
  | { readonly kind: "open" }
  | ({ readonly kind: "finished" } & Act<"action-finished">["data"] &
      Act<"action-finished">["words"])
  | ({ readonly kind: "dropped"; readonly at: Date } & Act<"action-dropped">["words"]);

/** @throws Error when the first act is not that it was assigned: a bug of who recorded it */
export function readAction(id: string, entries: readonly Entry<ActionAct>[]): Action {
  const [first, ...later] = entries;
  if (first?.act.kind !== "action-assigned") throw new Error(`action ${id} was never assigned`);
  const assigned: Action = {
    ...first.act.data,
    id,
    what: first.act.words.what,
    assignedAt: first.at,
    by: first.by,
    moves: [],
    state: { kind: "open" },
  };
  return later.reduce(after, assigned);
}

function after(action: Action, { act, at }: Entry<ActionAct>): Action {
  switch (act.kind) {
    case "action-assigned":
      throw new Error(`action ${action.id} was assigned twice`);
    case "action-moved": {
      const move = { from: action.due, reason: act.words.reason };
      return { ...action, due: act.data.due, moves: [...action.moves, move] };
    }
    case "action-handed-over":
      return { ...action, owner: act.data.owner };
    case "action-finished":
      return { ...action, state: { kind: "finished", ...act.data, ...act.words } };
    case "action-dropped":
      return { ...action, state: { kind: "dropped", at, ...act.words } };
  }
}

/** Whether an action is open while its day has passed. */
export const isOverdue = ({ state, due }: Action, day: string): boolean =>
  state.kind === "open" && due < day;
