import { isDay } from "../../../app/iso-day.ts";
import type { Basis, Cover, FundingAct, FundingStep } from "../../../core/funding/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { written, type Answers } from "../../sent-answers.ts";
import { textFaults } from "../../text-fault.ts";
import { fundingFormWords } from "./funding-form.words.ts";

/** Names of the fields of the forms. */
export const field = {
  step: "stap",
  source: "bron",
  purpose: "waarvoor",
  amount: (year: number) => `euro-${year}`,
  on: "dag",
  ends: "tot",
  basis: "opgave",
  origin: "vindplaats",
  reason: "reden",
  year: "jaar",
  euro: "euro",
  cover: "dekking",
  by: "door",
} as const;

/** What can be recorded, in the order of the forms. */
export const steps = [
  "funding-granted",
  "funding-requested",
  "funding-refused",
  "funding-spent",
  "funding-accounted",
  "funding-covered",
] as const satisfies readonly FundingStep["kind"][];
/** What a new form can begin with: what was granted comes first. */
export const firstSteps = ["funding-granted", "funding-requested"] as const;

export const covers = ["organisation", "none", "not-needed", "unknown"] as const;

/** The years that the form asks amounts of. @param today YYYY-MM-DD */
export function askedYears(today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 7 }, (_, at) => year - 2 + at);
}

/** What can be chosen in the forms. */
export interface Known {
  readonly sources: readonly string[];
  readonly parties: readonly string[];
  readonly years: readonly number[];
}

type Opened = Extract<FundingAct, { kind: "funding-opened" }>;

/** Reads from which source the money is and what for. */
export function readOpened(
  answers: Answers,
  initiative: string,
  { sources }: Known,
  language: Language,
): Result<Opened, readonly Fault[]> {
  const say = fundingFormWords[language].faults;
  const source = answers[field.source] ?? "";
  const faults = [
    ...(sources.includes(source) ? [] : [{ field: field.source, text: say.source }]),
    ...textFaults(answers, field.purpose, language, say.purpose),
  ];
  if (faults.length > 0) return refused(faults);
  const purpose = written(answers, field.purpose)!;
  return ok({ kind: "funding-opened", data: { source, initiative }, words: { purpose } });
}

/**
 * Reads what happened with the money.
 * @param allowed what the form can record
 */
export function readStep(
  answers: Answers,
  allowed: readonly FundingStep["kind"][],
  { parties, years }: Known,
  language: Language,
): Result<FundingStep, readonly Fault[]> {
  const say = fundingFormWords[language].faults;
  const kind = allowed.find((one) => one === answers[field.step]);
  if (kind === undefined) return refused([{ field: field.step, text: say.which }]);
  const faults: Fault[] = [];
  const wrong = (name: string, text: string) => void faults.push({ field: name, text });
  const day = (name: string) => {
    const text = written(answers, name) ?? "";
    if (!isDay(text)) wrong(name, say.day);
    return text;
  };
  const text = (name: string, asked: string) => {
    faults.push(...textFaults(answers, name, language, asked));
    return written(answers, name) ?? "";
  };
  const euro = (name: string) => {
    const value = readEuro(answers[name] ?? "");
    if (value === undefined) wrong(name, say.euro);
    return value ?? 0;
  };
  const party = (name: string, asked: string) => {
    const id = answers[name] ?? "";
    if (!parties.includes(id)) wrong(name, asked);
    return id;
  };
  const year = () => {
    const value = written(answers, field.year) ?? "";
    if (!/^20\d\d$/.test(value)) wrong(field.year, say.year);
    return Number(value);
  };
  const basis = (): Basis =>
    written(answers, field.basis) === undefined
      ? { kind: "registered" }
      : { kind: "reported", by: party(field.basis, say.basis) };
  const amounts = () =>
    years
      .filter((one) => written(answers, field.amount(one)) !== undefined)
      .map((one) => ({ year: one, euro: euro(field.amount(one)) }));
  const origin = () => ({ origin: text(field.origin, say.origin) });

  const step = ((): FundingStep => {
    switch (kind) {
      case "funding-requested":
        return {
          kind,
          data: { amounts: amounts(), on: day(field.on), basis: basis() },
          words: origin(),
        };
      case "funding-granted":
        return {
          kind,
          data: {
            amounts: amounts(),
            on: day(field.on),
            ends: day(field.ends),
            basis: basis(),
          },
          words: origin(),
        };
      case "funding-refused":
        return {
          kind,
          data: { on: day(field.on) },
          words: { reason: text(field.reason, say.reason) },
        };
      case "funding-spent":
        return {
          kind,
          data: { year: year(), euro: euro(field.euro), on: day(field.on), basis: basis() },
          words: origin(),
        };
      case "funding-accounted":
        return { kind, data: { year: year(), on: day(field.on) }, words: origin() };
      case "funding-covered": {
        const asked = covers.find((one) => one === answers[field.cover]);
        if (asked === undefined) wrong(field.cover, say.cover);
        const cover: Cover =
          asked === "organisation"
            ? { kind: asked, by: party(field.by, say.by) }
            : { kind: asked ?? "unknown" };
        return { kind, data: { cover }, words: { reason: text(field.reason, say.reason) } };
      }
    }
  })();
  return faults.length > 0 ? refused(faults) : ok(step);
}

/**
 * Whole euros as people write them: 350000, 350.000, 350,000 or € 350.000.
 * @returns nothing when it is something else, such as an amount with cents
 */
export function readEuro(text: string): number | undefined {
  const bare = text.replaceAll(/[€\s\u00a0]/g, "");
  if (!/^\d{1,9}$|^\d{1,3}([.,]\d{3}){1,2}$/.test(bare)) return undefined;
  return Number(bare.replaceAll(/[.,]/g, ""));
}
