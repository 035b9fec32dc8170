import type { Language } from "../../language.ts";
import { shortened } from "../../shortened.ts";
import type { Playground } from "./playground.ts";
import { assumedValue } from "./scenario-phrases.ts";
import type { WrongPart } from "./scenario-address.ts";
import { whatIfWords } from "./what-if.words.ts";

/** What an address says that cannot be computed, in a sentence that names it. */
export function wrongInWords(
  { part: written, fault }: WrongPart,
  { model, assumptions }: Playground,
  language: Language,
): string {
  const say = whatIfWords[language];
  const part = shortened(written);
  if (fault === undefined || fault.kind === "unknown") return say.unknownPart(part);
  if (fault.kind === "no-quarter") return say.noQuarter(part, model.years[0]!, model.years.at(-1)!);
  const { field } = assumptions.find(({ name }) => name === fault.name)!;
  const [low, high] = [fault.low, fault.high].map((end) => assumedValue(field, end, language));
  return say.outOfRange(part, low!, high!);
}
