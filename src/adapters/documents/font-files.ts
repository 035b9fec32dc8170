import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sfntOf } from "../../kernel/sfnt.ts";

const atkinson = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin";
const files = {
  text: `${atkinson}-400-normal.woff`,
  strong: `${atkinson}-700-normal.woff`,
  heading: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
};
export type FontName = keyof typeof files;
export const fontNames = Object.keys(files) as FontName[];

/** A font that goes along in a document, so that it looks the same with every reader. */
export const fontBytes = (name: FontName): Buffer =>
  Buffer.from(sfntOf(readFileSync(fileURLToPath(import.meta.resolve(files[name])))));
