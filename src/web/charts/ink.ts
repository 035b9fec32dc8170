/**
 * The colours of a drawing that is shown on a page and also taken away as a picture. On a page they
 * are the tokens, so that it follows light, dark and forced colours; a picture is always on paper.
 */
export interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly river: string;
  /** Tints of the river, light to dark: they carry quantity. */
  readonly tints: readonly [string, string, string];
  readonly stone: string;
  readonly signal: string;
}

export const pageInk: Ink = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  soft: "var(--ink-soft)",
  hairline: "var(--hairline)",
  river: "var(--river)",
  tints: ["var(--river-12)", "var(--river-25)", "var(--river-40)"],
  stone: "var(--stone-40)",
  signal: "var(--signal)",
};

/** The light tokens of theme/tokens.css, written out. */
export const pictureInk: Ink = {
  paper: "#fffdf8",
  ink: "#13272b",
  soft: "#455a5e",
  hairline: "#cfc9bb",
  river: "#0b5163",
  tints: ["#dbe8ea", "#b3cfd5", "#86b0b9"],
  stone: "#a9a598",
  signal: "#a63c06",
};
