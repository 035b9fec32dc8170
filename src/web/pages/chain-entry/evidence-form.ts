import { ChainEntry, longestText, type PreventionEvidence } from "../../../core/chains/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import { chainEntryWords } from "./chain-entry.words.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { textIn, type Values } from "./sending.ts";

export const evidenceFields = {
  criterion: "eis",
  status: "stand",
  statement: "melding",
  on: "dag",
  document: "document",
  url: "adres",
} as const;

/** Reads evidence from its form, or says everything that is wrong at once. */
export function readEvidence(
  values: Values,
  criteria: readonly string[],
  today: string,
  language: Language,
): Result<PreventionEvidence, readonly Fault[]> {
  const field = evidenceFields;
  const text = (name: string) => textIn(values, name);
  const [criterion, title, url] = [text(field.criterion), text(field.document), text(field.url)];
  const parsed = ChainEntry.safeParse({
    kind: "evidence",
    criterion: criterion !== undefined && criteria.includes(criterion) ? criterion : undefined,
    status: text(field.status),
    statement: text(field.statement),
    on: text(field.on),
    ...((title ?? url) !== undefined && { document: { title: title ?? "", url } }),
    reportedOn: today,
  });
  if (parsed.success && parsed.data.kind === "evidence") return ok(parsed.data);
  const faults = (parsed.error?.issues ?? []).map((issue) => faultOf(issue, language));
  return refused(faults);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
}

function faultOf({ path: [part, inner], code }: Issue, language: Language): Fault {
  const words = chainEntryWords[language];
  const say = words.evidence;
  const field = evidenceFields;
  switch (part) {
    case "criterion":
      return { field: field.criterion, text: say.needsCriterion };
    case "status":
      return { field: field.status, text: say.needsStatus };
    case "statement":
      return {
        field: field.statement,
        text: code === "too_big" ? words.tooLong(longestText) : say.needsStatement,
      };
    case "on":
      return { field: field.on, text: code === "custom" ? say.notToCome : words.day };
    case "document":
      return inner === "url"
        ? { field: field.url, text: say.needsUrl }
        : { field: field.document, text: say.needsName };
    default:
      throw new Error(`evidence was refused for its ${String(part)}, which no form asks`);
  }
}
