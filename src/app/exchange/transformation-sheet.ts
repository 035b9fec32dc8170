import {
  fundingSources,
  lateMilestones,
  transformationPlans,
  type TransformationPlan,
} from "../../core/funding/index.ts";
import { listed, type ExchangeKnown } from "./known.ts";
import { sheet, type Sheet } from "./sheet.ts";

/** Every transformation plan, and how far it is with what it promised. */
export function transformationSheet(known: ExchangeKnown): Sheet {
  const { register, plan, lookup, rules, today } = known;
  const sources = fundingSources(plan, rules.funding);
  const sourceOf = ({ source: id }: TransformationPlan) => sources.find((one) => one.id === id);
  const present = (bundle: TransformationPlan, is: boolean) =>
    (sourceOf(bundle)?.rule?.content ?? [])
      .filter(({ id }) => bundle.present.includes(id) === is)
      .map(({ title }) => title.nl);
  const initiativeName = (id: string) => (lookup.initiative(id) ?? lookup.priority(id))?.name ?? id;
  return sheet(
    "transformatieplannen",
    "Transformatieplannen",
    transformationPlans(register),
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "plan", kind: "text", of: ({ name }) => name },
      { title: "bron", kind: "text", of: (bundle) => sourceOf(bundle)?.name ?? bundle.source },
      {
        title: "initiatieven",
        kind: "text",
        of: ({ initiatives }) => listed(initiatives.map(initiativeName)),
      },
      { title: "is er al", kind: "text", of: (bundle) => listed(present(bundle, true)) },
      { title: "ontbreekt nog", kind: "text", of: (bundle) => listed(present(bundle, false)) },
      { title: "mijlpalen", kind: "number", of: ({ milestones }) => milestones.length },
      {
        title: "gehaald",
        kind: "number",
        of: ({ milestones }) => milestones.filter(({ reached }) => reached !== undefined).length,
      },
      { title: "te laat", kind: "number", of: (bundle) => lateMilestones(bundle, today).length },
      {
        title: "volgende mijlpaal",
        kind: "day",
        of: ({ milestones }) => milestones.find(({ reached }) => reached === undefined)?.due,
      },
      {
        title: "wijziging",
        kind: "number",
        of: ({ id }) => register.lastOn(`transformation-plan:${id}`),
      },
    ],
    { name: ({ name }) => name, page: ({ id }) => `/financiering/plannen/${id}` },
  );
}
