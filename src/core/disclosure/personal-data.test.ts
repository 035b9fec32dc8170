import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData, type PersonalDataKind } from "./index.ts";

const kinds = (text: string, header = true): PersonalDataKind[] => {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(";"));
  const found = header ? findPersonalData(lines.slice(1), lines[0]) : findPersonalData(lines);
  return [...new Set(found.map(({ kind }) => kind))].toSorted();
};

/** Eight free digits and the ninth that makes the eleven test come out, where there is one. */
const bsn = fc
  .array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => [...digits, digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11])
  .filter((digits) => digits[8]! < 10 && digits.some((digit) => digit > 0))
  .map((digits) => digits.join(""));

const someBsns = fc.uniqueArray(bsn, { minLength: 5, maxLength: 40 });

const writings = fc.constantFrom<(number: string) => string>(
  (number) => number,
  (number) => number.replace(/(\d{3})(\d{3})/, "$1.$2."),
  (number) => number.replace(/(\d{4})(\d{2})/, "$1.$2."),
  (number) => number.replace(/(\d{3})(\d{3})/, "$1 $2 "),
  (number) => number.replace(/^0/, ""),
);

describe("citizen service numbers", () => {
  test("are found in a column without a name, however they are written", () => {
    fc.assert(
      fc.property(someBsns, writings, fc.boolean(), (numbers, write, named) => {
        const rows = numbers.map((number, i) => [`Druten ${i}`, write(number)]);
        expect(findPersonalData(rows, named ? ["gemeente", "kolom"] : undefined)).toEqual([
          {
            kind: "bsn",
            column: 2,
            rows: rows.slice(0, 10).map((_, i) => i + (named ? 2 : 1)),
            count: rows.length,
          },
        ]);
      }),
    );
  });

  test("are found one by one when the column or the text names them", () => {
    expect(kinds("wijk;BSN\nA;111222333\nB;")).toEqual(["bsn"]);
    expect(kinds("wijk;opmerking\nA;zie bsn: 1112.22.333 (dossier)\nB;")).toEqual(["bsn"]);
    expect(kinds("wijk;opmerking\nA;zie bsn: 111222334\nB;")).toEqual([]);
  });

  test("are found one by one under a name for numbers of something, when no other number is there", () => {
    expect(kinds("periode;fte;nummer\n2026-Q3;12;111222333\n2026-Q3;9;123456782")).toEqual(["bsn"]);
    expect(kinds("periode;fte;id\n2026-Q3;12;111222333\n2026-Q3;9;")).toEqual(["bsn"]);
    expect(kinds("periode;fte;id\n2026-Q3;12;111222333\n2026-Q3;9;123456783")).toEqual([]);
    expect(kinds("periode;fte;kosten\n2026-Q3;12;111222333\n2026-Q3;9;")).toEqual([]);
  });

  test("are found between three times as many other numbers", () => {
    const others = fc.uniqueArray(fc.integer({ min: 10_000_000, max: 999_999_999 }), {
      minLength: 120,
      maxLength: 120,
    });
    fc.assert(
      fc.property(fc.uniqueArray(bsn, { minLength: 40 }), others, (numbers, amounts) => {
        const rows = [...amounts, ...numbers].map((number) => [`${number}`]);
        expect(findPersonalData(rows).map(({ kind }) => kind)).toEqual(["bsn"]);
      }),
    );
  });

  test("are not seen in large counts, of which one in eleven passes the test", () => {
    // Ninety-nine thousand amounts in columns of forty: fewer than one column in a thousand is refused.
    let state = 1;
    const next = () => (state = (state * 48_271) % 2_147_483_647);
    const refused = Array.from({ length: 2_475 }, () =>
      findPersonalData(
        Array.from({ length: 40 }, () => [`${10_000_000 + (next() % 989_999_999)}`]),
      ),
    ).filter((found) => found.length > 0);
    expect(refused.length).toBeLessThanOrEqual(2);
  });

  test("nor in one amount that is repeated, nor in numbers of organisations", () => {
    expect(kinds("gemeente;landelijk\nA;111222333\nB;111222333\nC;111222333\nD;111222333")).toEqual(
      [],
    );
    const numbers = ["111222333", "123456782", "002000010", "100000009", "100000010"];
    expect(kinds(`RSIN;cliënten\n${numbers.map((n) => `${n};20`).join("\n")}`)).toEqual([]);
  });
});

describe("what stands in one value", () => {
  test.each<[PersonalDataKind, string]>([
    ["email", "j.jansen@voorbeeld.nl"],
    ["email", "gemaild met Jan <jan@zorg.voorbeeld.nl>"],
    ["phone", "06-12345678"],
    ["phone", "0612345678"],
    ["phone", "+31 6 1234 5678"],
    ["phone", "024-3612345"],
    ["phone", "bel 06 12 34 56 78 na vijven"],
    ["iban", "NL91 ABNA 0417 1643 00"],
    ["iban", "NL91ABNA0417164300"],
    ["iban", "DE89 3704 0044 0532 0130 00"],
    ["address", "6511AB 12"],
    ["address", "Kerkstraat 12a, 6511 AB Nijmegen"],
  ])("%s: %s", (kind, value) => {
    const found = findPersonalData(
      [
        ["Wijchen", "12"],
        ["Druten", value],
      ],
      ["gemeente", "opmerking"],
    );
    expect(found).toEqual([{ kind, column: 2, rows: [3], count: 1 }]);
  });

  test.each([
    "infoservice@cbs.nl",
    "NL92ABNA0417164300",
    "GM0268",
    "BU02680101",
    "0268",
    "2023-01-01T00:00:00",
    "20230101",
    "1.234.567,89",
    "2021 TM 2023",
    "100000000",
    "Bron: CBS, 12 maart 2024, tabel 85039NED",
    "telefonische hulp 24 uur, 7 dagen",
    "-12345678",
    "0,123456789",
  ])("nothing in %s", (value) => {
    expect(findPersonalData([[value]])).toEqual([]);
  });

  test("a first line of a person that is taken for a header is read as well", () => {
    expect(kinds("Nijmegen;jan@voorbeeld.nl")).toEqual(["email"]);
  });
});

describe("rows that are people", () => {
  test.each<[string, string, PersonalDataKind[]]>([
    [
      "names with birth dates",
      "Naam cliënt;Geb. datum;zorg\nJ. Jansen;12-03-1956;ja\nA. de Vries;1-11-1961;nee",
      ["birth-date", "name", "one-row-per-person"],
    ],
    ["names in parts", "voorletters;achternaam;uren\nJ;Jansen;4", ["name"]],
    ["names in English", "Last name;Hours\nJansen;4", ["name"]],
    [
      "birth dates beside amounts",
      "geboortedatum;uren\n1956-03-12;4\n1961-11-01;8",
      ["birth-date"],
    ],
    ["a number of the client", "cliëntnummer;uren\n88123;4\n88124;6", ["one-row-per-person"]],
    ["a number of the patient", "PatientID;hours\nx1;4\nx2;6", ["one-row-per-person"]],
    [
      "sex and birth year, numbered",
      "id;geslacht;geboortejaar;jaar\n1;M;1956;2023\n2;V;1961;2023\n3;V;1956;2023",
      ["one-row-per-person"],
    ],
    [
      "sex and age, not numbered",
      "sekse;leeftijd;wijk\n1;67;Oost\n2;80;West",
      ["one-row-per-person"],
    ],
    ["addresses in columns", "postcode;huisnummer;aantal\n6511AB;12;1", ["address"]],
    ["a phone number without its zero", "mobiel;aantal\n612345678;1", ["phone"]],
  ])("%s", (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test("are found without a header by dates of birth that nothing is counted beside", () => {
    const rows =
      "Jan Jansen;12-03-1956\nAnna de Vries;01-11-1961\nP. Smit;30-06-1999\nK. Bos;3-1-1948\nL. Vos;8-8-1970";
    expect(kinds(rows, false)).toEqual(["birth-date"]);
  });
});

describe("tables of counts pass", () => {
  test.each([
    [
      "by municipality and year",
      "gemeentecode;gemeentenaam;jaar;aantal\nGM0268;Nijmegen;2022;182483\nGM0225;Druten;2022;19184",
    ],
    [
      "by sex and age",
      "ID;Geslacht;Leeftijd;Perioden;Bevolking_1\n1;3000   ;10000;2022JJ00;8745468\n2;4000;10000;2022JJ00;8845204\n3;3000;70100;2022JJ00;84111",
    ],
    [
      "by sex and age in words",
      "geslacht;leeftijd;personen\nman;0 tot 20 jaar;210\nvrouw;0 tot 20 jaar;<10\nman;20 jaar of ouder;x",
    ],
    [
      "with ages across",
      "postcode;geslacht;0 tot 20 jaar;20 tot 65 jaar\n6511;m;210;940\n6512;v;205;911",
    ],
    ["shares", "gemeentenaam;pct_65plus;wmo_clienten_per_1000\nHeumen;24,1;\nDruten;20,2;61"],
    [
      "of staff per day",
      "datum;instelling;medewerkers\n2020-01-01;Huis A;40\n2020-01-02;Huis A;41",
    ],
    ["of people who are counted", "wijk;aantal cliënten met e-mail;aantal BSN\nA;210;208"],
    ["of nothing at all", "gemeente;aantal"],
  ])("%s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("whatever the counts", () => {
    const row = fc.tuple(fc.nat({ max: 9_999_999 }), fc.nat({ max: 9_999_999 }));
    fc.assert(
      fc.property(fc.array(row), (counts) => {
        const rows = counts.map(([men, women], i) => [`GM${i}`, "2023", `${men}`, `${women}`]);
        expect(findPersonalData(rows, ["gemeente", "jaar", "mannen", "vrouwen"])).toEqual([]);
      }),
    );
  });
});

test("a finding says where, and holds nothing of what it found", () => {
  const value = fc.oneof(
    bsn,
    fc.emailAddress(),
    fc.constantFrom("Jansen", "12-03-1956", "06-12345678", "NL91ABNA0417164300"),
    fc.string(),
  );
  const header = fc.constantFrom(
    "bsn",
    "achternaam",
    "geboortedatum",
    "clientnummer",
    "jan@voorbeeld.nl",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { maxLength: 5 })),
      fc.array(header, { maxLength: 5 }),
      (rows, names) => {
        for (const found of findPersonalData(rows, names)) {
          expect(Object.keys(found).toSorted()).toEqual(["column", "count", "kind", "rows"]);
          expect(known.has(found.kind)).toBe(true);
          const numbers = [found.column ?? 1, found.count, ...found.rows];
          expect(numbers.every((number) => number >= 1 && number <= rows.length + 5)).toBe(true);
          expect(found.rows.length).toBe(Math.min(found.count, 10));
        }
      },
    ),
  );
});

const known: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>([
  "bsn",
  "email",
  "phone",
  "iban",
  "address",
  "name",
  "birth-date",
  "one-row-per-person",
]);
