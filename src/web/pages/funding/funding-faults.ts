import type { FundingFault, FundingSource, FundingStep } from "../../../core/funding/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { RegionView } from "../../region-view.ts";
import { field } from "./funding-form.ts";
import { sourceIn } from "./funding-names.ts";
import { fundingFormWords } from "./funding-form.words.ts";

/** What stands in the way, beside the field that can change it. */
export function stepFault(
  fault: FundingFault,
  step: FundingStep,
  source: FundingSource,
  view: RegionView,
  language: Language,
): Fault {
  const say = fundingFormWords[language].faults;
  switch (fault.kind) {
    case "day-to-come":
      return { field: field.on, text: say[fault.kind] };
    case "source-closed": {
      const requests = source.rule?.requests;
      const reason = requests?.kind === "closed" ? requests.reason[language] : "";
      const others = source.rule?.alternatives.map((id) => sourceIn(view, id).name) ?? [];
      const text = say[fault.kind](date(fault.since, language), reason, others.join(", "));
      return { field: field.source, text };
    }
    case "ends-before-grant":
      return { field: field.ends, text: say[fault.kind] };
    case "year-to-come":
    case "nothing-spent":
      return { field: field.year, text: say[fault.kind] };
    case "decided":
    case "not-granted":
      return { field: firstField[step.kind], text: say[fault.kind] };
  }
}

/** The field that a form begins with. */
const firstField: Readonly<Record<FundingStep["kind"], string>> = {
  "funding-requested": field.on,
  "funding-granted": field.on,
  "funding-refused": field.on,
  "funding-spent": field.year,
  "funding-accounted": field.year,
  "funding-covered": field.cover,
};
