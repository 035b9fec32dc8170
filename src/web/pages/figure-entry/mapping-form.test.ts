import { expect, test } from "vitest";
import type { Measure } from "../../../core/indicators/index.ts";
import { ok } from "../../../kernel/result.ts";
import {
  mappingField,
  mappingValue,
  proposedChoice,
  readMapping,
  type Chosen,
  type MappingChoices,
} from "./mapping-form.ts";

const choices: MappingChoices = {
  proposal: {
    format: "csv",
    separator: ";",
    decimal: ",",
    headerLine: 1,
    header: ["Instelling", "Kwartaal", "Lijst"],
    about: "Instelling",
    period: { column: "Kwartaal", notation: "period" },
    values: [{ column: "Lijst", measure: "wachtenden" }],
  },
  measures: [{ id: "wachtenden" }, { id: "fte" }] as Measure[],
  places: new Map([
    ["CWZ", "organisation:cwz"],
    ["ZZG", "organisation:zzg"],
  ]),
};
const read = (changed: Chosen = {}, from = choices) =>
  readMapping({ ...proposedChoice(from, "2026-Q3"), ...changed }, from);

test("what is proposed can be taken over as it is", () => {
  expect(read()).toEqual(
    ok({
      about: { column: "Instelling", names: { CWZ: "organisation:cwz", ZZG: "organisation:zzg" } },
      period: { column: "Kwartaal", notation: "period" },
      values: [{ column: "Lijst", measure: "wachtenden" }],
    }),
  );
});

test("who may deliver about one alone delivers about that one", () => {
  const one = { ...choices, places: new Map([["CWZ", "organisation:cwz"]]) };
  expect(read({}, one)).toMatchObject({ value: { about: { always: "organisation:cwz" } } });
});

test("a whole file may be about one period", () => {
  const period = { [mappingField.period]: mappingValue.always("2026-Q2") };
  expect(read(period)).toMatchObject({ value: { period: { always: "2026-Q2" } } });
});

test.each<[string, Chosen, readonly object[]]>([
  [
    "no figure",
    { [mappingField.value("wachtenden")]: "" },
    [{ field: "kolom-wachtenden", kind: "none" }],
  ],
  [
    "one column for two figures",
    { [mappingField.value("fte")]: mappingValue.column(2) },
    [{ field: "kolom-fte", kind: "twice" }],
  ],
  [
    "somebody that the link is not for",
    { [mappingField.about]: mappingValue.always("organisation:radboudumc") },
    [{ field: "over", kind: "no-about" }],
  ],
  [
    "a column that is not there",
    { [mappingField.period]: mappingValue.column(9) },
    [{ field: "periode", kind: "no-period" }],
  ],
])("%s is refused", (_, changed, faults) => {
  expect(read(changed)).toEqual({ ok: false, error: faults });
});
