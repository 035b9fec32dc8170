import { describe, expect, test } from "vitest";
import type { RegionView } from "../../region-view.ts";
import type { Entry } from "./entry.ts";
import { facetValues } from "./facets.ts";

const phases = [
  { id: "fase-1", from: "2024-Q1", to: "2024-Q1" },
  { id: "fase-2", from: "2024-Q2", to: "2024-Q4" },
];
const municipalities = [
  { id: "GM0225", name: "Druten" },
  { id: "GM0268", name: "Nijmegen" },
  { id: "GM0296", name: "Wijchen" },
];

interface Party {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly string[];
}

function values(entry: object, parties: readonly Party[] = []) {
  const organisations = new Map(parties.map((party) => [party.id, party]));
  const view = {
    plan: { phases, municipalities },
    lookup: {
      rolesIn: () => parties.map(({ id }) => ({ organisation: id, as: "party" })),
      organisation: (id: string) => organisations.get(id),
    },
  };
  return facetValues(entry as Entry, view as unknown as RegionView);
}
const planned = (planning: unknown) => ({ challenge: "x", subject: { priority: { planning } } });

describe("fase", () => {
  test.each([
    [[{ from: "2024-Q1", to: "2024-Q2" }], ["fase-1", "fase-2", "2024-Q1", "2024-Q2"]],
    [[{ from: "2024-Q1" }], ["fase-1", "2024-Q1", "kwartaal-onbekend"]],
    [[{}], ["kwartaal-onbekend"]],
    ["n.t.b.", ["nog-te-bepalen"]],
    [undefined, ["geen-planning"]],
  ])("%j falls in %j", (planning, expected) => {
    expect(values(planned(planning)).fase).toEqual(expected);
  });
});

describe("gemeente", () => {
  const listed = (named: string[]) => ({
    challenge: "x",
    subject: { initiative: { municipalities: named } },
  });
  test("is what the entry names and which municipality takes part", () => {
    expect(values(listed(["GM0268"])).gemeente).toEqual(["GM0268"]);
    expect(
      values(listed([]), [
        { id: "gdw", name: "Gemeente Druten Wijchen", municipalities: ["GM0225", "GM0296"] },
      ]).gemeente,
    ).toEqual(["GM0225", "GM0296"]);
  });
  test("is said to be none when nothing is named, also when a party carries a place's name", () => {
    expect(values(listed([])).gemeente).toEqual(["geen"]);
    expect(
      values(listed([]), [{ id: "z", name: "Ziekenhuis Nijmegen", municipalities: [] }]).gemeente,
    ).toEqual(["geen"]);
  });
});
