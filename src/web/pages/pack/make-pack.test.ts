import { beforeAll, describe, expect, test } from "vitest";
import { regionView } from "../../../../test/sample/region-view.ts";
import type { Block, Pack } from "../../../app/pack/pack.ts";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import { ok } from "../../../kernel/result.ts";
import { register } from "../../../core/register/index.ts";
import { decisionsPart } from "./decisions-part.ts";
import type { RegionView } from "../../region-view.ts";
import type { MeetingKnown } from "./known.ts";
import { makePack, packName } from "./make-pack.ts";
import { composePack } from "./compose-pack.ts";
import { ids, rule, sampleMeeting } from "./sample-meeting.test-data.ts";

const rules: RegionView["rules"] = {
  format: 1,
  bodies: [],
  signals: [rule],
  changes: { lightPath: [] },
};
let known: MeetingKnown;
let pack: Pack;
beforeAll(async () => {
  known = await sampleMeeting({ ...(await regionView(200)), rules });
  pack = await makePack(known, known.meeting);
});

const part = (title: string) => pack.parts.find((one) => one.title.includes(title))!;
const blocksOf = <K extends Block["kind"]>(title: string, kind: K) =>
  part(title).blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe("the papers of a meeting", () => {
  test("say for whom, when and as of which day they are", () => {
    expect(pack.cover).toMatchObject({
      title: "Stukken voor het overleg Bestuurlijk Overleg",
      subtitle: "donderdag 3 december 2026",
      warning: "Voorbeeld met verzonnen gegevens",
    });
    expect(pack.cover.facts).toContainEqual({ label: "Tijd", text: "van 15.00 tot 17.00 uur" });
  });

  test("have the agenda, a page for each item and how the region stands", () => {
    expect(pack.parts.map(({ label }) => label?.split(",")[0])).toEqual([
      undefined,
      ...Array.from({ length: 6 }, (_, at) => `Agendapunt ${at + 1} van 6`),
      ...Array.from({ length: 5 }, () => undefined),
    ]);
    expect(part("Agenda").lead).toContain("3 vragen een besluit of antwoord");
  });

  test("ask for an answer to a signal, by the day of its ladder", () => {
    expect(blocksOf("Een mijlpaal is te laat", "callout")).toMatchObject([
      { asks: true, text: expect.stringContaining("3 december 2026") },
    ]);
  });

  test("show what a proposal changes and what that does to the gap", () => {
    const [figures] = blocksOf("stopt", "figures");
    expect(figures!.figures[1]!.value).toMatch(/wordt/);
    const [table] = blocksOf("stopt", "table");
    expect(table!.table.rows[0]![0]).toMatch(/stopt op 1 januari 2027/);
  });

  test("tell who does an action by the party, and name no person", () => {
    const [table] = blocksOf("Open acties", "table");
    expect(table!.table.rows[0]).toMatchObject(["Nagaan wat het kost", "VGZ", {}, "21 dagen"]);
    expect(JSON.stringify(pack)).not.toContain(ids.owner);
  });

  test("have decisions since the meeting before, by their number", () => {
    const [table] = blocksOf("Besluiten sinds", "table");
    expect(table!.table.rows.map(([number]) => number)).toEqual(["BO 2026-01"]);
  });

  test("do not tell another body what was decided above it, until everybody may know", () => {
    const decided = (body: string, inMeeting?: string) => {
      const [taken] = known.register.of(`decision:${ids.decision}`);
      const data = { ...(taken!.act.data as object), body, meeting: inMeeting };
      const entries = known.register.entries.map((entry) =>
        entry === taken ? { ...entry, act: { ...entry.act, data } } : entry,
      );
      const meeting = { ...known.meeting, body: "tactisch-overleg" };
      return decisionsPart({ ...known, register: register(entries), meeting }).blocks.length;
    };
    expect(decided("bestuurlijk-overleg", ids.meeting)).toBe(0);
    expect(decided("tactisch-overleg", ids.meeting)).toBe(1);
    expect(decided("coordinatiegroep-preventie", ids.meeting)).toBe(1);
    expect(decided("bestuurlijk-overleg")).toBe(1);
  });

  test("are the same when made again of the same", async () => {
    expect(await makePack(known, known.meeting)).toEqual(pack);
  });

  test("exist in English too, with everything in it", async () => {
    const english = await makePack({ ...known, language: "en" }, known.meeting);
    expect(english.parts).toHaveLength(pack.parts.length);
    expect(JSON.stringify(english.parts.map(({ label, source }) => [label, source]))).not.toMatch(
      /Agendapunt|voorstel van|verslag/,
    );
  });
});

test("the effect of each proposal is computed before the papers are made", async () => {
  const asked: string[] = [];
  const whatIf: WhatIf = {
    compare: () => Promise.reject(new Error("not used")),
    sensitivity: () => Promise.reject(new Error("not used")),
    ledger: () => Promise.reject(new Error("not used")),
    async forecast(name) {
      asked.push(name);
      return ok(known.view.forecast);
    },
    close: async () => {},
  };
  const composed = await composePack({ ...known, whatIf }, ids.meeting, "nl");
  expect(asked).toHaveLength(1);
  const figures = composed!.parts[3]!.blocks.flatMap((block) =>
    block.kind === "figures" ? block.figures.map(({ value }) => value) : [],
  );
  expect(figures[1]).toMatch(/, gelijk$/);
  expect(await composePack({ ...known, whatIf }, "no-such-meeting", "nl")).toBeUndefined();
});

test("a table has a cell for each column", () => {
  const uneven = pack.parts
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    )
    .filter(({ columns, rows }) => rows.some((row) => row.length !== columns.length));
  expect(uneven).toEqual([]);
});

test("charts bring their own colours: no token of a page is left in them", () => {
  const svgs = pack.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block.chart.svg] : [])),
  );
  expect(svgs.length).toBeGreaterThan(0);
  for (const svg of svgs) expect(svg).not.toContain("var(--");
});

test("the name of a file says the body and the day, and nothing of what is in it", () => {
  expect(packName(known.meeting)).toBe("stukken-bestuurlijk-overleg-2026-12-03");
});
