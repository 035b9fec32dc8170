import type { Figure, Plan, Sector } from "../../../core/plan/index.ts";
import { figuresWords } from "./figures.words.ts";

/** Figures that belong together: of the whole region, a challenge, the sectors, or a priority. */
export interface FigureGroup {
  /** "region", "sectors", "challenge:…" or "priority:…" */
  readonly about: string;
  readonly figures: readonly Figure[];
}

/** Every figure of the plan in groups; groups without any are left out. */
export function figureGroups(plan: Plan): readonly FigureGroup[] {
  return [
    { about: "region", figures: plan.figures.filter(({ challenge }) => challenge === undefined) },
    { about: "sectors", figures: plan.sectors.flatMap(sectorFigures) },
    ...plan.challenges.map(({ id }) => ({
      about: `challenge:${id}`,
      figures: plan.figures.filter(({ challenge }) => challenge === id),
    })),
    ...plan.priorities.map(({ id, figures }) => ({ about: `priority:${id}`, figures })),
  ].filter(({ figures }) => figures.length > 0);
}

/** The two figures of a sector in the form of all others. */
function sectorFigures({ id, title, shortage, relative, origin }: Sector): Figure[] {
  const { readingA, readingB, note } = relative;
  const label = (say: "shortage" | "relative") => ({
    nl: figuresWords.nl[say](title.nl),
    en: figuresWords.en[say](title.en),
  });
  const shared = {
    kind: "forecast",
    qualifier: "exact",
    period: String(shortage.year),
    origin,
  } as const satisfies Partial<Figure>;
  return [
    {
      ...shared,
      id,
      label: label("shortage"),
      value: shortage.value,
      unit: "people",
      conflictsWith: [],
    },
    {
      ...shared,
      id: `${id}-aandeel`,
      label: label("relative"),
      value:
        readingA === readingB
          ? readingA
          : { low: Math.min(readingA, readingB), high: Math.max(readingA, readingB) },
      unit: "percent",
      conflictsWith: [],
      note,
    },
  ];
}
