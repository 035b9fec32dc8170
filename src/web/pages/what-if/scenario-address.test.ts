import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asPlanned, scenarioFaults, type Scenario } from "../../../core/impact/scenario/index.ts";
import { askedQuery, readAsked } from "./asked.ts";
import { examplePlay as play } from "./example-playground.test-data.ts";
import { readScenario } from "./scenario-address.ts";

const read = (query: string) => readScenario(play, new URLSearchParams(query));

describe("a scenario in an address", () => {
  test.each<[string, Scenario, string[]]>([
    ["", asPlanned, []],
    ["zonder=valpreventie", { ...asPlanned, without: ["initiative:valpreventie"] }, []],
    [
      "zonder=thuis,leren&zonder=valpreventie,thuis",
      { ...asPlanned, without: ["initiative:valpreventie", "initiative:thuis", "priority:leren"] },
      [],
    ],
    ["zonder=x,thuis", { ...asPlanned, without: ["initiative:thuis"] }, ["x"]],
    [
      "stel=thuis.begin:2026-K3,thuis.2.bereik:0.3!,randvoorwaarde.geld:1,groei:1.5",
      {
        without: [],
        values: {
          "initiative:thuis/start": { value: 2026.5, certain: false },
          "initiative:thuis/avoided-demand@kliniek#2/reach": { value: 0.3, certain: true },
          "precondition:geld/met": { value: 1, certain: false },
          "baseline/growth": { value: 1.5, certain: false },
        },
      },
      [],
    ],
    ["stel=thuis.1.bereik:1.2", asPlanned, ["thuis.1.bereik:1.2"]],
    [
      "stel=thuis.begin:2041-K1,thuis.begin:straks",
      asPlanned,
      ["thuis.begin:2041-K1", "thuis.begin:straks"],
    ],
    [
      "stel=thuis.1.bereik:NaN,thuis.3.bereik:0.1,zo",
      asPlanned,
      ["thuis.1.bereik:NaN", "thuis.3.bereik:0.1", "zo"],
    ],
    ["stel=__proto__:1,constructor:1", asPlanned, ["__proto__:1", "constructor:1"]],
  ])("%s", (query, scenario, wrong) => {
    const found = read(query);
    expect(found.scenario).toEqual(scenario);
    expect(found.wrong.map(({ part }) => part)).toEqual(wrong);
  });

  test("all is one word", () => {
    const all = read("zonder=alle").scenario;
    expect(all.without).toHaveLength(3);
    expect(askedQuery(play, readAsked(play, new URLSearchParams("zonder=alle")))).toBe(
      "?zonder=alle",
    );
  });

  const scenarios = fc
    .tuple(
      fc.subarray(play.initiatives.map(({ subject }) => subject)),
      fc.subarray([...play.assumptions]).chain((some) =>
        fc.tuple(
          ...some.map(({ name, field, bounds: [min, max] }) =>
            fc.record({
              name: fc.constant(name),
              value:
                field === "start"
                  ? fc.integer({ min: 2023 * 4, max: 2033 * 4 - 1 }).map((quarter) => quarter / 4)
                  : fc.double({ min, max, noNaN: true }).map((value) => value + 0),
              certain: fc.boolean(),
            }),
          ),
        ),
      ),
    )
    .map(([without, values]): Scenario => ({
      without,
      values: Object.fromEntries(values.map(({ name, ...one }) => [name, one])),
    }));

  test("whatever an address says, what is read can be computed", () => {
    const word = fc.oneof(
      fc.constantFrom("thuis", "alle", "thuis.1.bereik:9", "groei:-1", "thuis.begin:2026-K5"),
      fc.string(),
    );
    const address = fc.array(
      fc.tuple(fc.constantFrom("zonder", "stel", "b", "b-stel", "bewerk", "over", "zoek"), word),
    );
    fc.assert(
      fc.property(address, (pairs) => {
        const { a, b } = readAsked(play, new URLSearchParams(pairs));
        expect(scenarioFaults(play.model, a)).toEqual([]);
        expect(b === undefined ? [] : scenarioFaults(play.model, b)).toEqual([]);
      }),
    );
  });

  test("any two come back from their own address, with what is open and looked for", () => {
    const asked = fc.record(
      {
        a: scenarios,
        b: scenarios,
        open: fc.constantFrom("thuis", "omgeving"),
        search: fc.stringMatching(/^[a-zé&=%+#]{1,8}$/),
      },
      { requiredKeys: ["a"] },
    );
    fc.assert(
      fc.property(asked, fc.constantFrom("a" as const, "b" as const), (one, edits) => {
        const whole = { ...one, edits: one.b === undefined ? ("a" as const) : edits, wrong: [] };
        const query = askedQuery(play, whole);
        expect(readAsked(play, new URLSearchParams(query))).toEqual(whole);
        expect(query).toMatch(/^(\?[\w.,:=!&%@-]+)?$/);
      }),
    );
  });
});
