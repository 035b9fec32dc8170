import { expect, test } from "vitest";
import { href, hrefToday, twin, type Visit } from "./visit.ts";

const visit: Visit = {
  language: "nl",
  path: "/monitor",
  query: new URLSearchParams("lijn=voortgang&op=2024-06-01"),
  origin: "https://x.nl",
  base: "/regio",
  asOf: "2024-06-01",
};

test.each([
  ["/", "/regio?op=2024-06-01"],
  ["/monitor", "/regio/monitor?op=2024-06-01"],
  ["/monitor#lijn", "/regio/monitor?op=2024-06-01#lijn"],
  ["/monitor?lijn=a#b", "/regio/monitor?lijn=a&op=2024-06-01#b"],
  ["/monitor?op=2023-12-22", "/regio/monitor?op=2023-12-22"],
])("on an earlier day the address of %s stays on that day", (path, expected) => {
  expect(href(visit, path)).toBe(expected);
});

test("the twin keeps the day, and the address of today leaves it", () => {
  expect(twin(visit, "en")).toBe("/regio/en/monitor?lijn=voortgang&op=2024-06-01");
  expect(hrefToday(visit, "/monitor?lijn=a")).toBe("/regio/monitor?lijn=a");
});
