import { expect, test } from "vitest";
import { touching } from "./touching.ts";

test("what names the challenge comes first, what names none holds for all", () => {
  const records = [
    { id: "for-all", challenges: [] },
    { id: "elsewhere", challenges: ["acute-zorg"] },
    { id: "here", challenges: ["preventie", "acute-zorg"] },
  ];
  expect(touching(records, "preventie").map(({ id }) => id)).toEqual(["here", "for-all"]);
});
