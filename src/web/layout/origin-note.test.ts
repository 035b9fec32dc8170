import { expect, test } from "vitest";
import { citations } from "../../core/plan/index.ts";
import type { RegionView } from "../region-view.ts";
import { citationText, documentTitle } from "./origin-note.tsx";

const documents = [{ id: "cbs-gebieden", title: "CBS Gebiedsindelingen", kind: "statistics" }];
const view = { plan: { documents } } as unknown as RegionView;

test.each([
  ["website 28", "website, regel 28"],
  ["regioplan 768-770", "regioplan, regels 768-770"],
  ["regioplan 768-770; 772", "regioplan, regels 768-770 en 772"],
  ["regioplan 1; 3-4; 9", "regioplan, regels 1, 3-4 en 9"],
  ["cbs-gebieden", "CBS Gebiedsindelingen"],
])("%s is cited as %j", (origin, expected) => {
  expect(citationText(citations([origin])[0]!, view, "nl").text).toBe(expected);
});

test.each([
  [
    { kind: "own-work", title: "Eigen aannames", titleEn: "Our assumptions" },
    "Our assumptions",
    undefined,
  ],
  [{ kind: "website", title: "Samenvatting" }, "Samenvatting", "nl"],
  [{ kind: "study", title: "Trial of a dispenser" }, "Trial of a dispenser", undefined],
] as const)("in English %o is titled %j", (document, text, lang) => {
  expect(documentTitle({ id: "x", ...document }, "en")).toEqual({ text, lang });
});
