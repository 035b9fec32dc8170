export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** The words of a page in every language, with the same entries in each. */
export type Words<T> = Readonly<Record<Language, T>>;

/** Declares the words of a page; a missing translation does not compile. */
export function words<T>(nl: T, en: NoInfer<T>): Words<T> {
  return { nl, en };
}
