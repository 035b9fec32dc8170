import { isEstimateField } from "../impact/index.ts";
import type { ReferableKind } from "../plan/index.ts";
import { type DocumentName, isObject, type JsonObject, listOf } from "./documents.ts";

/** How a field is filled in. */
export type Input =
  /** A text of one or more sentences, in Dutch and English. */
  | { readonly kind: "text" }
  /** One line, the same in every language. */
  | { readonly kind: "line" }
  /** A day, a month, a quarter, a half or a year, as exact as it is known. */
  | { readonly kind: "moment" }
  | { readonly kind: "quarter" }
  | { readonly kind: "yes-no" }
  | { readonly kind: "reference"; readonly to: ReferableKind }
  | { readonly kind: "references"; readonly to: ReferableKind }
  /** A low and a high value, with the strength of the evidence. */
  | { readonly kind: "estimate" };

export interface EditableField {
  readonly field: string;
  readonly input: Input;
  /** Whether it may be left empty. */
  readonly optional: boolean;
}

const field = (name: string, input: Input, optional = false): EditableField => ({
  field: name,
  input,
  optional,
});
const text = (name: string, optional = false) => field(name, { kind: "text" }, optional);
const line = (name: string) => field(name, { kind: "line" });
const one = (name: string, to: ReferableKind, optional = false) =>
  field(name, { kind: "reference", to }, optional);
const several = (name: string, to: ReferableKind) => field(name, { kind: "references", to }, true);

/** What can be filled in by hand, for each list of the plan. What is not here changes by file. */
const ofPlan: Readonly<Record<string, readonly EditableField[]>> = {
  initiatives: [
    line("name"),
    text("summary"),
    one("challenge", "challenge"),
    several("organisations", "organisation"),
    several("municipalities", "municipality"),
    several("overlapsWith", "initiative"),
  ],
  priorities: [line("name"), text("summary"), field("startDate", { kind: "moment" }, true)],
  challenges: [
    text("title"),
    text("summary"),
    text("goal"),
    text("bottleneck"),
    one("coordinationGroup", "body", true),
  ],
  objectives: [text("title"), text("summary")],
  organisations: [line("name"), text("summary"), several("municipalities", "municipality")],
  bodies: [
    line("name"),
    text("summary"),
    text("mandate", true),
    one("chair", "organisation", true),
  ],
  commitments: [text("title"), text("note", true)],
  phases: [text("title"), field("from", { kind: "quarter" }), field("to", { kind: "quarter" })],
  risks: [text("title"), text("summary"), text("mitigation"), several("challenges", "challenge")],
  preconditions: [
    text("title"),
    text("summary"),
    field("local", { kind: "yes-no" }),
    field("national", { kind: "yes-no" }),
    several("challenges", "challenge"),
  ],
  fundingSources: [line("name"), text("summary")],
  milestones: [text("title"), field("date", { kind: "moment" }), text("note", true)],
};

/** The lists whose records can be changed by hand. */
export const editableLists = Object.keys(ofPlan);

/** The fields of a record that can be changed by hand; none when its kind is not meant for that. */
export function editableFields(
  name: DocumentName,
  record: string,
  value: JsonObject,
): readonly EditableField[] {
  return name === "plan"
    ? (ofPlan[listOf(record)] ?? [])
    : [...("explanation" in value ? [text("explanation")] : []), ...estimatesIn(value)];
}

/** Every estimate in a record of the assumptions, in the order in which it stands there. */
function estimatesIn(value: JsonObject, path = ""): EditableField[] {
  return Object.entries(value).flatMap(([key, part]) => {
    if (isEstimateField(key)) return [field(`${path}${key}`, { kind: "estimate" })];
    if (key !== "mechanisms" || !Array.isArray(part)) return [];
    return part.flatMap((mechanism, at) =>
      isObject(mechanism) ? estimatesIn(mechanism, `${path}mechanisms.${at}.`) : [],
    );
  });
}
