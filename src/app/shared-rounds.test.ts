import { expect, test } from "vitest";
import { sharedRounds } from "./shared-rounds.ts";

test("who asks while a round goes on shares the next one", async () => {
  let rounds = 0;
  let told = 0;
  const look = sharedRounds(async () => {
    rounds += 1;
    const seen = told;
    await Promise.resolve();
    return seen;
  });
  const first = look();
  await Promise.resolve();
  told = 7;
  const others = [look(), look(), look()];
  expect(await first).toBe(0);
  expect(await Promise.all(others)).toEqual([7, 7, 7]);
  expect(rounds).toBe(2);
});

test("a round that fails is told to who shared it, and the next goes on", async () => {
  let fails = true;
  const look = sharedRounds(async () => {
    await Promise.resolve();
    if (fails) throw new Error("away");
    return "fine";
  });
  const first = look();
  await expect(first).rejects.toThrow("away");
  fails = false;
  expect(await look()).toBe("fine");
});
