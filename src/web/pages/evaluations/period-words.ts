import { date } from "../../format.ts";
import type { Language } from "../../language.ts";

/**
 * A period as sources write it, in the notation of the product: "2024MM03" is "2024-03". Left out
 * for periods that are only numbered.
 */
export function calendarPeriod(label: string): string | undefined {
  const quarter = /^(\d{4})(?:-?[QK]|KW0)([1-4])$/.exec(label);
  if (quarter) return `${quarter[1]}-Q${quarter[2]}`;
  const month = /^(\d{4})(?:-|MM)(0?[1-9]|1[0-2])(?:-01)?$/.exec(label);
  if (month) return `${month[1]}-${month[2]!.padStart(2, "0")}`;
  return /^(\d{4})(?:JJ00)?$/.exec(label)?.[1];
}

/** "maart 2024", "tweede kwartaal 2024", "2024"; a number of a period stays as it is. */
export function periodWords(label: string, language: Language): string {
  const period = calendarPeriod(label);
  return period === undefined ? label : date(period, language);
}

/** The same in the middle of a sentence: "het tweede kwartaal 2024". */
export function periodInSentence(label: string, language: Language): string {
  const written = periodWords(label, language);
  return language === "nl" && written.includes("kwartaal") ? `het ${written}` : written;
}
