/** Who did something. A person is known by id alone: names can be erased, the register stands. */
export type By =
  | { readonly kind: "person"; readonly person: string }
  /** Who holds a personal link. */
  | { readonly kind: "link"; readonly link: string }
  /** A rule, such as one that raises a signal. */
  | { readonly kind: "rule" }
  | { readonly kind: "command-line" };

/** What an act is about, for example "meeting:…" or "decision:…". */
export type SubjectKey = `${string}:${string}`;

/**
 * Free text of an act by name. It is kept apart from the rest, so that it can be erased when
 * somebody asks: `null` then stands for what was said.
 */
export type Words = Readonly<Record<string, string | null | undefined>>;

/** Something that was done: what, in plain data, and in words. */
export interface Act {
  readonly kind: string;
  readonly data: unknown;
  readonly words: Words;
}

/** One line of the register: it is added and never changed. */
export interface Entry<A extends Act = Act> {
  /** 1, 2, 3, … within the region, without gaps. */
  readonly number: number;
  /** Never before that of an earlier entry. */
  readonly at: Date;
  readonly by: By;
  readonly subject: SubjectKey;
  readonly act: A;
}
