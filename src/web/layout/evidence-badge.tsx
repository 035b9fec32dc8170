import type { FC } from "hono/jsx";
import { evidenceGrades, type EvidenceGrade } from "../../core/impact/index.ts";
import { words, type Language } from "../language.ts";
import { gradeWords } from "./estimate-words.ts";

const t = words({ evidence: "bewijs" }, { evidence: "evidence" });

/** How strong the evidence is: four steps, filled from weak to strong, and always the word. */
export const EvidenceBadge: FC<{ grade: EvidenceGrade; language: Language }> = (props) => {
  const { grade, language } = props;
  const strength = evidenceGrades.length - 1 - evidenceGrades.indexOf(grade);
  return (
    <span class="evidence">
      <svg viewBox="0 0 34 10" aria-hidden="true" focusable="false">
        <path class="evidence__on" d={marks(0, strength)} />
        <path class="evidence__off" d={marks(strength, 4)} />
      </svg>
      <span class="visually-hidden">{t[language].evidence}: </span>
      {gradeWords[language][grade]}
    </span>
  );
};

/** Boxes side by side; one path for all, for a page may have a hundred badges. */
const marks = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `M${(from + i) * 9 + 0.75} .75h6v8.5h-6z`).join("");
