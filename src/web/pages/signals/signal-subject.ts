import { readFunding } from "../../../core/funding/index.ts";
import { readAction } from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { regionRisks } from "../../../core/risks/index.ts";
import type { Signal } from "../../../core/signals/index.ts";
import { regionSolutions } from "../../../core/solutions/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { placeOf } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";
import { riskTitle } from "../risks/risk-names.ts";
import { initiativeName, sourceIn } from "../funding/funding-names.ts";
import { solutionName } from "../solutions/solution-names.ts";
import { subjectWords } from "./subject.words.ts";

/** What a signal is about: its name, and the page that shows it. */
export interface SignalSubject {
  readonly name: string;
  readonly path?: string;
  /** True for a name or a text that has no translation. */
  readonly dutch?: boolean;
}

/** Where names of what signals are about come from. */
export interface Naming {
  readonly view: RegionView;
  readonly register: Register;
  readonly language: Language;
}

/**
 * The name of what a signal is about. What the region no longer has, because its plan changed,
 * keeps its id: a signal of long ago can still be read.
 */
export function subjectOf(about: string, { view, register, language }: Naming): SignalSubject {
  const colon = about.indexOf(":");
  const [kind, id] = [about.slice(0, colon), about.slice(colon + 1)];
  const say = subjectWords[language];
  const { plan, measured } = view;
  switch (kind) {
    case "indicator": {
      const found = measured?.set.indicators.find((indicator) => indicator.id === id);
      return found ? { name: found.title[language], path: `/monitor/${id}` } : { name: id };
    }
    case "source": {
      const found = measured?.set.sources.find((source) => source.id === id);
      return found ? { name: found.title, path: "/gegevens", dutch: true } : { name: id };
    }
    case "forecast":
      return { name: say.forecast(id), path: "/tekort" };
    case "provision": {
      const offer = plan.crucialCare.offers.find((one) => one.id === id);
      const path = "/keten-en-aanbod/cruciale-ggz";
      return offer ? { name: offer.name, path, dutch: true } : { name: id };
    }
    case "action": {
      const action = register.one(`action:${id}`, readAction);
      const path = `/acties#${id}`;
      return action?.what
        ? { name: action.what, path, dutch: true }
        : { name: say.action(action === undefined ? undefined : date(action.due, language)), path };
    }
    case "risk": {
      const risk = regionRisks(register, plan).find((one) => one.id === id);
      const path = `/risicos/${id}`;
      return risk ? { name: riskTitle(risk, language), path } : { name: id };
    }
    case "precondition": {
      const found = plan.preconditions.find((one) => one.id === id);
      return found ? { name: found.title[language], path: `/randvoorwaarden/${id}` } : { name: id };
    }
    case "solution": {
      const found = regionSolutions(register, plan).find((one) => one.id === id);
      const path = `/oplossingen/${id}`;
      return found ? { name: solutionName(found, language), path, dutch: true } : { name: id };
    }
    case "funding":
      return fundingSubject(id, { view, register, language });
    default: {
      const records = recordsOf(view, kind);
      return records.some((record) => record.id === id)
        ? placeOf(view, about, language)
        : { name: id };
    }
  }
}

function fundingSubject(id: string, { view, register }: Naming): SignalSubject {
  const found = register.one(`funding:${id}`, readFunding);
  if (found === undefined) return { name: id, path: "/financiering" };
  const name = `${initiativeName(view, found.initiative)} (${sourceIn(view, found.source).name})`;
  return { name, path: `/financiering/${id}`, dutch: true };
}

function recordsOf({ plan }: RegionView, kind: string): readonly { readonly id: string }[] {
  switch (kind) {
    case "initiative":
      return plan.initiatives;
    case "organisation":
      return plan.organisations;
    default:
      return [];
  }
}

/** "De streefwaarde is niet gehaald: wachttijd ggz", for lists, agendas and papers. */
export function signalTitle(signal: Pick<Signal, "rule" | "about">, naming: Naming): string {
  return `${ruleTitle(signal.rule, naming)}: ${subjectOf(signal.about, naming).name}`;
}

/** The title of a rule; its id when the region no longer has the rule. */
export const ruleTitle = (
  id: string,
  { view, language }: Pick<Naming, "view" | "language">,
): string => view.rules.signals.find((rule) => rule.id === id)?.title[language] ?? id;
