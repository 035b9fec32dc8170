import type { FC } from "hono/jsx";
import type { Finding, Judgement } from "../../core/indicators/index.ts";
import { words, type Language } from "../language.ts";

const t = words(
  {
    finding: {
      "no-data": "geen gegevens",
      "in-parts": "alleen per onderdeel",
      "not-measured": "verwachting, geen meting",
      short: "te kort voor een trend",
      limits: "gewone schommeling",
      intervals: "geen verschil te zien",
    },
    meaning: { improvement: "gunstig", concern: "ongunstig", neutral: "opvallend" },
    toward: { high: "omhoog", low: "omlaag" },
    assurance: {
      meets: "haalt het doel steeds",
      "hit-or-miss": "haalt het doel soms",
      misses: "haalt het doel niet",
    },
    noTarget: "nog geen doel",
    cannotTell: "doel: nog niet te zeggen",
  },
  {
    finding: {
      "no-data": "no data",
      "in-parts": "by part only",
      "not-measured": "forecast, not a measurement",
      short: "too short for a trend",
      limits: "usual ups and downs",
      intervals: "no difference seen",
    },
    meaning: { improvement: "favourable", concern: "unfavourable", neutral: "remarkable" },
    toward: { high: "up", low: "down" },
    assurance: {
      meets: "always meets the target",
      "hit-or-miss": "sometimes meets the target",
      misses: "does not meet the target",
    },
    noTarget: "no target yet",
    cannotTell: "target: cannot tell yet",
  },
);

const stroke = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;

/** What a series does: a shape and a word, coloured only where it asks for attention. */
export const FindingMark: FC<{ finding: Finding; language: Language }> = ({
  finding,
  language,
}) => {
  // Without limits a series is too short to be coloured, also when its intervals lie apart.
  const attention =
    finding.kind === "moved" && finding.meaning === "concern" && finding.by !== "intervals";
  return (
    <span class={attention ? "status status--attention" : "status"}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Shape finding={finding} />
      </svg>
      {wordOf(finding, language)}
    </span>
  );
};

/** The word alone, for tables and files. */
export function wordOf(finding: Finding, language: Language): string {
  const say = t[language];
  switch (finding.kind) {
    case "no-data":
    case "in-parts":
    case "not-measured":
      return say.finding[finding.kind];
    case "one-point":
    case "too-short":
      return say.finding.short;
    case "steady":
      return say.finding[finding.by];
    case "moved":
      return `${say.meaning[finding.meaning]}: ${say.toward[finding.toward]}`;
  }
}

const Shape: FC<{ finding: Finding }> = ({ finding }) => {
  switch (finding.kind) {
    case "no-data":
      return <circle cx="8" cy="8" r="6" {...stroke} stroke-dasharray="2 3" />;
    case "not-measured":
      return <path d="M1 13L15 3" {...stroke} stroke-dasharray="3 3" />;
    case "in-parts":
      return <path d="M2 13V8M8 13V3M14 13v-7" {...stroke} stroke-width="3" />;
    case "one-point":
    case "too-short":
      return <path d="M2 8h2M7 8h2M12 8h2" {...stroke} stroke-width="3" />;
    case "steady":
      return <path d="M1 8c2-5 4-5 7 0s5 5 7 0" {...stroke} />;
    case "moved":
      return (
        <path
          d={finding.toward === "high" ? "M8 15V2M3 7l5-5 5 5" : "M8 1v13M3 9l5 5 5-5"}
          {...stroke}
          stroke-width="2.5"
        />
      );
  }
};

interface AssuranceProps {
  readonly judgement: Judgement;
  readonly hasTarget: boolean;
  readonly language: Language;
}

/** Whether the process meets its target when nothing changes: the line of the target, and where it runs. */
export const AssuranceMark: FC<AssuranceProps> = ({ judgement, hasTarget, language }) => {
  const assurance = judgement.kind === "judged" ? judgement.chart.assurance : undefined;
  return (
    <span class={assurance === "misses" ? "status status--attention" : "status"}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M1 8h14" {...stroke} stroke-dasharray={hasTarget ? undefined : "2 3"} />
        {assurance === "meets" && <path d="M4 4l3 3 5-6" {...stroke} />}
        {assurance === "hit-or-miss" && <path d="M1 12l4-8 5 8 4-8" {...stroke} />}
        {assurance === "misses" && <path d="M4 11l5 4M9 11l-5 4" {...stroke} />}
      </svg>
      {assuranceWord(judgement, hasTarget, language)}
    </span>
  );
};

/** The word alone, for tables and files. */
export function assuranceWord(judgement: Judgement, hasTarget: boolean, language: Language) {
  const say = t[language];
  const assurance = judgement.kind === "judged" ? judgement.chart.assurance : undefined;
  if (assurance !== undefined) return say.assurance[assurance];
  return hasTarget ? say.cannotTell : say.noTarget;
}
