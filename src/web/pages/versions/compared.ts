import {
  describeChange,
  fieldLabel,
  kindLabel,
  listOf,
  plainCopy,
  recordIn,
  recordName,
  type Difference,
  type Documents,
  type Json,
} from "../../../core/proposals/index.ts";
import { capitalised } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import { mechanismName, wayIn } from "../../layout/mechanism-name.ts";
import { fieldInWords } from "./field-in-words.ts";
import { valueWords } from "./value-words.ts";

/** A field that differs, in words; a side without a text has no such field. */
export interface ComparedField {
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** A record that differs. */
export interface ComparedRecord {
  /** "Het initiatief" */
  readonly kind: string;
  /** "Het initiatief “Leefstijlloket”" */
  readonly name: string;
  readonly what: "changed" | "added" | "removed";
  readonly fields: readonly ComparedField[];
}

/** What a field is called; in a way of working with the name of that. */
function labelOf(
  { in: name, record, field }: Extract<Difference, { kind: "set" }>,
  documents: Documents,
  language: Language,
): string {
  const way =
    name === "assumptions"
      ? wayIn(recordIn(name, plainCopy(documents.assumptions), record), field)
      : undefined;
  if (way === undefined) return capitalised(fieldLabel(field)[language]);
  const own = fieldLabel(field.split(".").at(-1)!)[language];
  return `${mechanismName(way, documents, language)}: ${own}`;
}

/** The differences between two versions by record and field, as readers understand them. */
export function compared(
  differences: readonly Difference[],
  before: Documents,
  after: Documents,
  language: Language,
): readonly ComparedRecord[] {
  const fieldsOf = (difference: Difference): readonly ComparedField[] => {
    const [was, is] = [before, after].map(
      ({ plan }) =>
        (value: Json) =>
          valueWords(value, plan, language),
    );
    switch (difference.kind) {
      case "add":
        return parts(difference.after).map(([label, value]) => ({ label, after: is!(value) }));
      case "remove":
        return parts(difference.before).map(([label, value]) => ({ label, before: was!(value) }));
      case "set": {
        const { field } = difference;
        return [
          {
            label: labelOf(difference, after, language),
            before: fieldInWords(field, difference.before, language) ?? was!(difference.before),
            after: fieldInWords(field, difference.after, language) ?? is!(difference.after),
          },
        ];
      }
    }
  };
  const parts = (record: Json): readonly (readonly [string, Json])[] =>
    record !== null && typeof record === "object" && !Array.isArray(record)
      ? Object.entries(record)
          .filter(([field]) => field !== "id")
          .map(([field, value]) => [capitalised(fieldLabel(field)[language]), value])
      : [["", record]];
  const byRecord = Map.groupBy(differences, (one) => `${one.in} ${one.record}`);
  return [...byRecord.values()].map((changes) => {
    const [first] = changes as [Difference, ...Difference[]];
    return {
      kind: capitalised(kindLabel(first.in, listOf(first.record))[language]),
      name: capitalised(recordName(first, nameFrom(first))[language]),
      what: whatOf[first.kind],
      fields: changes.flatMap(fieldsOf),
    };
  });
  /** A record that is gone has its name in the version before. */
  function nameFrom({ kind }: Difference): Documents {
    return kind === "remove" ? before : after;
  }
}

const whatOf = { set: "changed", add: "added", remove: "removed" } as const;

/** Sentences that fit in a summary; more are told as counts. */
const fewEnough = 2;

/** What a version changed, in one sentence. */
export function changedInShort(
  differences: readonly Difference[],
  documents: Documents,
  language: Language,
): string {
  if (differences.length <= fewEnough)
    return differences.map((one) => describeChange(one, documents)[language]).join(" ");
  const kinds = Map.groupBy(differences, (one) => kindLabel(one.in, listOf(one.record))[language]);
  const counts = [...kinds].map(
    ([kind, those]) => `${kind} (${new Set(those.map(({ record }) => record)).size})`,
  );
  const first = describeChange(differences[0]!, documents)[language];
  return `${first} ${also[language](differences.length - 1, counts.join(", "))}`;
}

const also = {
  nl: (rest: number, kinds: string) => `En nog ${rest} wijzigingen, in ${kinds}.`,
  en: (rest: number, kinds: string) => `And ${rest} more changes, in ${kinds}.`,
};
