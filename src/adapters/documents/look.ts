/** The light colours of src/web/theme/tokens.css, as six hexadecimal digits. */
export const ink = {
  paper: "F8F5EE",
  ink: "13272B",
  soft: "455A5E",
  hairline: "CFC9BB",
  river: "0B5163",
  riverDeep: "073845",
  riverTint: "DBE8EA",
  signal: "A63C06",
  signalTint: "F8E3D6",
} as const;

/** Names of the fonts where a reader must have them: a document in an office program names them. */
export const fonts = { text: "Atkinson Hyperlegible Next", heading: "Source Serif 4" } as const;

/** Locale of a document. */
export const localeOf = { nl: "nl-NL", en: "en-GB" } as const;
