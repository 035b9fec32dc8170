import type { Distribution, Model } from "../../../core/impact/engine/index.ts";
import { playground } from "./playground.ts";

const part = (location: number): Distribution => ({ link: "logit", location, scale: 0.5 });
const sure = (location: number): Distribution => ({ link: "identity", location, scale: 0 });
const years = Array.from({ length: 10 }, (_, y) => 2023 + y);
const none = years.map(() => 0);

const mechanism = (subject: string, place: number) => ({
  kind: "avoided-demand" as const,
  input: `${subject}/avoided-demand@kliniek#${place}`,
  pool: 0,
  reach: part(0),
  adoption: sure(1),
  retention: part(1),
  effect: part(-2),
});

const model: Model = {
  region: "voorbeeld",
  asOf: "2024-01-01",
  years,
  baseline: {
    demandSpread: none,
    supplySpread: none,
    correlation: 0.5,
    growthAfterAnchors: sure(1),
  },
  sectors: [
    {
      id: "ziekenhuis",
      staff: sure(10_000),
      ftePerPerson: sure(0.8),
      anchored: years.map((_, y) => 600 + 100 * y),
      beyond: none,
    },
  ],
  judgementCorrelation: 0,
  preconditions: [{ id: "geld", met: part(0) }],
  pools: [{ id: "kliniek", sector: 0, shareOfSector: sure(0.2) }],
  hoursPerFteYear: sure(1_400),
  initiatives: (["initiative:valpreventie", "initiative:thuis", "priority:leren"] as const).map(
    (subject) => ({
      subject,
      start: { link: "identity", location: 2025.3, scale: 0.9 },
      rampYears: { link: "log", location: 0.7, scale: 0.5 },
      success: part(1),
      dependsOn: [0],
      mechanisms: [mechanism(subject, 1), mechanism(subject, 2)],
    }),
  ),
};

/** Three initiatives with two mechanisms each, for tests. */
export const examplePlay = playground(model, {
  initiatives: [
    { slug: "valpreventie", subject: "initiative:valpreventie", name: "Valpreventie" },
    { slug: "thuis", subject: "initiative:thuis", name: "Langer thuis" },
    { slug: "leren", subject: "priority:leren", name: "Leren en werken" },
  ],
  preconditions: { geld: "Geld is geregeld" },
});
