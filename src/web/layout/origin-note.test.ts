import { expect, test } from "vitest";
import { citations } from "../../core/plan/index.ts";
import type { RegionView } from "../region-view.ts";
import { citationText } from "./origin-note.tsx";

const documents = [{ id: "cbs-gebieden", title: "CBS Gebiedsindelingen", kind: "statistics" }];
const view = { plan: { documents } } as unknown as RegionView;

test.each([
  ["website 28", "website, regel 28"],
  ["regioplan 768-770", "regioplan, regels 768-770"],
  ["regioplan 768-770; 772", "regioplan, regels 768-770 en 772"],
  ["regioplan 1; 3-4; 9", "regioplan, regels 1, 3-4 en 9"],
  ["cbs-gebieden", "CBS Gebiedsindelingen"],
])("%s is cited as %j", (origin, expected) => {
  expect(citationText(citations([origin])[0]!, view, "nl")).toBe(expected);
});
