import { describe, expect, test } from "vitest";
import { known, missing } from "../../../src/core/observations/index.ts";
import { measure } from "./requests.ts";
import { allAdults, inhabitants, askedTables, support, title } from "./asked-tables.ts";

describe.each(["odata-v3", "odata-v4"] as const)("a table in %s", (kind) => {
  const { ofKeyFigures, ofHealth, fetched, server } = askedTables(kind);

  describe("real figures", () => {
    test("an empty cell is unknown, not zero", async () => {
      const { observations } = await fetched(ofKeyFigures(inhabitants, support));
      expect(observations).toHaveLength(4);
      const of = (id: string, about: string) =>
        observations.find((one) => one.measure === id && one.about === about);
      expect(of("inwoners", "GM0252")).toEqual({
        measure: "inwoners",
        about: "GM0252",
        group: "total",
        period: "2021",
        value: known(16_569),
        state: "unstated",
      });
      expect(of("wmo", "GM0252")?.value).toEqual(missing("unknown"));
      expect(of("wmo", "GM0268")?.value).toMatchObject({ kind: "known" });
    });

    test("more areas than fit in one address are asked for in turns", async () => {
      const areas = server().tables.get("85039NED")!.dimensions[0]!.codes;
      const { result, observations } = await fetched({ ...ofKeyFigures(inhabitants), areas });
      expect(result.ok).toBe(true);
      expect(observations).toHaveLength(352);
      const longest = Math.max(...server().requests.map(({ path }) => encodeURI(path).length));
      expect(longest).toBeLessThan(2000);
    });
  });

  describe("what a cell says", () => {
    test("a value takes its interval along", async () => {
      const bounds = { dimension: "Marges", lower: "MOG0095", upper: "MBG0095" };
      const { observations } = await fetched(
        ofHealth(measure("gezond", title, {}, { ...allAdults, bounds })),
      );
      expect(
        observations.find(({ about, period }) => about === "NL" && period === "2016")?.value,
      ).toEqual(known(70, 68, 72));
    });

    test("four kinds of missing stay apart", async () => {
      const at = (code: string, margin: string) =>
        measure(margin + code, title, {}, { dimensions: { Leeftijd: code, Marges: margin } });
      const { observations } = await fetched(
        ofHealth(at("20300", "MW00000"), at("80200", "MW00000"), at("80200", "MOG0095")),
      );
      const reason = (id: string, period: string) => {
        const found = observations.find(
          (one) => one.measure === id && one.period === period && one.about === "GM0252",
        );
        return found?.value.kind === "missing" ? found.value.reason : found?.value;
      };
      expect(reason("MW0000020300", "2016")).toBe("not-measured");
      expect(reason("MW0000080200", "2020")).toBe("secret");
      expect(reason("MW0000080200", "2022")).toBe("unknown");
      expect(reason("MOG009580200", "2022")).toBe("not-applicable");
    });

    test("categories of one group are added up, and a missing one makes the sum missing", async () => {
      const groups = { dimension: "Leeftijd", codes: { beide: ["53115", "80200"] } };
      const { observations } = await fetched(
        ofHealth(measure("gezond", title, {}, { dimensions: { Marges: "MW00000" }, groups })),
      );
      const of = (about: string, period: string) =>
        observations.find((one) => one.about === about && one.period === period)?.value;
      expect(of("NL", "2016")).toEqual(known(70.1 + 70.2));
      expect(of("GM0252", "2020")).toEqual(missing("secret"));
    });

    test("a sum has no interval: the bounds of a sum are not the sum of the bounds", async () => {
      const groups = { dimension: "Leeftijd", codes: { beide: ["20300", "53115"], een: "20300" } };
      const bounds = { dimension: "Marges", lower: "MOG0095", upper: "MBG0095" };
      const { observations } = await fetched(
        ofHealth(
          measure("gezond", title, {}, { dimensions: { Marges: "MW00000" }, groups, bounds }),
        ),
      );
      const of = (group: string) =>
        observations.find(
          (one) => one.group === group && one.about === "NL" && one.period === "2016",
        )?.value;
      expect(of("een")).toEqual(known(70, 68, 72));
      expect(of("beide")).toEqual(known(70 + 70.1));
    });

    test("thousands become what they stand for", async () => {
      const { observations } = await fetched(
        ofHealth(measure("volwassenen", "Volwassenen", {}, allAdults)),
      );
      expect(observations[0]?.value).toEqual(known(1005));
    });

    test("what was provisional becomes final", async () => {
      const request = ofHealth(measure("gezond", title, {}, allAdults));
      const states = async () => {
        const { observations } = await fetched(request);
        return observations.filter(({ about }) => about === "NL").map(({ state }) => state);
      };
      server().habits.statuses = { "2022JJ00": "Voorlopig", "2020JJ00": "NaderVoorlopig" };
      expect(await states()).toEqual(["final", "provisional", "provisional"]);
      server().habits.statuses = {};
      expect(await states()).toEqual(["final", "final", "final"]);
    });
  });
});
