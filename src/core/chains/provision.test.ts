import { describe, expect, test } from "vitest";
import type { ProviderChange } from "./chain-entry.ts";
import { examplePlan } from "./example-plan.ts";
import { criteriaStanding } from "./prevention.ts";
import {
  consequence,
  planProviders,
  dependences,
  providersOn,
  standingChanges,
  type Provider,
} from "./provision.ts";

const care = examplePlan.crucialCare;
const [crisis, clinic, home] = care.offers;

const change = (
  offer: string,
  organisation: string,
  on: string,
  what: ProviderChange["change"],
): ProviderChange => ({
  kind: "provider-change",
  offer,
  organisation,
  change: what,
  on,
  reportedOn: "2026-01-01",
});
const names = (providers: readonly Provider[]) => providers.map(({ organisation }) => organisation);

test("an organisation with two kinds of reach is one provider", () => {
  expect(planProviders(clinic!)).toEqual([
    { organisation: "ggz", reach: ["regional", "supraregional"] },
    { organisation: "ziekenhuis", reach: ["supraregional"] },
  ]);
});

describe("who gives a kind of care", () => {
  const changes = standingChanges([
    change("crisis", "ggz", "2027-01-01", { is: "stops" }),
    change("thuis", "buurt", "2026-06-01", { is: "starts", reach: "regional" }),
  ]);

  test("a change counts from its own day", () => {
    expect(names(providersOn(crisis!, changes, "2026-12-31"))).toEqual(["ggz"]);
    expect(names(providersOn(crisis!, changes, "2027-01-01"))).toEqual([]);
    expect(names(providersOn(home!, changes, "2026-05-31"))).toEqual([]);
    expect(names(providersOn(home!, changes, "2026-06-01"))).toEqual(["buurt"]);
  });

  test("what is told later takes the place of what was told of that day and after", () => {
    const stops = change("crisis", "ggz", "2027-01-01", { is: "stops" });
    const stays = change("crisis", "ggz", "2026-09-01", { is: "stays", reach: "regional" });
    expect(standingChanges([stops, stays])).toEqual([stays]);
    expect(standingChanges([stays, stops])).toEqual([stays, stops]);
    const sameDay = { ...stays, on: stops.on };
    expect(standingChanges([stops, sameDay])).toEqual([sameDay]);
    const other = change("crisis", "ziekenhuis", "2027-01-01", { is: "stops" });
    expect(standingChanges([other, stays])).toEqual([stays, other]);
  });
});

describe("when a provider stops", () => {
  const one = (organisation: string, ...reach: Provider["reach"]) => ({ organisation, reach });
  test.each([
    ["nobody-left", [one("a", "regional")]],
    ["others-left", [one("a", "regional"), one("b", "supraregional", "regional")]],
    ["none-in-region", [one("a", "regional"), one("b", "supraregional")]],
    ["cannot-tell", [one("a", "regional"), one("b", "undetermined")]],
  ] as const)("%s", (expected, providers) => {
    expect(consequence(providers, "a")).toBe(expected);
  });

  test("most at stake stands first, and a stop that has been counts no more", () => {
    const now = dependences(care, [], "2026-11-01");
    expect(now.map(({ organisation }) => organisation)).toEqual(["ggz", "ziekenhuis"]);
    expect(now[0]!.offers.map(({ offer, consequence: left }) => [offer.id, left])).toEqual([
      ["crisis", "nobody-left"],
      ["kliniek", "none-in-region"],
    ]);
    const stopped = [change("kliniek", "ggz", "2026-01-01", { is: "stops" })];
    const after = dependences(care, stopped, "2026-11-01");
    expect(after.find(({ organisation }) => organisation === "ziekenhuis")?.offers).toEqual([
      { offer: clinic, consequence: "nobody-left" },
    ]);
  });
});

test("the newest evidence says how it stands with a requirement, by the day it is about", () => {
  const evidence = (on: string, status: "met" | "to-follow") => ({
    kind: "evidence" as const,
    criterion: "mandaat",
    status,
    statement: "Besluit.",
    on,
    reportedOn: "2026-01-01",
  });
  const of = (...entries: ReturnType<typeof evidence>[]) =>
    criteriaStanding(examplePlan.preventionInfrastructure, entries)[0]!.status;
  expect(of()).toBe("to-follow");
  expect(of(evidence("2025-03-01", "met"), evidence("2024-01-01", "to-follow"))).toBe("met");
  expect(of(evidence("2025-03-01", "met"), evidence("2025-03-01", "to-follow"))).toBe("to-follow");
});
