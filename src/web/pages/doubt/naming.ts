import {
  initiativeWork,
  subjectOf,
  type Estimate,
  type EstimateField,
} from "../../../core/impact/index.ts";
import type { About, Group } from "../../../core/impact/sensitivity/index.ts";
import type { Language } from "../../language.ts";
import { fieldWords } from "../../layout/estimate-words.ts";
import type { RegionView } from "../../region-view.ts";
import { sectorTitle } from "../../sector-title.ts";
import { doubtWords } from "./doubt.words.ts";

/** A name, and the page that says more. */
export interface Named {
  readonly name: string;
  /** Its language when that is not that of the page: names in a plan are Dutch. */
  readonly lang?: "nl";
  readonly path?: string;
}

export function groupNamed(view: RegionView, group: Group, language: Language): Named {
  const id = group.slice(group.indexOf(":") + 1);
  switch (group) {
    case "demand":
    case "supply":
    case "growth":
    case "judgement":
      return { name: doubtWords[language].groups[group] };
    case "facts":
      return { name: doubtWords[language].groups.facts, path: "/verantwoording/aannames" };
  }
  if (group.startsWith("precondition:")) {
    const condition = view.plan.preconditions.find((one) => one.id === id);
    return { name: condition?.title[language] ?? id, path: `/randvoorwaarden/${id}` };
  }
  const { lookup } = view;
  const record = group.startsWith("priority:") ? lookup.priority(id) : lookup.initiative(id);
  return {
    name: record?.name ?? id,
    path: `/initiatieven/${id}#aannames`,
    ...(language !== "nl" && { lang: "nl" }),
  };
}

/** What an assumption says, and of what. */
export function aboutNamed(
  view: RegionView,
  about: About,
  language: Language,
): { readonly what: string; readonly where: Named } {
  const say = doubtWords[language];
  const { group, field, of } = about;
  if (field === "demand" || field === "supply" || field === "judgement")
    return { what: say.fields[field], where: { name: say.everywhere } };
  const label = fieldWords[language][field];
  if (field === "met") return { what: say.events.met, where: groupNamed(view, group, language) };
  if (field === "success")
    return { what: say.events.success, where: groupNamed(view, group, language) };
  if (group !== "facts" && group !== "growth") {
    const ways = modelledIn(view, group)?.mechanisms ?? [];
    const what = typeof of === "number" && ways.length > 1 ? say.way(label, of + 1) : label;
    return { what, where: groupNamed(view, group, language) };
  }
  const path = "/verantwoording/aannames";
  const id = String(of ?? "");
  if (of === undefined) return { what: label, where: { name: say.everywhere, path } };
  const pool = view.assumptions.pools.find((one) => one.id === id);
  const name =
    field === "shareOfSector" ? (pool?.title[language] ?? id) : sectorTitle(view, id, language);
  return { what: label, where: { name, path } };
}

/** What is assumed now; nothing for what drives the gap, which is no estimate of one thing. */
export function estimateOf(
  view: RegionView,
  { group, field, of }: About,
): { readonly field: EstimateField; readonly estimate: Estimate } | undefined {
  if (field === "demand" || field === "supply" || field === "judgement") return undefined;
  const { assumptions, plan } = view;
  const sector = assumptions.sectors.find((one) => one.sector === of);
  const pool = assumptions.pools.find(({ id }) => id === of);
  const condition = assumptions.preconditions.find(
    (one) => group === `precondition:${one.precondition}`,
  );
  const record = modelledIn(view, group);
  const work = initiativeWork(plan, assumptions).find(({ subject }) => subject === group);
  const way = typeof of === "number" ? record?.mechanisms[of] : undefined;
  const holders = [way ?? record, work, condition, pool, sector, assumptions.baseline, assumptions];
  const holder: object | undefined = holders.find((one) => one !== undefined && field in one);
  const estimate = (holder as Readonly<Record<string, Estimate>> | undefined)?.[field];
  return estimate === undefined ? undefined : { field, estimate };
}

function modelledIn({ assumptions }: RegionView, group: Group) {
  const found = assumptions.initiatives.find((one) => subjectOf(one) === group);
  return found !== undefined && "mechanisms" in found ? found : undefined;
}
