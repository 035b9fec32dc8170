import { Course, type Plan } from "../../../core/plan/index.ts";
import { fieldLabel, stepInWords, type Json } from "../../../core/proposals/index.ts";
import { date } from "../../format.ts";
import { words, type Language } from "../../language.ts";

const t = words(
  { none: "(niet ingevuld)", yes: "ja", no: "nee" },
  { none: "(left open)", yes: "yes", no: "no" },
);

/** Any value of the plan as a reader understands it: names instead of ids, days in words. */
export function valueWords(value: Json, plan: Plan, language: Language): string {
  const say = t[language];
  const of = (one: Json) => valueWords(one, plan, language);
  if (value === null || value === "") return say.none;
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (typeof value === "number") return value.toLocaleString(locales[language]);
  if (typeof value === "string") return textOf(value, plan, language);
  if (Array.isArray(value))
    return value.length === 0 ? say.none : value.map(of).join(value.every(isShort) ? ", " : "\n");
  const text = value[language];
  if (typeof text === "string") return text;
  const [step] = Course.safeParse([value]).data ?? [];
  if (step !== undefined) return stepInWords(step, plan)[language];
  return Object.entries(value)
    .map(([field, one]) => `${fieldLabel(field)[language]}: ${of(one)}`)
    .join("; ");
}

const locales = { nl: "nl-NL", en: "en-GB" } as const;

function textOf(text: string, plan: Plan, language: Language): string {
  if (/^\d{4}-(\d{2}(-\d{2})?|Q[1-4]|H[12])$/.test(text)) return date(text, language);
  return namesIn(plan, language).get(text) ?? text;
}

const known = new WeakMap<Plan, Partial<Record<Language, ReadonlyMap<string, string>>>>();

function namesIn(plan: Plan, language: Language): ReadonlyMap<string, string> {
  const both = known.get(plan) ?? {};
  known.set(plan, both);
  return (both[language] ??= new Map([
    ...[
      plan.organisations,
      plan.municipalities,
      plan.bodies,
      plan.initiatives,
      plan.priorities,
    ].flatMap((list) => list.map(({ id, name }) => [id, name] as const)),
    ...[plan.challenges, plan.preconditions, plan.phases].flatMap((list) =>
      list.map(({ id, title }) => [id, title[language]] as const),
    ),
  ]));
}

const isShort = (value: Json) => typeof value === "string" || typeof value === "number";
