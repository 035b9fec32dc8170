import type { By, Entry } from "../register/index.ts";
import type { AgendaSource, MeetingAct } from "./meeting-act.ts";

/** What became of an item. */
export type Outcome = Extract<MeetingAct, { kind: "item-closed" }>["data"]["outcome"];

export interface AgendaItem {
  readonly id: string;
  readonly source: AgendaSource;
  /** `null` when it was erased. */
  readonly title: string | null;
  readonly note: string | null | undefined;
  /** How long it may take. */
  readonly minutes: number | undefined;
  readonly addedBy: By;
  /** Left out while nothing came of it yet. */
  readonly outcome?: Outcome;
}

/**
 * The items of a meeting in the order of the agenda: as they were put last, and what came after
 * that at the end. An order names what its writer saw, so nothing that others added falls out.
 */
export function readAgenda(entries: readonly Entry<MeetingAct>[]): readonly AgendaItem[] {
  let items: AgendaItem[] = [];
  for (const { act, by } of entries) {
    switch (act.kind) {
      case "item-added": {
        const { item: id, source, minutes } = act.data;
        const { title, note } = act.words;
        items.push({ id, source, title, note, minutes, addedBy: by });
        break;
      }
      case "item-removed":
        items = items.filter(({ id }) => id !== act.data.item);
        break;
      case "agenda-ordered":
        items = inOrder(items, act.data.items);
        break;
      case "item-closed": {
        const { item, outcome } = act.data;
        items = items.map((known) => (known.id === item ? { ...known, outcome } : known));
        break;
      }
      default:
    }
  }
  return items;
}

/** Those that the order does not name stay behind those that it does, in their own order. */
function inOrder(items: readonly AgendaItem[], order: readonly string[]): AgendaItem[] {
  const place = (item: AgendaItem) => {
    const at = order.indexOf(item.id);
    return at < 0 ? order.length : at;
  };
  return items.toSorted((a, b) => place(a) - place(b));
}

/**
 * The order of an agenda with one item first, or a place earlier or later.
 * @returns undefined when the item is not there or already stands at that end
 */
export function movedInOrder(
  agenda: readonly AgendaItem[],
  item: string,
  to: "first" | "earlier" | "later",
): readonly string[] | undefined {
  const order = agenda.map(({ id }) => id);
  const at = order.indexOf(item);
  const next = to === "first" ? 0 : to === "earlier" ? at - 1 : at + 1;
  if (at < 0 || at === next || order[next] === undefined) return undefined;
  order.splice(at, 1);
  order.splice(next, 0, item);
  return order;
}

/** Whether two items stand on an agenda for the same reason; what people bring in never does. */
export function sameSource(a: AgendaSource, b: AgendaSource): boolean {
  return a.kind !== "input" && sourceKey(a) === sourceKey(b);
}

function sourceKey(source: AgendaSource): string {
  switch (source.kind) {
    case "signal":
      return `signal ${source.signal}`;
    case "proposal":
      return `proposal ${source.proposal}`;
    case "minutes":
      return `minutes ${source.meeting}`;
    case "due":
      return `due ${source.about} ${source.due ?? ""}`;
    case "carried-over":
      return `carried-over ${source.item}`;
    case "constituency":
      return `constituency ${source.entry}`;
    case "input":
      return "input";
  }
}
