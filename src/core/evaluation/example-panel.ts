import { readFileSync } from "node:fs";
import { normals } from "../../kernel/random.ts";
import { assemblePanel, type Panel } from "./panel.ts";

/** Proposition 99 of California; for tests. */
export function proposition99(): { readonly panel: Panel; readonly expected: Prop99 } {
  const folder = new URL("../../../test/reference/evaluation/", import.meta.url);
  const rows = readFileSync(new URL("prop99.csv", folder), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(";"));
  const panel = assemblePanel(
    rows.map(([unit, year, packs, treated]) => ({
      unit: unit!,
      period: { label: year!, position: Number(year) },
      outcome: Number(packs),
      treated: treated === "1",
    })),
  );
  if (!panel.ok) throw new Error(panel.error.reason);
  const { prop99 } = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));
  return { panel: panel.value, expected: prop99 };
}

interface Prop99 {
  readonly did: number;
  readonly sc_outcome_only: number;
  readonly sdid: number;
  readonly abadie2010_weights: { readonly pre_rmspe: number };
}

/** A panel from rows of outcomes; `starts` says when each unit starts. For tests. */
export function panelOf(
  outcomes: readonly (readonly number[])[],
  starts: readonly (number | null)[],
): Panel {
  return {
    periods: outcomes[0]!.map((_, t) => `p${t}`),
    units: outcomes.map((outcome, i) => ({ name: `u${i}`, outcome, start: starts[i]! })),
  };
}

/** A panel of noise: every unit its own level, the same rise for all, no effect. For tests. */
export function noise(name: string, starts: readonly (number | null)[], periods: number): Panel {
  const draws = normals(11, name, starts.length * (periods + 1));
  return panelOf(
    starts.map((_, i) =>
      Array.from(
        { length: periods },
        (__, t) => 50 + 5 * draws[starts.length * periods + i]! + t + draws[i * periods + t]!,
      ),
    ),
    starts,
  );
}
