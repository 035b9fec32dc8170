import {
  evidenceGrades,
  familyOf,
  isEstimateField,
  percentilesOf,
  spread,
  type Estimate,
  type EvidenceGrade,
} from "../../../core/impact/index.ts";
import type { Plan, ReferableKind } from "../../../core/plan/index.ts";
import {
  isObject,
  isSame,
  originOfDecisions,
  plainCopy,
  valueAt,
  type Change,
  type Documents,
  type EditableField,
  type Json,
  type JsonObject,
} from "../../../core/proposals/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import { isMoment, isPart } from "../../layout/estimate-words.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { Language } from "../../language.ts";
import { written, type Answers } from "../../sent-answers.ts";
import { formWords } from "./form.words.ts";
import { readMoment } from "./read-moment.ts";
import { chosenIn, tickAnswers } from "./references.tsx";
import { englishOf, textIn } from "./text-in.ts";

/** A record that is being changed, as it stands now. */
export interface EditedRecord {
  readonly in: Change["in"];
  /** "initiatives/leefstijlloket" */
  readonly record: string;
  readonly value: JsonObject;
  readonly fields: readonly EditableField[];
}

/** Name of a field on the page: a dot stands for something else in a link. */
export const fieldName = (field: string) => `veld-${field.replaceAll(".", "_")}`;
export const ends = { low: "laag", high: "hoog", grade: "bewijs" } as const;
export const endName = (field: string, end: keyof typeof ends) =>
  `${fieldName(field)}-${ends[end]}`;

/** What stands in the form before anybody touches it. */
export function presentAnswers(edited: EditedRecord): Answers {
  return Object.assign(
    {},
    ...edited.fields.map(({ field, input }): Answers => {
      const name = fieldName(field);
      const now = valueAt(edited.value, field.split("."));
      switch (input.kind) {
        case "text":
          return isObject(now)
            ? { [name]: plain(now["nl"]), [englishOf(name)]: plain(now["en"]) }
            : {};
        case "references":
          return Array.isArray(now) ? tickAnswers(name, now.map(String)) : {};
        case "yes-no":
          return { [name]: now === true ? "ja" : "nee" };
        case "estimate":
          return estimateAnswers(field, now);
        case "line":
        case "moment":
        case "quarter":
        case "reference":
          return now === null ? {} : { [name]: plain(now) };
      }
    }),
  ) as Answers;
}

/** What stands in a field of one line. */
const plain = (value: Json | undefined) => (typeof value === "string" ? value : "");

const timesOf = (field: string) => {
  const last = field.split(".").at(-1)!;
  return isEstimateField(last) && isPart(last) ? 100 : 1;
};

function estimateAnswers(field: string, now: Json): Answers {
  if (!isObject(now)) return {};
  const write = (value: Json | undefined) =>
    String(Math.round(Number(value) * timesOf(field) * 1e6) / 1e6).replace(".", ",");
  const { low, high } = endsOf(field, now);
  return {
    [endName(field, "low")]: write(low),
    [endName(field, "high")]: write(high),
    [endName(field, "grade")]: plain(now["grade"]),
  };
}

/** The form knows ranges of 90 %: what stands there otherwise is shown as the range it comes to. */
function endsOf(field: string, now: { readonly [key: string]: Json }) {
  const last = field.split(".").at(-1)!;
  if (!isEstimateField(last) || !("mode" in now || "part" in now))
    return { low: now["low"] ?? now["value"], high: now["high"] ?? now["value"] };
  // What stands there was checked when it was kept.
  const range = percentilesOf({ field: last, estimate: now as unknown as Estimate });
  return { low: Number(range.low.toPrecision(3)), high: Number(range.high.toPrecision(3)) };
}

/** What fills the ends of a range in beforehand, as pairs of an address; to a tenth of a per cent. */
export function filledIn(
  field: string,
  low: number,
  high: number,
  grade: EvidenceGrade,
): readonly (readonly [string, string])[] {
  const write = (value: number) =>
    String(Math.round(value * timesOf(field) * 10) / 10).replace(".", ",");
  return [
    [endName(field, "low"), write(low)],
    [endName(field, "high"), write(high)],
    [endName(field, "grade"), grade],
  ];
}

/** The changes in a form: every field that is no longer as it was. */
export function readRecord(
  edited: EditedRecord,
  answers: Answers,
  { plan }: Documents,
  language: Language,
): Result<readonly Change[], readonly Fault[]> {
  const say = formWords[language].faults;
  const present = presentAnswers(edited);
  const faults: Fault[] = [];
  const changes = edited.fields.flatMap((one): Change[] => {
    const { field, optional } = one;
    const before = valueAt(edited.value, field.split("."));
    const read = readField(one, answers, present, plan, say, before);
    if (!read.ok) {
      faults.push(...read.error);
      return [];
    }
    const after = read.value;
    if (isSame(after, before) || (after === null && before === null)) return [];
    if (after === null && !optional) {
      faults.push({ field: fieldName(field), text: say.empty });
      return [];
    }
    return [{ kind: "set", in: edited.in, record: edited.record, field, before, after }];
  });
  if (faults.length > 0) return refused(faults);
  return ok(changes);
}

function readField(
  { field, input }: EditableField,
  answers: Answers,
  present: Answers,
  plan: Plan,
  say: (typeof formWords)["nl"]["faults"],
  before: Json,
): Result<Json, readonly Fault[]> {
  const name = fieldName(field);
  const typed = written(answers, name);
  switch (input.kind) {
    case "text": {
      const text = textIn(answers, name);
      return ok(text === undefined ? null : { ...text });
    }
    case "line":
      return ok(typed ?? null);
    case "moment":
    case "quarter": {
      const fits =
        input.kind === "moment" ? /^\d{4}(-(Q[1-4]|H[12]|\d{2}(-\d{2})?))?$/ : /^\d{4}-Q[1-4]$/;
      if (typed === undefined) return ok(null);
      return fits.test(typed) ? ok(typed) : refused([{ field: name, text: say.moment }]);
    }
    case "yes-no":
      return ok(typed === "ja");
    case "reference":
      return ok(recordsOf(plan, input.to).find(({ id }) => id === typed)?.id ?? null);
    case "references": {
      const chosen = chosenIn(answers, name, recordsOf(plan, input.to));
      // The order in which they stood says nothing: ticks have none.
      const was = Array.isArray(before) ? before.map(String) : [];
      const isAsBefore = chosen.length === was.length && chosen.every((id) => was.includes(id));
      return ok(isAsBefore ? before : [...chosen]);
    }
    case "estimate": {
      const isUntouched = (["low", "high", "grade"] as const).every(
        (end) => answers[endName(field, end)] === present[endName(field, end)],
      );
      return isUntouched ? ok(before) : readEstimate(field, answers, say, before);
    }
  }
}

function readEstimate(
  field: string,
  answers: Answers,
  say: (typeof formWords)["nl"]["faults"],
  before: Json,
): Result<Json, readonly Fault[]> {
  const last = field.split(".").at(-1)!;
  if (!isEstimateField(last)) throw new Error(`${field} holds no estimate`);
  const read = isMoment(last) ? readMoment : (text: string) => Number(text.replace(",", "."));
  const numberIn = (end: "low" | "high") => {
    const typed = written(answers, endName(field, end));
    return (typed === undefined ? undefined : read(typed)) ?? Number.NaN;
  };
  const [low, high] = [numberIn("low"), numberIn("high")];
  const times = timesOf(field);
  const at = endName(field, "low");
  if (!(low <= high)) {
    const unread = isMoment(last) ? say.bounds.moment : say.number;
    const text = low > high ? say.swapped : unread;
    return refused([{ field: at, text }]);
  }
  const grade = evidenceGrades.find((one) => one === answers[endName(field, "grade")]) ?? "none";
  // One value of which the evidence says how sure it is stays that; else the same twice is certain.
  const isOneValue = low === high && isObject(before) && "value" in before;
  const range = isOneValue ? { value: low / times } : { low: low / times, high: high / times };
  const estimate: Estimate = {
    ...range,
    grade,
    // Whatever it was based on said something else: this is ours.
    basis: "assumption",
    origin: [...originOfDecisions],
  };
  const family = familyOf[last];
  return spread(family, estimate).ok
    ? ok(plainCopy(estimate))
    : refused([{ field: at, text: say.bounds[family] }]);
}

/** The records of a kind that a field can point at, with what they are called. */
export function recordsOf(
  plan: Plan,
  kind: ReferableKind,
): readonly { readonly id: string; readonly name: string }[] {
  const titled = (records: readonly { id: string; title: { nl: string } }[]) =>
    records.map(({ id, title }) => ({ id, name: title.nl }));
  switch (kind) {
    case "organisation":
      return plan.organisations;
    case "municipality":
      return plan.municipalities;
    case "initiative":
      return plan.initiatives;
    case "priority":
      return plan.priorities;
    case "body":
      return plan.bodies;
    case "challenge":
      return titled(plan.challenges);
    case "precondition":
      return titled(plan.preconditions);
    case "risk":
      return titled(plan.risks);
    case "phase":
      return titled(plan.phases);
    case "document":
    case "figure":
    case "sector":
    case "objective":
    case "chain":
    case "system":
      throw new Error(`no field that can be filled in points at a ${kind}`);
  }
}
