import type { Agenda, AgendaItem, Phase } from "../../../core/plan/index.ts";
import { choice, type Choice } from "../../choice.ts";

/** The value of `fase` for what an agenda plans without a phase. */
export const noPhase = "zonder";

/** What the address asks of the work agenda. */
export interface AgendaSelection {
  readonly body: Choice;
  readonly phase: Choice;
  /** The agendas with the items that fit; agendas and categories without any are left out. */
  readonly agendas: readonly Agenda[];
}

/** Reads `orgaan` (a body) and `fase` (a phase, or "zonder") from an address. */
export function selectAgenda(
  query: URLSearchParams,
  agendas: readonly Agenda[],
  phases: readonly Phase[],
): AgendaSelection {
  const body = choice(query, "orgaan", bodiesOf(agendas));
  const phase = choice(query, "fase", [...phases.map(({ id }) => id), noPhase]);
  return {
    body,
    phase,
    agendas: agendas
      .filter(({ bodies }) => body.value === undefined || bodies.includes(body.value))
      .map((agenda) => narrow(agenda, (item) => fits(item, phase.value)))
      .filter(({ categories }) => categories.length > 0),
  };
}

/** Every body with an agenda, once, in the order of the plan. */
export function bodiesOf(agendas: readonly Agenda[]): string[] {
  return [...new Set(agendas.flatMap(({ bodies }) => bodies))];
}

export const itemsOf = ({ categories }: Agenda) => categories.flatMap(({ items }) => items);

/** Whether an item belongs to a phase; every item fits when no phase is asked for. */
export function fits({ phases }: AgendaItem, phase: string | undefined): boolean {
  if (phase === undefined) return true;
  return phase === noPhase ? phases.length === 0 : phases.includes(phase);
}

/** An agenda with only some of its items; categories that become empty are left out. */
export function narrow(agenda: Agenda, keep: (item: AgendaItem) => boolean): Agenda {
  const categories = agenda.categories
    .map(({ title, items, origin }) => ({ title, items: items.filter(keep), origin }))
    .filter(({ items }) => items.length > 0);
  return { ...agenda, categories };
}
