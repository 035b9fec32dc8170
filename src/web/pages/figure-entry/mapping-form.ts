import type { ColumnMapping } from "../../../app/delivering/column-mapping.ts";
import type { TableProposal } from "../../../app/ports/table-reader.ts";
import type { Measure } from "../../../core/indicators/index.ts";
import { Period, periodNotations, type About } from "../../../core/observations/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";

/** Names of the fields; those of measures end in their id. A column is sent by its number. */
export const mappingField = {
  about: "over",
  period: "periode",
  notation: "schrijfwijze",
  value: (measure: string) => `kolom-${measure}`,
} as const;

export interface MappingFault {
  readonly field: string;
  readonly kind: "none" | "twice" | "no-about" | "no-period";
}

/** What may be chosen. */
export interface MappingChoices {
  readonly proposal: TableProposal;
  readonly measures: readonly Measure[];
  /** Whom the link may deliver about, by name. */
  readonly places: ReadonlyMap<string, About>;
}

/** What the fields held, by name. */
export type Chosen = Readonly<Record<string, string>>;

const column = (index: number) => `kolom:${index}`;
const always = (what: string) => `altijd:${what}`;
export const mappingValue = { column, always } as const;

/** What is probably right, for who knows to correct. @param asked the period that is due */
export function proposedChoice(
  { proposal, measures, places }: MappingChoices,
  asked: Period,
): Chosen {
  const { header, about, period, values } = proposal;
  const place = (name: string | undefined) =>
    name === undefined ? undefined : column(header.indexOf(name));
  const only = places.size === 1 ? always([...places.values()][0]!) : undefined;
  return {
    [mappingField.about]: only ?? place(about) ?? "",
    [mappingField.period]: place(period?.column) ?? always(asked),
    [mappingField.notation]: period?.notation ?? "period",
    ...Object.fromEntries(
      measures.map(({ id }) => [
        mappingField.value(id),
        place(values.find(({ measure }) => measure === id)?.column) ?? "",
      ]),
    ),
  };
}

/** Reads what was chosen; what the form does not offer is not read. */
export function readMapping(
  chosen: Chosen,
  { proposal: { header }, measures, places }: MappingChoices,
): Result<ColumnMapping, readonly MappingFault[]> {
  const columnIn = (name: string) => {
    const index = /^kolom:(\d{1,4})$/.exec(chosen[name] ?? "")?.[1];
    return index === undefined ? undefined : header[Number(index)];
  };
  const alwaysIn = (name: string) => /^altijd:(.+)$/.exec(chosen[name] ?? "")?.[1];

  const faults: MappingFault[] = [];
  const values = measures.flatMap(({ id }) => {
    const name = columnIn(mappingField.value(id));
    return name === undefined ? [] : [{ column: name, measure: id }];
  });
  if (values.length === 0)
    faults.push({ field: mappingField.value(measures[0]!.id), kind: "none" });
  for (const [at, value] of values.entries())
    if (values.findIndex((one) => one.column === value.column) < at)
      faults.push({ field: mappingField.value(value.measure), kind: "twice" });

  const aboutColumn = columnIn(mappingField.about);
  const aboutAlways = [...places.values()].find((one) => one === alwaysIn(mappingField.about));
  const about =
    aboutColumn !== undefined
      ? { column: aboutColumn, names: Object.fromEntries(places) }
      : aboutAlways !== undefined && { always: aboutAlways };
  if (about === false) faults.push({ field: mappingField.about, kind: "no-about" });

  const periodColumn = columnIn(mappingField.period);
  const periodAlways = Period.safeParse(alwaysIn(mappingField.period)).data;
  const notation = periodNotations.find((one) => one === chosen[mappingField.notation]) ?? "period";
  const period =
    periodColumn !== undefined
      ? { column: periodColumn, notation }
      : periodAlways !== undefined && { always: periodAlways };
  if (period === false) faults.push({ field: mappingField.period, kind: "no-period" });

  return about === false || period === false || faults.length > 0
    ? refused(faults)
    : ok({ about, period, values });
}
