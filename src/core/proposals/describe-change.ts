import { Course, type CourseStep, type Plan, type Text } from "../plan/index.ts";
import type { Difference } from "./compare-plans.ts";
import {
  isObject,
  isSame,
  listOf,
  type plainCopy,
  recordIn,
  type DocumentName,
  type Documents,
  type Json,
} from "./documents.ts";
import { fieldLabel, kindLabel } from "./labels.ts";

/**
 * What a change does, as one sentence for everybody: "Het initiatief … stopt op 1 januari 2027."
 * @param documents the version with the change, or the one before: they name what it is about
 */
export function describeChange(change: Difference, documents: Documents): Text {
  const about = recordName(change, documents);
  switch (change.kind) {
    case "add":
      return both((l) => `${{ nl: "Nieuw", en: "New" }[l]}: ${about[l]}.`);
    case "remove":
      return both((l) => `${{ nl: "Vervallen", en: "Removed" }[l]}: ${about[l]}.`);
    case "set": {
      const step = change.field === "course" ? newStep(change.before, change.after) : undefined;
      if (step !== undefined)
        return both((l) => `${upperFirst(about[l])} ${stepInWords(step, documents.plan)[l]}.`);
      if (change.field === "course")
        return {
          nl: `${upperFirst(about.nl)} gaat weer verder zoals het eerder besloten was.`,
          en: `${upperFirst(about.en)} goes on again as it was decided before.`,
        };
      return fieldSentence(about, change, documents);
    }
  }
}

/** The record that a change is about, with what it is: "het initiatief Leefstijlloket". */
export function recordName(
  change: { readonly in: DocumentName; readonly record: string } & Partial<Difference>,
  documents: Documents,
): Text {
  const { in: name, record } = change;
  const list = listOf(record);
  const kind = kindLabel(name, list);
  const own = ownName(change, documents);
  if (own === undefined) return kind;
  // "De aannames over" what it is about: an initiative is named with what it is.
  if (name === "assumptions" && list === "initiatives") {
    const plan = kindLabel("plan", record.includes("/priority:") ? "priorities" : "initiatives");
    return both((l) => `${kind[l]} ${plan[l]} “${own[l]}”`);
  }
  return both((l) => `${kind[l]} “${own[l]}”`);
}

function ownName(
  change: { readonly in: DocumentName; readonly record: string } & Partial<Difference>,
  documents: Documents,
): Text | undefined {
  const { in: name, record } = change;
  const [list = "", id] = record.split("/");
  if (id === undefined) return undefined;
  if (name === "assumptions") {
    const { plan } = documents;
    if (list === "initiatives") {
      const [kind, own] = id.split(":");
      return nameIn(recordIn("plan", plainLists(plan), `${plural(kind!)}/${own}`)) ?? same(own!);
    }
    if (list === "sectors" || list === "preconditions")
      return nameIn(recordIn("plan", plainLists(plan), record)) ?? same(id);
  }
  const told =
    change.kind === "add" ? change.after : change.kind === "remove" ? change.before : null;
  return (
    nameIn(recordIn(name, plainLists(documents[name]), record)) ??
    nameIn(told ?? undefined) ??
    same(id)
  );
}

const plural = (kind: string) => (kind === "priority" ? "priorities" : "initiatives");

/** Documents are plain data already; they are read here and never written. */
const plainLists = (document: object) => document as ReturnType<typeof plainCopy>;

function nameIn(record: Json | undefined): Text | undefined {
  if (!isObject(record)) return undefined;
  const name = record["name"] ?? record["title"] ?? record["label"];
  if (typeof name === "string") return same(name);
  return isText(name) ? name : undefined;
}

function fieldSentence(
  about: Text,
  change: Extract<Difference, { kind: "set" }>,
  documents: Documents,
): Text {
  const what = fieldLabel(change.field);
  if (change.after === null)
    return {
      nl: `${upperFirst(about.nl)}: ${what.nl} vervalt.`,
      en: `${upperFirst(about.en)}: ${what.en} is removed.`,
    };
  const [before, after] = [change.before, change.after].map((value) =>
    shortValue(value, documents.plan),
  );
  if (after === undefined)
    return {
      nl: `${upperFirst(about.nl)}: ${what.nl} is aangepast.`,
      en: `${upperFirst(about.en)}: ${what.en} is changed.`,
    };
  const said = (l: "nl" | "en") => `${upperFirst(about[l])}, ${what[l]}:`;
  return before === undefined
    ? { nl: `${said("nl")} ${after.nl}.`, en: `${said("en")} ${after.en}.` }
    : {
        nl: `${said("nl")} van ${before.nl} naar ${after.nl}.`,
        en: `${said("en")} from ${before.en} to ${after.en}.`,
      };
}

/** A value that fits in a sentence; nothing for longer ones. */
function shortValue(value: Json, plan: Plan): Text | undefined {
  if (typeof value === "number") return both((l) => value.toLocaleString(locales[l]));
  if (typeof value === "boolean") return value ? { nl: "ja", en: "yes" } : { nl: "nee", en: "no" };
  if (typeof value === "string") {
    const named = nameById(value, plan) ?? periodInWords(value);
    if (named !== undefined) return named;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? both((l) => dayInWords(value, l)) : quoted(value);
  }
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string")) {
    const names = value.map((id) => nameById(id, plan) ?? same(id));
    return both((l) =>
      listed(
        names.map((name) => name[l]),
        l,
      ),
    );
  }
  if (isText(value) && value.nl.length <= 80) return both((l) => quoted(value[l])[l]);
  return undefined;
}

const quoted = (text: string): Text =>
  same(text.length <= 80 ? `“${text}”` : `“${text.slice(0, 77)}…”`);

/** What a record is called wherever it stands; nothing when nothing has that id. */
function nameById(id: string, plan: Plan): Text | undefined {
  const lists = [
    plan.organisations,
    plan.municipalities,
    plan.bodies,
    plan.challenges,
    plan.initiatives,
    plan.priorities,
    plan.preconditions,
  ];
  const found = lists.flatMap((list) => list.filter((record) => record.id === id))[0];
  return found && nameIn(plainLists(found));
}

/** The step by which a course grew; nothing when it did not. */
function newStep(before: Json, after: Json): CourseStep | undefined {
  const [was, is] = [before, after].map((course) => Course.safeParse(course).data ?? []);
  return is!.findLast((step) => !was!.some((known) => isSame(known, step)));
}

/** What a step does, after the name of the initiative: "stopt op 1 januari 2027". */
export function stepInWords(step: CourseStep, plan: Plan): Text {
  const day = both((l) => dayInWords(step.on, l));
  const names = (ids: readonly string[]) =>
    both((l) =>
      listed(
        ids.map((id) => nameById(id, plan)?.[l] ?? id),
        l,
      ),
    );
  switch (step.kind) {
    case "started":
      return { nl: `start op ${day.nl}`, en: `starts on ${day.en}` };
    case "scaled": {
      const size = howMany(step.factor);
      return step.factor < 1
        ? {
            nl: `wordt vanaf ${day.nl} kleiner: voor ${size.nl} mensen in het plan`,
            en: `becomes smaller from ${day.en}: for ${size.en} people in the plan`,
          }
        : {
            nl: `wordt vanaf ${day.nl} groter: voor ${size.nl} mensen als in het plan`,
            en: `becomes larger from ${day.en}: for ${size.en} people as in the plan`,
          };
    }
    case "merged": {
      const into = names([step.into]);
      return {
        nl: `gaat vanaf ${day.nl} verder als deel van “${into.nl}”`,
        en: `goes on from ${day.en} as part of “${into.en}”`,
      };
    }
    case "split": {
      const into = names(step.into);
      return {
        nl: `gaat vanaf ${day.nl} verder als ${into.nl}`,
        en: `goes on from ${day.en} as ${into.en}`,
      };
    }
    case "stopped":
      return { nl: `stopt op ${day.nl}`, en: `stops on ${day.en}` };
  }
}

/** "1,5 keer zo veel", or of fewer: "60 % van de". */
function howMany(factor: number): Text {
  const say = (value: number, l: "nl" | "en") =>
    value.toLocaleString(locales[l], { maximumFractionDigits: 2 });
  return factor < 1
    ? { nl: `${say(factor * 100, "nl")} % van de`, en: `${say(factor * 100, "en")}% of the` }
    : { nl: `${say(factor, "nl")} keer zo veel`, en: `${say(factor, "en")} times as many` };
}

const locales = { nl: "nl-NL", en: "en-GB" } as const;
type Language = keyof typeof locales;
const both = (write: (language: Language) => string): Text => ({
  nl: write("nl"),
  en: write("en"),
});
const same = (text: string): Text => ({ nl: text, en: text });
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isText = (value: Json | undefined): value is { nl: string; en: string } =>
  isObject(value) && typeof value["nl"] === "string" && typeof value["en"] === "string";

function listed(names: readonly string[], language: Language): string {
  const and = { nl: " en ", en: " and " }[language];
  return names.length < 2 ? names.join("") : names.slice(0, -1).join(", ") + and + names.at(-1);
}

/** "2024-Q2" and "2024-H2" as they are said; nothing for any other text. */
function periodInWords(text: string): Text | undefined {
  const [, year, kind, place] = /^(\d{4})-(Q|H)([1-4])$/.exec(text) ?? [];
  const [nl, en] = ordinals[Number(place) - 1] ?? [];
  if (nl === undefined) return undefined;
  return kind === "Q"
    ? { nl: `het ${nl} kwartaal van ${year}`, en: `the ${en} quarter of ${year}` }
    : { nl: `de ${nl} helft van ${year}`, en: `the ${en} half of ${year}` };
}

const ordinals = [
  ["eerste", "first"],
  ["tweede", "second"],
  ["derde", "third"],
  ["vierde", "fourth"],
] as const;

const dayInWords = (day: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
