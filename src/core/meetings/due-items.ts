import type { AgendaItem, Plan } from "../plan/index.ts";
import type { AgendaSource } from "./meeting-act.ts";

type Due = Extract<AgendaSource, { kind: "due" }>;

/** Names an item of a work agenda of the plan, as "agenda:<agenda>/<item>". */
const dueKey = (agenda: string, item: string) => `agenda:${agenda}/${item}`;

/**
 * What the plan's own work agenda wanted a body to deal with in the phase that a day falls in.
 * @param day YYYY-MM-DD
 */
export function dueItems(
  { agendas, phases }: Pick<Plan, "agendas" | "phases">,
  body: string,
  day: string,
): readonly Due[] {
  const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const now = phases.find(({ from, to }) => from <= quarter && quarter <= to);
  if (now === undefined) return [];
  return agendas
    .filter(({ bodies }) => bodies.includes(body))
    .flatMap(({ id, categories }) =>
      categories
        .flatMap(({ items }) => items)
        .filter(({ phases: of }) => of.includes(now.id))
        .map((item) => ({ kind: "due", about: dueKey(id, item.id) }) as const),
    );
}

/** The item of the plan that something due is about; nothing when the plan no longer has it. */
export function dueItem(
  { agendas }: Pick<Plan, "agendas">,
  { about }: Due,
): AgendaItem | undefined {
  return agendas
    .flatMap(({ id, categories }) =>
      categories.flatMap(({ items }) => items.map((item) => ({ key: dueKey(id, item.id), item }))),
    )
    .find(({ key }) => key === about)?.item;
}
