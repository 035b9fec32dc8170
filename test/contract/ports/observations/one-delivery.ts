import { describe, expect, test } from "vitest";
import { known } from "../../../../src/core/observations/index.ts";
import { later, noon, type At } from "../../databases.ts";
import { deliveries, manifest, observed } from "./deliveries.ts";

/** What every `ObservationStore` does with a delivery, and with two at once. */
export function oneDeliveryContract(at: At): void {
  const { take, values, unpacked, rowsStored, kept, ours } = deliveries(at);

  test("nothing can be read before all of it is accepted, nor after it is abandoned", async () => {
    const before = await rowsStored();
    const delivery = await kept().open(ours(), "cbs");
    await delivery.addBytes(Buffer.from("x"));
    await delivery.addObservations([observed("2022", known(1))]);
    expect(await values()).toEqual([]);
    expect(await kept().snapshots(ours())).toEqual([]);
    await delivery.abandon();
    expect(await values()).toEqual([]);
    expect(await rowsStored()).toBe(before);
  });

  describe("two observations under one key", () => {
    const { measure, about, group } = observed("2022", known(1));
    const refusal = {
      ok: false,
      error: { kind: "same-key-twice", key: { measure, about, group, period: "2022" } },
    };
    const twice = [observed("2021", known(1)), observed("2022", known(1))];

    test("are refused in one batch", async () => {
      const delivery = await kept().open(ours(), "cbs");
      expect(await delivery.addObservations([...twice, observed("2022", known(2))])).toEqual(
        refusal,
      );
      await delivery.abandon();
    });

    test("are refused in two, also with values that are known already", async () => {
      await take(twice);
      const delivery = await kept().open(ours(), "cbs");
      await delivery.addObservations(twice);
      const again = [observed("2020", known(1)), observed("2022", known(1))];
      expect(await delivery.addObservations(again)).toEqual(refusal);
      await delivery.abandon();
    });
  });

  test("a later delivery of the same source overtakes one that is under way", async () => {
    const slow = await kept().open(ours(), "cbs");
    await slow.addObservations([observed("2022", known(1))]);
    const other = await kept().open(ours(), "ggd");
    await take([observed("2022", known(2))]);
    expect(await slow.addObservations([observed("2023", known(1))])).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    expect(await slow.accept(manifest, later(1))).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    await slow.abandon();
    expect(await values()).toEqual([["2022", 2, 1]]);

    await other.addObservations([observed("2022", known(3), { measure: "gezond" })]);
    expect(await other.accept(manifest, later(2))).toMatchObject({ value: { changed: 1 } });
  });

  test("one that was opened earlier overtakes too: what was read before it may be too little", async () => {
    const early = await kept().open(ours(), "ggd");
    await early.addObservations([observed("2021", known(45))]);
    const late = await kept().open(ours(), "cbs");
    expect(await kept().history(ours(), { measures: ["eenzaam"] })).toEqual([]);
    expect(await early.accept(manifest, later(0))).toMatchObject({ ok: true });
    await late.addObservations([observed("2022", known(41))]);
    expect(await late.accept(manifest, later(1))).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    await late.abandon();
    expect(await values()).toEqual([["2021", 45, 1]]);
  });

  test("of two sources that say the same at once, whoever was not seen is told", async () => {
    const slow = await kept().open(ours(), "cbs");
    await slow.addObservations([observed("2021", known(1)), observed("2022", known(1))]);
    await take([observed("2022", known(2))], 0, "ggd");
    expect(await slow.accept(manifest, later(1))).toEqual({
      ok: false,
      error: { kind: "overtaken" },
    });
    expect(await values()).toEqual([["2022", 2, 1]]);
    // What was not accepted is not known, however far it came.
    expect((await take([observed("2021", known(1))], 2, "ggd")).changed).toBe(1);
    await slow.abandon();
    expect(await values()).toEqual([
      ["2021", 1, 1],
      ["2022", 2, 1],
    ]);
  });

  test("megabytes of bytes come back to the last one", async () => {
    const chunk = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * index) % 251));
    const delivery = await kept().open(ours(), "cbs");
    for (let index = 0; index < 40; index++) await delivery.addBytes(chunk);
    const accepted = await delivery.accept(manifest, noon);
    expect(accepted).toMatchObject({ ok: true, value: { total: 0, changed: 0 } });
    const bytes = await unpacked(accepted.ok ? accepted.value.id : "");
    expect(bytes.equals(Buffer.concat(Array<Buffer>(40).fill(chunk)))).toBe(true);
  });

  test("what is not a finite number is a mistake of whoever reads the source", async () => {
    const delivery = await kept().open(ours(), "cbs");
    await expect(delivery.addObservations([observed("2022", known(NaN))])).rejects.toThrow(
      RangeError,
    );
    await delivery.abandon();
  });
}
