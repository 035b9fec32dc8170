import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sourceConnectors } from "../../../src/adapters/sources/index.ts";
import { known, missing } from "../../../src/core/observations/index.ts";
import { fetchAll, measure, requestOf } from "./requests.ts";
import { daily, health, keyFigures } from "./served-table.ts";
import { statisticsServer, type StatisticsServer } from "./statistics-server.ts";

let server: StatisticsServer;
beforeAll(async () => {
  server = await statisticsServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  for (const table of [health(), keyFigures()]) server.tables.set(table.id, table);
});

let waits = 0;
const connectors = sourceConnectors({
  regionFolder: "/",
  random: () => 0,
  sleep: async () => void waits++,
});
const inhabitants = measure("inwoners", "Aantal inwoners");
const support = measure("wmo", "Wmo-cliënten relatief");
const allAdults = { dimensions: { Leeftijd: "20300", Marges: "MW00000" } };
const title = "Ervaren gezondheid goed/zeer goed";

describe.each(["odata-v3", "odata-v4"] as const)("a table in %s", (kind) => {
  const ofKeyFigures = (...measures: ReturnType<typeof measure>[]) =>
    requestOf(
      {
        kind,
        host: server.host,
        table: "85039NED",
        area: { dimension: "WijkenEnBuurten" },
        period: { always: "2021" },
      },
      measures,
    );
  const ofHealth = (...measures: ReturnType<typeof measure>[]) =>
    requestOf(
      { kind, host: server.host, table: "50150NED", area: { dimension: "WijkenEnBuurten" } },
      measures,
    );
  const fetched = async (request: ReturnType<typeof requestOf>) => fetchAll(connectors, request);

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
      const areas = server.tables.get("85039NED")!.dimensions[0]!.codes;
      const { result, observations } = await fetched({ ...ofKeyFigures(inhabitants), areas });
      expect(result.ok).toBe(true);
      expect(observations).toHaveLength(352);
      const longest = Math.max(...server.requests.map(({ path }) => encodeURI(path).length));
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
      server.habits.statuses = { "2022JJ00": "Voorlopig", "2020JJ00": "NaderVoorlopig" };
      expect(await states()).toEqual(["final", "provisional", "provisional"]);
      server.habits.statuses = {};
      expect(await states()).toEqual(["final", "final", "final"]);
    });
  });

  describe("a table that changed", () => {
    const adults = measure("gezond", title, {}, allAdults);

    test("other columns for the same topics make no difference", async () => {
      const before = await fetched(ofHealth(adults));
      server.habits.suffix = 27;
      const after = await fetched(ofHealth(adults));
      expect(after.result.ok).toBe(true);
      expect(after.observations).toEqual(before.observations);
    });

    test("everything that is gone is named, with what looks like it", async () => {
      server.habits.titles = { [title]: "Ervaren gezondheid (zeer) goed" };
      const lonely = measure("eenzaam", "Eenzaamheid", {}, allAdults);
      const { result } = await fetched(ofHealth(adults, lonely, adults));
      expect(result).toMatchObject({
        ok: false,
        error: {
          kind: "schema-changed",
          changes: [
            { missing: `topic "${title}"`, nearest: "Ervaren gezondheid (zeer) goed" },
            { missing: 'topic "Eenzaamheid"' },
          ],
        },
      });
    });

    test("a title that stands there twice is told apart by the title above it", async () => {
      const twice = await fetched(ofHealth(measure("eenzaam", "Totaal", {}, allAdults)));
      expect(twice.result).toMatchObject({
        ok: false,
        error: { kind: "schema-changed", changes: [{ nearest: "Eenzaam / Totaal" }] },
      });
      const { observations } = await fetched(
        ofHealth(measure("te-zwaar", "overgewicht /  totaal", {}, allAdults)),
      );
      expect(observations[0]?.value).toEqual(known(50));
    });

    test("a dimension for which nobody chose is named", async () => {
      const { result } = await fetched(
        ofHealth(measure("gezond", title, {}, { dimensions: { Marges: "MW00000" } })),
      );
      expect(result).toMatchObject({
        ok: false,
        error: {
          kind: "schema-changed",
          changes: [{ missing: `a choice of "${title}" in "Leeftijd"` }],
        },
      });
    });

    test.each([
      [{ Leeftijd: "20301", Marges: "MW00000" }, 'in "Leeftijd" code "20301"', "20300"],
      [{ Leeftijden: "20300", Marges: "MW00000" }, 'dimension "Leeftijden"', "Leeftijd"],
    ])("%o no longer exists", async (dimensions, gone, close) => {
      const { result } = await fetched(ofHealth(measure("gezond", title, {}, { dimensions })));
      expect(result).toMatchObject({
        ok: false,
        error: {
          kind: "schema-changed",
          changes: expect.arrayContaining([{ missing: gone, nearest: close }]),
        },
      });
    });

    test("none of the areas is a change too", async () => {
      const { result } = await fetched({ ...ofHealth(adults), areas: ["GM9999"] });
      expect(result).toMatchObject({ ok: false, error: { kind: "schema-changed" } });
    });

    test("a period without a known meaning is not guessed", async () => {
      const table = health();
      server.tables.set(table.id, {
        ...table,
        dimensions: table.dimensions.map((dimension) =>
          dimension.name === "Perioden"
            ? { ...dimension, codes: [...dimension.codes, "2023SJ00"] }
            : dimension,
        ),
        rows: [
          ...table.rows,
          { codes: ["20300", "MW00000", "NL01", "2023SJ00"], values: [1, 1, 1, 1] },
        ],
      });
      const { result } = await fetched(ofHealth(adults));
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "unreadable", reason: expect.stringContaining("2023SJ00") },
      });
    });

    test("a server that leaves the filter aside gives no other figures", async () => {
      const before = await fetched(ofHealth(adults));
      server.habits.leavesFilter = true;
      const after = await fetched(ofHealth(adults));
      expect(after.observations).toEqual(before.observations);
    });
  });

  describe("many rows", () => {
    const days = 12_345;
    const ofDaily = () =>
      requestOf({ kind, host: server.host, table: "70000NED", area: { dimension: "RegioS" } }, [
        measure("aantal", "Aantal"),
      ]);
    beforeEach(() => server.tables.set("70000NED", daily(days)));

    const everyDayOnce = async () => {
      const { result, observations } = await fetched(ofDaily());
      expect(result).toMatchObject({ ok: true });
      expect(new Set(observations.map(({ period }) => period)).size).toBe(days);
      expect(observations).toHaveLength(days);
    };

    test.each(["fails", "cuts off"] as const)("a server that %s above 10,000", async (tooMany) => {
      server.habits.tooMany = tooMany;
      server.habits.pageRows = 4000;
      waits = 0;
      await everyDayOnce();
      expect(waits, "times waited for what will not pass").toBe(0);
    });

    test("a server that cannot count", async () => {
      server.habits.countsRows = false;
      server.habits.tooMany = "cuts off";
      await everyDayOnce();
    });

    test("pages that lead back to themselves end", async () => {
      server.habits.nextLink = "to itself";
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "unreadable", where: "the link to the next page" },
      });
    });

    test("empty pages that lead back to themselves end too", async () => {
      server.tables.set("70000NED", { ...daily(1), rows: [] });
      server.habits.nextLink = "to itself";
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({ ok: false, error: { kind: "unreadable" } });
    });

    test("a next page on another host is not read", async () => {
      Object.assign(server.habits, { nextLink: "elsewhere", pageRows: 1000 });
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "unreadable", reason: "the next page is on another host" },
      });
    });

    test("the same page over and over ends", async () => {
      Object.assign(server.habits, { leavesSkip: true, nextLink: "none", pageRows: 5000 });
      const { result } = await fetched(ofDaily());
      // The older protocol counts on by itself; the newer one has only the link to go by.
      expect(result).toMatchObject({
        ok: false,
        error: { kind: kind === "odata-v3" ? "unreadable" : "cut-off" },
      });
    });

    test("fewer rows than the server itself counts is a failure", async () => {
      Object.assign(server.habits, { tooMany: "cuts off", pagesStopAt: 8000 });
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "cut-off", expected: days, got: 8000 },
      });
    });

    test("an answer cut off far below 10,000 is noticed by the count", async () => {
      server.tables.set("70000NED", daily(500));
      server.habits.cutsOffAt = 300;
      const { result, observations } = await fetched(ofDaily());
      expect(result).toMatchObject({ ok: true });
      expect(observations).toHaveLength(500);
    });
  });

  test("half an answer that looks whole is unreadable", async () => {
    server.spoil(/DataProperties\?|MeasureCodes$/, "half");
    const { result } = await fetched(ofKeyFigures(inhabitants));
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreadable", reason: "this is not JSON, or it breaks off" },
    });
  });
});
