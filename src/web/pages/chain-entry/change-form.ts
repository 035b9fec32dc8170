import { ChainEntry, longestText, type ProviderChange } from "../../../core/chains/index.ts";
import type { Plan } from "../../../core/plan/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import { chainEntryWords } from "./chain-entry.words.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { textIn, type Values } from "./sending.ts";

export const changeFields = {
  offer: "zorg",
  organisation: "aanbieder",
  change: "verandering",
  reach: "bereik",
  on: "dag",
  note: "toelichting",
} as const;

/** Reads a change of provider from its form, or says everything that is wrong at once. */
export function readChange(
  values: Values,
  plan: Plan,
  today: string,
  language: Language,
): Result<ProviderChange, readonly Fault[]> {
  const field = changeFields;
  const text = (name: string) => textIn(values, name);
  const known = (id: string | undefined, records: readonly { readonly id: string }[]) =>
    records.some((record) => record.id === id) ? id : undefined;
  const is = text(field.change);
  const parsed = ChainEntry.safeParse({
    kind: "provider-change",
    offer: known(text(field.offer), plan.crucialCare.offers),
    organisation: known(text(field.organisation), plan.organisations),
    change: is === "stops" ? { is } : { is, reach: text(field.reach) },
    on: text(field.on),
    note: text(field.note),
    reportedOn: today,
  });
  if (parsed.success && parsed.data.kind === "provider-change") return ok(parsed.data);
  return refused((parsed.error?.issues ?? []).map(({ path }) => faultOf(path, language)));
}

function faultOf([part, inner]: readonly PropertyKey[], language: Language): Fault {
  const words = chainEntryWords[language];
  const say = words.change;
  const field = changeFields;
  switch (part) {
    case "offer":
      return { field: field.offer, text: say.needsOffer };
    case "organisation":
      return { field: field.organisation, text: say.needsOrganisation };
    case "change":
      return inner === "reach"
        ? { field: field.reach, text: say.needsReach }
        : { field: field.change, text: say.needsChange };
    case "on":
      return { field: field.on, text: words.day };
    case "note":
      return { field: field.note, text: words.tooLong(longestText) };
    default:
      throw new Error(`a change was refused for its ${String(part)}, which no form asks`);
  }
}
