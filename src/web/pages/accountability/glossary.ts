import { marked, type Tokens } from "marked";
import glossary from "../../../../docs/glossary.md";

/** One word of the plan or of this product. */
export interface Term {
  readonly dutch: string;
  readonly english: string;
  /** Its name in the source code; "–" when it has none. */
  readonly code: string;
  readonly meaning: { readonly nl: string; readonly en: string };
}

/** The words and the abbreviations, as `docs/glossary.md` has them. */
export const [words = [], abbreviations = []]: readonly (readonly Term[])[] = marked
  .lexer(glossary)
  .filter((token): token is Tokens.Table => token.type === "table")
  .map(({ rows }) =>
    rows.map((cells) => {
      const [dutch = "", english = "", code = "", nl = "", en = ""] = cells.map(({ text }) => text);
      return { dutch, english, code: code.replaceAll("`", ""), meaning: { nl, en } };
    }),
  );

/** Whether the plan itself leaves it unexplained: then we do not fill it in by guessing. */
export const isUnexplained = ({ meaning }: Term): boolean =>
  meaning.nl === "Het plan legt dit niet uit.";
