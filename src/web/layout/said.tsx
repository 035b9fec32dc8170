import type { FC } from "hono/jsx";
import { words, type Language } from "../language.ts";

const t = words("tekst verwijderd op verzoek", "text removed on request");

interface SaidProps {
  /** `null` once it was erased. */
  readonly text: string | null;
  readonly language: Language;
}

/** What somebody wrote, in Dutch, with its paragraphs. */
export const Said: FC<SaidProps> = ({ text, language }) =>
  text === null ? (
    <em class="quiet">{t[language]}</em>
  ) : (
    <span class="said" lang="nl">
      {text}
    </span>
  );

/** The same where no element may stand, such as a title. */
export const saidText = (text: string | null, language: Language): string => text ?? t[language];
