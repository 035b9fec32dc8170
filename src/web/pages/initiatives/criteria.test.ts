import { describe, expect, test } from "vitest";
import { narrows, readCriteria, withoutEmpty, writeCriteria } from "./criteria.ts";

const known = {
  opgave: new Set(["preventie"]),
  partij: new Set(["cwz"]),
  gemeente: new Set(["GM0268", "geen"]),
  fase: new Set(["fase-1"]),
  gekozen: new Set(["ja", "nee"]),
  bewijs: new Set(["schatting"]),
};
const municipalities = [{ id: "GM0268", name: "Nijmegen" }];
const read = (address: string) => readCriteria(new URLSearchParams(address), known, municipalities);

describe("readCriteria", () => {
  test("understands every filter, and writes it back as it stood", () => {
    const address =
      "?opgave=preventie&partij=cwz&gemeente=GM0268&gemeente=geen&fase=fase-1&gekozen=ja&bewijs=schatting&zoek=valpreventie+ouderen&volgorde=naam";
    const { criteria, misunderstood } = read(address);
    expect(misunderstood).toEqual([]);
    expect(writeCriteria(criteria)).toBe(address);
  });

  test("an empty address narrows nothing and is written as nothing", () => {
    const { criteria } = read("opgave=&partij=&zoek=++&volgorde=");
    expect(narrows(criteria)).toBe(false);
    expect(writeCriteria(criteria)).toBe("");
  });

  test("names what it does not understand and leaves that filter open", () => {
    const { criteria, misunderstood } = read("opgave=wonen&volgorde=kleur&bewijs=schatting");
    expect(misunderstood).toEqual([
      { key: "opgave", value: "wonen" },
      { key: "volgorde", value: "kleur" },
    ]);
    expect(criteria.facets.opgave).toEqual([]);
    expect(criteria.facets.bewijs).toEqual(["schatting"]);
  });

  test.each([
    ["gemeente=&gemeente=geen", []],
    ["gemeente=geen", ["geen"]],
    ["gemeente=GM0268&gemeente=geen", ["GM0268", "geen"]],
    ["gemeente=nimwegen&gemeente=geen", []],
    ["gemeente=nijmegen", ["GM0268"]],
    ["gemeente=gm0268&gemeente=geen", ["GM0268", "geen"]],
  ])("%s wants %j", (address, wanted) => {
    expect(read(address).criteria.facets.gemeente).toEqual(wanted);
  });
});

test.each([
  ["opgave=preventie&gemeente=GM0268&gemeente=geen", undefined],
  ["", undefined],
  ["opgave=&zoek=++", ""],
  ["opgave=wonen&partij=&zoek=val+preventie&x=1", "?opgave=wonen&zoek=val+preventie&x=1"],
  ["gemeente=&gemeente=geen&volgorde=naam", "?volgorde=naam"],
])("%j without empty parameters is %j", (address, clean) => {
  expect(withoutEmpty(new URLSearchParams(address))).toBe(clean);
});
