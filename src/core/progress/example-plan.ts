import type { Plan } from "../plan/index.ts";

const origin = ["plan"];

/** A plan of three initiatives, as far as progress reads it: two with a planning. For tests. */
export const examplePlan = {
  initiatives: [{ id: "lopen" }, { id: "eten" }, { id: "slapen" }],
  priorities: [
    {
      id: "prioriteit-lopen",
      initiative: "lopen",
      planning: [
        {
          activities: ["Een route uitzetten", "De route openen"],
          from: "2026-Q1",
          to: "2026-Q1",
          certainty: "high",
          origin,
        },
        { activities: ["Een tweede route"], certainty: "undetermined", origin },
      ],
      evaluation: { quarter: "2026-Q2", note: { nl: "Eén keer.", en: "Once." }, origin },
    },
    { id: "prioriteit-eten", initiative: "eten", planning: "n.t.b." },
    {
      id: "niet-in-de-lijst",
      planning: [{ activities: ["Iets"], certainty: "high", origin }],
    },
  ],
} as unknown as Plan;
