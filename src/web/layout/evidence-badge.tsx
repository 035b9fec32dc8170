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
        {[0, 1, 2, 3].map((step) => (
          <rect
            class={step < strength ? "evidence__on" : "evidence__off"}
            x={step * 9 + 0.75}
            y="0.75"
            width="6"
            height="8.5"
          />
        ))}
      </svg>
      <span class="visually-hidden">{t[language].evidence}: </span>
      {gradeWords[language][grade]}
    </span>
  );
};
