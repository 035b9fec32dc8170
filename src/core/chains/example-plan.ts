import type { Plan } from "../plan/index.ts";

const text = { nl: "x", en: "x" };
const question = (id: string, isCounted = true) => ({
  id,
  number: 1,
  title: text,
  ...(isCounted && { counts: { none: 1, partly: 0, fully: 0, unknown: 0 } }),
  noneMeans: "not-yet",
  challenges: [],
  origin: ["plan 1"],
});
const offer = (id: string, providers: readonly (readonly [string, string])[]) => ({
  id,
  form: "acuut",
  name: id,
  summary: text,
  present: providers.length > 0,
  providers: providers.map(([organisation, reach]) => ({ organisation, reach })),
  origin: ["plan 1"],
});

/** The little of a plan that these tests need: two municipalities, one chain, three kinds of care. */
export const examplePlan = {
  municipalities: [{ id: "A" }, { id: "B" }],
  organisations: [{ id: "ggz" }, { id: "ziekenhuis" }, { id: "buurt" }],
  chains: [
    { id: "vallen", questions: [question("plan"), question("bereik"), question("lastig", false)] },
  ],
  preventionInfrastructure: {
    criteria: [{ id: "mandaat", status: "to-follow" }],
  },
  crucialCare: {
    forms: [{ id: "acuut", title: text }],
    offers: [
      offer("crisis", [["ggz", "undetermined"]]),
      offer("kliniek", [
        ["ggz", "regional"],
        ["ggz", "supraregional"],
        ["ziekenhuis", "supraregional"],
      ]),
      offer("thuis", []),
    ],
  },
} as unknown as Plan;
