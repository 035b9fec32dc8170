import { expect, test } from "vitest";
import { pictureThread } from "./picture-thread.ts";

const square = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="10"><text y="9">12,3</text></svg>`;

test("an SVG becomes a PNG of twice its size, the same every time", async () => {
  const toPng = pictureThread();
  const [first, again] = await Promise.all([toPng(square(30)), toPng(square(30))]);
  if (!first.ok) throw new Error(first.error.kind);
  const header = new DataView(first.value.buffer);
  expect([...first.value.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([60, 20]);
  expect(again).toEqual(first);
});

test("who asks when too many wait is refused", async () => {
  const toPng = pictureThread();
  const asked = await Promise.all(Array.from({ length: 12 }, (_, i) => toPng(square(20 + i))));
  expect(asked.filter(({ ok }) => ok)).toHaveLength(10);
});
