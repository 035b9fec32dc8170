import { slugOf, subjects } from "../../../core/plan/index.ts";
import type { Subject } from "../../../core/impact/engine/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { PlayNames } from "./playground.ts";

/** The names of what can be played with, in the plan's order. */
export function playNames({ plan, model }: RegionView, language: Language): PlayNames {
  const modelled = new Set(model.initiatives.map(({ subject }) => subject));
  return {
    initiatives: subjects(plan).flatMap((of) => {
      const slug = slugOf(of);
      const subject: Subject =
        of.initiative === undefined ? `priority:${slug}` : `initiative:${slug}`;
      const { name } = (of.initiative ?? of.priority)!;
      return modelled.has(subject) ? [{ slug, subject, name }] : [];
    }),
    preconditions: Object.fromEntries(
      plan.preconditions.map(({ id, title }) => [id, title[language]]),
    ),
  };
}
