/** What somebody typed, short enough to repeat in a sentence. */
export const shortened = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
