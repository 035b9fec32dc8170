import { describe, expect, test } from "vitest";
import {
  certain,
  modelled,
  plan,
  problemsAfter,
  type Document,
} from "./broken-assumptions.test-data.ts";

test("the assumptions of Rijk van Nijmegen have no problems", () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe("every mistake is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "a precondition that does not exist",
      (d) => (modelled(d).dependsOn = ["verzonnen"]),
      { path: expect.stringMatching(/dependsOn\.0$/) },
    ],
    [
      "another region",
      (d) => (d.region = "elders"),
      { path: "region", remedy: expect.stringContaining("rijk-van-nijmegen") },
    ],
    [
      "a document that the plan does not have",
      (d) => (d.hoursPerFteYear.origin = ["verzonnen"]),
      { path: "hoursPerFteYear.origin.0", message: expect.stringContaining('"verzonnen"') },
    ],
    [
      "an initiative that does not exist",
      (d) => (modelled(d).initiative = "verzonnen"),
      { message: 'There is no initiative with id "verzonnen"' },
    ],
    [
      "an initiative that nobody dealt with",
      (d) => d.initiatives.shift(),
      { path: "initiatives", message: expect.stringContaining("Nothing is assumed about") },
    ],
    [
      "an initiative that is dealt with twice",
      (d) => d.initiatives.push(d.initiatives[0]),
      { message: expect.stringContaining("already stands at initiatives.0") },
    ],
    [
      "an assumption about nothing",
      (d) => delete modelled(d).initiative,
      { remedy: 'Give it either "initiative" or "priority", not both' },
    ],
    [
      "a priority that is an initiative of the list",
      (d) => {
        const priority = plan.priorities.find(({ initiative }) => initiative !== undefined)!;
        const one = d.initiatives.find((i: Document) => i.initiative === priority.initiative);
        delete one.initiative;
        one.priority = priority.id;
      },
      { remedy: expect.stringMatching(/^Write initiative: /) },
    ],
    [
      "a precondition without a chance",
      (d) => {
        modelled(d).dependsOn = [d.preconditions[0].precondition];
        d.preconditions = [];
      },
      { message: expect.stringContaining("No chance is given") },
    ],
    [
      "counted in something that is not modelled",
      (d) => {
        const idle = d.initiatives.filter((one: Document) => one.noEffect && one.initiative);
        idle[0].countedIn = idle[1].initiative;
      },
      { message: expect.stringContaining("nothing can be counted in it") },
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });

  test("all mistakes at once", () => {
    const problems = problemsAfter((d) => {
      d.region = "elders";
      d.sectors.pop();
      modelled(d).success = certain(2);
    });
    expect(problems.length).toBeGreaterThanOrEqual(4);
    for (const { message, remedy } of problems) {
      expect(message).not.toBe("");
      expect(remedy).not.toBe("");
    }
  });
});
