import type { Plan, Problem } from "../plan/index.ts";
import type { IndicatorSet } from "./indicator-set.ts";
import { countUnits } from "./measure.ts";
import { templateOf, type Connector } from "./source.ts";
import { unknownLocal } from "./unknown-local.ts";

/** What is wrong between sources, templates and measures: who delivers what, and how it is read. */
export function deliveryProblems(plan: Plan, set: IndicatorSet): Problem[] {
  return [...sourceProblems(set), ...templateProblems(plan, set), ...measureProblems(set)];
}

const isTable = ({ kind }: Connector) => kind === "odata-v3" || kind === "odata-v4";

function sourceProblems({ sources, templates }: IndicatorSet): Problem[] {
  return sources.flatMap(({ connector }, s) => {
    const template = templateOf(connector);
    return template === undefined
      ? []
      : unknownLocal("template", template, templates, ["sources", s, "connector", "template"]);
  });
}

function templateProblems(plan: Plan, { sources, templates, measures }: IndicatorSet): Problem[] {
  const organisations = new Set(plan.organisations.map(({ id }) => `organisation:${id}`));
  return templates.flatMap(({ id, about, values }, t): Problem[] => {
    const path = ["templates", t];
    const users = sources.filter(({ connector }) => templateOf(connector) === id);
    const places = "values" in about ? Object.entries(about.values ?? {}) : [];
    return [
      ...places.flatMap(([name, place]) =>
        place.startsWith("organisation:") && !organisations.has(place)
          ? [
              {
                path: [...path, "about", "values", name],
                message: `There is no "${place}" in the plan`,
                remedy: "Use the id of an organisation of the plan",
              },
            ]
          : [],
      ),
      ...values.flatMap(({ measure }, v): Problem[] => {
        const at = [...path, "values", v, "measure"];
        const known = measures.find((candidate) => candidate.id === measure);
        if (known === undefined) return unknownLocal("measure", measure, measures, at);
        return users.flatMap((source) =>
          [known.source, ...known.alsoFrom].includes(source.id)
            ? []
            : [
                {
                  path: at,
                  message: `The measure "${measure}" does not name "${source.id}", which reads with this template`,
                  remedy: `Add ${source.id} to its alsoFrom`,
                },
              ],
        );
      }),
    ];
  });
}

function measureProblems({ sources, templates, measures }: IndicatorSet): Problem[] {
  return measures.flatMap(({ id, source, alsoFrom, unit, joins, smallNumbers, selection }, m) => {
    const path = ["measures", m];
    const problems = [
      ...unknownLocal("source", source, sources, [...path, "source"]),
      ...alsoFrom.flatMap((other, a) =>
        unknownLocal("source", other, sources, [...path, "alsoFrom", a]),
      ),
    ];
    for (const { id: from, connector } of sources) {
      if (from !== source && !alsoFrom.includes(from)) continue;
      const template = templates.find((candidate) => candidate.id === templateOf(connector));
      if (template !== undefined && !template.values.some(({ measure }) => measure === id))
        problems.push({
          path,
          message: `"${from}" is said to deliver this, but its template "${template.id}" has no column for it`,
          remedy: `Add a column to the template, or leave ${from} out`,
        });
      if (isTable(connector) && selection === undefined)
        problems.push({
          path,
          message: `"${from}" is a table with many topics; which one is meant is not said`,
          remedy: "Add selection with the title of the topic",
        });
    }
    if (typeof joins === "object") {
      const weight = measures.find((candidate) => candidate.id === joins.meanWeightedBy);
      problems.push(
        ...unknownLocal("measure", joins.meanWeightedBy, measures, [
          ...path,
          "joins",
          "meanWeightedBy",
        ]),
      );
      if (weight !== undefined && weight.joins !== "sum")
        problems.push({
          path: [...path, "joins", "meanWeightedBy"],
          message: `"${weight.id}" cannot be added up, so it is no weight`,
          remedy: "Weigh by a count, such as the inhabitants",
        });
    }
    if (joins === "sum" && !countUnits.includes(unit))
      problems.push({
        path: [...path, "joins"],
        message: `Values in "${unit}" cannot be added up over areas`,
        remedy: "Use meanWeightedBy with a count, or never",
      });
    if (smallNumbers !== undefined && unit !== "people" && unit !== "inhabitants")
      problems.push({
        path: [...path, "smallNumbers"],
        message: `Small numbers are hidden in counts of people, not in "${unit}"`,
        remedy: "Leave smallNumbers out, or correct the unit",
      });
    return problems;
  });
}
