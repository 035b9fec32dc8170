import { beforeEach, describe, expect, test } from "vitest";
import { measure, requestOf } from "./requests.ts";
import { daily } from "./served-table.ts";
import { inhabitants, askedTables } from "./asked-tables.ts";

describe.each(["odata-v3", "odata-v4"] as const)("a table in %s", (kind) => {
  const { ofKeyFigures, fetched, server, waited } = askedTables(kind);

  describe("many rows", () => {
    const days = 12_345;
    const ofDaily = () =>
      requestOf({ kind, host: server().host, table: "70000NED", area: { dimension: "RegioS" } }, [
        measure("aantal", "Aantal"),
      ]);
    beforeEach(() => server().tables.set("70000NED", daily(days)));

    const everyDayOnce = async () => {
      const { result, observations } = await fetched(ofDaily());
      expect(result).toMatchObject({ ok: true });
      expect(new Set(observations.map(({ period }) => period)).size).toBe(days);
      expect(observations).toHaveLength(days);
    };

    test.each(["fails", "cuts off"] as const)("a server that %s above 10,000", async (tooMany) => {
      server().habits.tooMany = tooMany;
      server().habits.pageRows = 4000;
      await everyDayOnce();
      expect(waited(), "times waited for what will not pass").toBe(0);
    });

    test("a server that cannot count", async () => {
      server().habits.countsRows = false;
      server().habits.tooMany = "cuts off";
      await everyDayOnce();
    });

    test("pages that lead back to themselves end", async () => {
      server().habits.nextLink = "to itself";
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "unreadable", where: "the link to the next page" },
      });
    });

    test("empty pages that lead back to themselves end too", async () => {
      server().tables.set("70000NED", { ...daily(1), rows: [] });
      server().habits.nextLink = "to itself";
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({ ok: false, error: { kind: "unreadable" } });
    });

    test("a next page on another host is not read", async () => {
      Object.assign(server().habits, { nextLink: "elsewhere", pageRows: 1000 });
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "unreadable", reason: "the next page is on another host" },
      });
    });

    test("the same page over and over ends", async () => {
      Object.assign(server().habits, { leavesSkip: true, nextLink: "none", pageRows: 5000 });
      const { result } = await fetched(ofDaily());
      // The older protocol counts on by itself; the newer one has only the link to go by.
      expect(result).toMatchObject({
        ok: false,
        error: { kind: kind === "odata-v3" ? "unreadable" : "cut-off" },
      });
    });

    test("fewer rows than the server itself counts is a failure", async () => {
      Object.assign(server().habits, { tooMany: "cuts off", pagesStopAt: 8000 });
      const { result } = await fetched(ofDaily());
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "cut-off", expected: days, got: 8000 },
      });
    });

    test("an answer cut off far below 10,000 is noticed by the count", async () => {
      server().tables.set("70000NED", daily(500));
      server().habits.cutsOffAt = 300;
      const { result, observations } = await fetched(ofDaily());
      expect(result).toMatchObject({ ok: true });
      expect(observations).toHaveLength(500);
    });
  });

  test("half an answer that looks whole is unreadable", async () => {
    server().spoil(/DataProperties\?|MeasureCodes$/, "half");
    const { result } = await fetched(ofKeyFigures(inhabitants));
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "unreadable", reason: "this is not JSON, or it breaks off" },
    });
  });
});
