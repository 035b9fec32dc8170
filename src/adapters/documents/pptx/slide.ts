import type PptxGenJS from "pptxgenjs";

export type Slide = PptxGenJS.Slide;

/** Fonts that every office program has or knows a stand-in of the same width for. */
export const [heading, text] = ["Georgia", "Arial"];

/** Inches on a slide of 13.33 by 7.5. */
export const slide = { left: 0.6, width: 12.13, title: 0.82, bottom: 6.95 };

/** How wide a letter is, as part of its height: of the widest font that may stand in. */
const letter = { text: 0.52, heading: 0.64 };

/**
 * Height that a text takes, in inches; a little too much rather than too little.
 * @param width inches
 * @param size points
 */
export function heightOf(
  words: string,
  width: number,
  size: number,
  font: keyof typeof letter = "text",
): number {
  const perLine = Math.max(1, Math.floor((width * 72) / (size * letter[font])));
  const lines = words
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return (lines * size * 1.22) / 72;
}
