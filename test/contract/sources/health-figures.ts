import { known, missing, type Observation } from "../../../src/core/observations/index.ts";
import { healthPeriods } from "./served-table.ts";

/** What all of them must deliver, apart from the state, that files do not have. */
export function healthFigures(): Observation[] {
  return (["18+", "65+"] as const).flatMap((group) =>
    ["NL", "GM0252", "GM0268"].flatMap((about, area) =>
      healthPeriods.map((code, period) => {
        const age = group === "18+" ? 0 : 2;
        const value =
          area !== 1
            ? known(70 + area + age / 10 + period / 100)
            : period === 0
              ? missing("not-measured")
              : age === 0
                ? known(71 + period / 100)
                : missing(period === 1 ? "secret" : "unknown");
        return {
          measure: "gezond",
          about,
          group,
          period: code.slice(0, 4),
          value,
          state: "unstated",
        };
      }),
    ),
  );
}

export function csvOfHealth(): string {
  const words = {
    unknown: "",
    secret: "geheim",
    "not-measured": "niet gemeten",
    "not-applicable": "n.v.t.",
  };
  const rows = healthFigures().map(({ about, group, period, value }) => {
    const cell =
      value.kind === "known" ? String(value.value).replace(".", ",") : words[value.reason];
    return [about === "NL" ? "NL01" : about, `${period}JJ00`, group, cell].join(";");
  });
  return ["gebied;periode;leeftijd;gezond", ...rows, "GM0014;2020JJ00;18+;70,1"].join("\r\n");
}
