import { describe, expect, test } from "vitest";
import { readImports, violations } from "./import-rules.ts";

const { files, imports } = readImports("src");

describe("imports go one way", () => {
  test("the tree was really read", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test("no import goes against the direction of the layers", () => {
    expect(violations(imports)).toEqual([]);
  });

  test.each([
    [{ from: "kernel/a.ts", to: "core/plan/index.ts" }, "kernel may not import core/plan"],
    [{ from: "core/plan/a.ts", to: "core/impact/index.ts" }, "core/plan may not import"],
    [{ from: "web/a.tsx", to: "adapters/postgres/store.ts" }, "web may not import adapters"],
    [{ from: "adapters/mail/a.ts", to: "adapters/postgres/b.ts" }, "never import each other"],
    [{ from: "app/a.ts", to: "core/plan/walk.ts" }, "front door"],
    [{ from: "core/impact/engine/a.ts", to: "core/impact/assumptions.ts" }, "kernel alone"],
    [{ from: "core/impact/scenario/a.ts", to: "core/impact/spread.ts" }, "with the engine"],
    [{ from: "web/a.tsx", to: "../bench/a.ts" }, "outside src/"],
    [{ from: "app/a.ts", to: "../content/nl/a.md" }, "outside src/"],
    [{ from: "core/plan/a.ts", to: "core/plan/b.test-data.ts" }, "only tests"],
    [{ from: "main.ts", to: "app/b.test-data.ts" }, "only tests"],
    [{ from: "stray/a.ts", to: "kernel/result.ts" }, "no place in the layers"],
  ])("%o is refused", (wrong, reason) => {
    expect(violations([wrong])).toEqual([expect.stringContaining(reason)]);
  });
});
