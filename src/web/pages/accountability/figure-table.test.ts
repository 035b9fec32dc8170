import { expect, test } from "vitest";
import type { Plan } from "../../../core/plan/index.ts";
import { toCsv } from "../../charts/data-table.tsx";
import type { RegionView } from "../../region-view.ts";
import { figureTable } from "./figure-table.ts";

const text = (nl: string) => ({ nl, en: nl });
const origin = ["regioplan 1; 3-4"];
const figure = (id: string, value: unknown) => ({
  id,
  value,
  label: text(id),
  unit: "people",
  qualifier: "about",
  kind: "reported",
  conflictsWith: ["x", "y"],
  origin,
});
const plan = {
  figures: [figure("a", 1500), { ...figure("b", { low: 1, high: 2 }), challenge: "zorg" }],
  sectors: [
    {
      id: "ggz",
      title: text("Ggz"),
      shortage: { value: 500, year: 2032, certainty: "medium" },
      relative: { readingA: 13, readingB: 10 },
      origin,
    },
  ],
  challenges: [{ id: "zorg" }, { id: "leeg" }],
  priorities: [{ id: "p", figures: [figure("c", { numerator: 1, denominator: 6 })] }],
} as unknown as Plan;

test("every figure is a line: of the region, the sectors, each challenge and each priority", () => {
  const lines = toCsv(figureTable({ plan } as unknown as RegionView, "nl"))
    .trim()
    .split("\r\n");
  expect(lines.slice(1).map((line) => line.split(",").slice(0, 6).join(","))).toEqual([
    "a,region,a,1500,,people",
    "ggz,sectors,Tekort: Ggz,500,,people",
    "ggz-aandeel,sectors,Tekort als deel van het personeel: Ggz,10,13,percent",
    "b,challenge:zorg,b,1,2,people",
    "c,priority:p,c,1/6,,people",
  ]);
  expect(lines[1]).toMatch(/,about,reported,(niet genoemd|not stated),,x y,,regioplan 1; 3-4$/);
});
