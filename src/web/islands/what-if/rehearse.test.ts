import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  avoided,
  exampleModel,
  initiative,
} from "../../../core/impact/engine/example-model.test-data.ts";
import type { ScenarioQuestion } from "../../../core/impact/scenario/index.ts";
import { rehearse } from "./rehearse.ts";

const model = exampleModel(["a", "b"].map((id) => initiative(id, [avoided(0, 0.5, 0.2)])));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is rehearsed when somebody asks after so many answers. */
function rehearsed(asksAfter: number, takes = 10): string[] {
  const heard: ScenarioQuestion[] = [];
  const answer = (question: ScenarioQuestion) => {
    heard.push(question);
    vi.advanceTimersByTime(takes);
  };
  rehearse(answer, { model, year: 2030 }, () => heard.length >= asksAfter);
  vi.runAllTimers();
  return heard.map(({ shown }) => shown.without.join());
}

test("the plan is rehearsed first, then each initiative out and in again", () => {
  expect(rehearsed(Infinity)).toEqual(["", "initiative:a", "", "initiative:b", ""]);
});

test("a real question ends it", () => {
  expect(rehearsed(2)).toEqual(["", "initiative:a"]);
});

test("on a slow machine it ends after a second", () => {
  expect(rehearsed(Infinity, 600)).toEqual(["", "initiative:a"]);
});
