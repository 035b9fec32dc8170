/** One measured figure of the report. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be, as shown: ">= 5000". */
  readonly goal: string;
  readonly met: boolean;
}

/** A figure with a goal, "at least" or "at most" so much, or one to compare others with. */
export function row(
  name: string,
  value: number,
  unit: string,
  goal?: { readonly least: number } | { readonly most: number },
): Row {
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
  if (!goal) return { name, value: rounded, unit, goal: "none", met: true };
  return "least" in goal
    ? { name, value: rounded, unit, goal: `>= ${goal.least}`, met: value >= goal.least }
    : { name, value: rounded, unit, goal: `<= ${goal.most}`, met: value <= goal.most };
}
