import { beforeEach, describe, expect, test } from "vitest";
import { constant } from "../distribution.ts";
import { avoided, exampleModel, initiative, shift } from "../example-model.test-data.ts";
import type { Subject } from "../index.ts";
import { DrawnModel } from "./drawn-model.ts";
import { Session } from "./session.ts";

const [hospital, district] = [0, 1];
/** Two in the hospital, of which one starts in 2028; one that sends work on, and one where it goes. */
const model = exampleModel([
  initiative("now", [avoided(0, 0.5, 0.2)], { success: constant(0.5) }),
  initiative("later", [avoided(0, 0.5, 0.2)], { start: constant(2028) }),
  initiative("there", [avoided(1, 0.5, 0.1)]),
  initiative("moves", [shift(0, 1, 0.1, 0.6)], { success: constant(0.5) }),
]);
const at = (year: number) => model.years.indexOf(year);
const without = (...subjects: readonly Subject[]) => new Set(subjects);

describe("between two questions a session keeps what did not change", () => {
  let session: Session;
  beforeEach(() => {
    session = new Session(new DrawnModel(model, { draws: 500, seed: 2 }));
    session.play(model, without("initiative:moves"));
  });
  /** Everything it says, each by its place. */
  const said = () => ({
    withPlan: session.outlook().withPlan,
    freed: session.outlook().freed,
    hospital: model.years.map((_, y) => session.rangeIn(hospital, y)),
    district: model.years.map((_, y) => session.rangeIn(district, y)),
  });
  /** Places where something else is said than before: the very objects count. */
  const changed = (before: readonly object[], now: readonly object[]) =>
    model.years.filter((_, y) => before[y] !== now[y]);

  test("all of it, when nothing is played or the same again", () => {
    const before = said();
    expect(session.outlook().baseline).toBe(session.outlook().baseline);
    session.play(model, without("initiative:moves"));
    const now = said();
    for (const part of ["withPlan", "freed", "hospital", "district"] as const)
      expect(changed(before[part], now[part])).toEqual([]);
  });

  test("the years before what is switched does anything", () => {
    const before = said();
    session.play(model, without("initiative:moves", "initiative:later"));
    const now = said();
    const from2028 = model.years.slice(at(2028));
    for (const part of ["withPlan", "freed", "hospital"] as const)
      expect(changed(before[part], now[part])).toEqual(from2028);
  });

  test("a sector where nothing happens, and no work arrives from where it does", () => {
    const before = said();
    session.play(model, without("initiative:moves", "initiative:there"));
    const once = said();
    expect(changed(before.hospital, once.hospital)).toEqual([]);
    expect(changed(before.district, once.district)).toEqual(model.years);
    session.play(model, without("initiative:moves", "initiative:there", "initiative:now"));
    const twice = said();
    // What leaves the hospital depends on all that is done there.
    expect(changed(once.hospital, twice.hospital)).toEqual(model.years);
    expect(changed(once.district, twice.district)).toEqual(model.years);
  });

  test("and never what is no longer so", () => {
    session.play(model, without());
    const before = said();
    session.play(model, without("initiative:now"));
    said();
    session.play(model, without());
    const anew = new Session(session.base);
    anew.play(model, without());
    for (const y of model.years.keys()) {
      expect(said().withPlan[y]!.mean).toBeCloseTo(before.withPlan[y]!.mean, 6);
      expect(said().withPlan[y]!.mean).toBeCloseTo(anew.outlook().withPlan[y]!.mean, 6);
      expect(session.rangeIn(district, y).mean).toBeCloseTo(anew.rangeIn(district, y).mean, 6);
    }
  });

  test.each(["initiative:now", "initiative:there", "initiative:moves"] as const)(
    "nor when it is asked after every switch of %s",
    (subject) => {
      const spread = model.years.map(() => 0.1);
      const baseline = { ...model.baseline, demandSpread: spread, supplySpread: spread };
      const unsure = { ...model, baseline };
      const asked = new Session(new DrawnModel(unsure, { draws: 500, seed: 2 }));
      const y = at(2027);
      for (const out of [without(), without(subject), without()]) {
        asked.play(unsure, out);
        const anew = new Session(asked.base);
        anew.play(unsure, out);
        expect(asked.chance(y).chanceClosed).toBeGreaterThan(0.1);
        expect(asked.chance(y).chanceClosed).toBeCloseTo(anew.chance(y).chanceClosed, 12);
        for (const sector of [hospital, district])
          expect(asked.rangeIn(sector, y).mean).toBeCloseTo(anew.rangeIn(sector, y).mean, 9);
      }
    },
  );
});
