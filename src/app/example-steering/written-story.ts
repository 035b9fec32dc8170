/** What a story that people wrote means on the day on which it is told. */
interface Telling {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The id of whatever has a name in the story. */
  readonly idOf: (name: string) => string;
}

const day = 86_400_000;
const writtenDay = /^([+-])(\d{1,3})([dw])$/;
const writtenYear = /^[+-]\d{1,2}y$/;
const writtenName = /(?<=^|:)\$([a-z0-9-]+)$/;

/**
 * The same document with days and ids in the place of what people write for them: "-3w" or "+1d"
 * for a day before or after today, "-1y" for the year before this one, "$secretaris-to" for whoever
 * or whatever has that name. A day in a weekend is the working day next to it, further from today.
 */
export function told(document: unknown, telling: Telling): unknown {
  if (typeof document === "string") return toldText(document, telling);
  if (Array.isArray(document)) return document.map((part) => told(part, telling));
  if (typeof document !== "object" || document === null) return document;
  return Object.fromEntries(
    Object.entries(document).map(([key, part]) => [key, told(part, telling)]),
  );
}

function toldText(text: string, { today, idOf }: Telling): string | number {
  if (writtenYear.test(text)) return Number(today.slice(0, 4)) + Number(text.slice(0, -1));
  const [, sign, count, unit] = writtenDay.exec(text) ?? [];
  if (count === undefined) return text.replace(writtenName, (_, name: string) => idOf(name));
  const days = Number(count) * (unit === "w" ? 7 : 1);
  return workingDay(today, sign === "-" ? -days : days);
}

/** Later days never come out earlier than earlier ones. */
function workingDay(today: string, days: number): string {
  const wanted = new Date(Date.parse(today) + days * day);
  const weekday = wanted.getUTCDay();
  const isSaturday = weekday === 6;
  if (!isSaturday && weekday !== 0) return isoText(wanted);
  const toFriday = isSaturday ? -1 : -2;
  const toMonday = isSaturday ? 2 : 1;
  return isoText(new Date(wanted.getTime() + (days < 0 ? toFriday : toMonday) * day));
}

const isoText = (moment: Date) => moment.toISOString().slice(0, 10);

/** A name that a document uses, with its place. */
export interface UsedName {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

/** The names that a document gives: every id, what a record is about, and what it makes besides. */
export function namesGiven(document: unknown, key?: string): readonly string[] {
  if (typeof document === "string") {
    if (key === "id" || key === "makes") return [document];
    return key === "about" ? namesIn(document) : [];
  }
  if (Array.isArray(document)) return document.flatMap((part) => namesGiven(part, key));
  return partsOf(document).flatMap(([name, part]) => namesGiven(part, name));
}

export function namesUsed(document: unknown, path: UsedName["path"] = []): readonly UsedName[] {
  if (typeof document === "string") return namesIn(document).map((name) => ({ name, path }));
  return partsOf(document).flatMap(([key, part]) =>
    namesUsed(part, [...path, Array.isArray(document) ? Number(key) : key]),
  );
}

function namesIn(text: string): readonly string[] {
  const name = writtenName.exec(text)?.[1];
  return name === undefined ? [] : [name];
}

const partsOf = (document: unknown): readonly [string, unknown][] =>
  typeof document === "object" && document !== null ? Object.entries(document) : [];
