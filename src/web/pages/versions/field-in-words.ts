import { isEstimateField, type Estimate } from "../../../core/impact/index.ts";
import { isObject, type Json } from "../../../core/proposals/index.ts";
import { words, type Language } from "../../language.ts";
import { basisWords, estimateValue, gradeWords } from "../../layout/estimate-words.ts";

const asPlanned = words("zoals in het plan", "as in the plan");

/**
 * What stands in a field whose value does not speak for itself: an estimate with its unit and what
 * it rests on, a course that nothing was decided about. Nothing for any other field.
 */
export function fieldInWords(field: string, value: Json, language: Language): string | undefined {
  if (field === "course" && value === null) return asPlanned[language];
  const last = field.split(".").at(-1)!;
  if (!isEstimateField(last) || !isObject(value) || !("grade" in value)) return undefined;
  // What stands in the assumptions was checked when it was kept.
  const estimate = value as unknown as Estimate;
  const { grade, basis } = estimate;
  return `${estimateValue(last, estimate, language)} (${gradeWords[language][grade]}; ${basisWords[language][basis]})`;
}
