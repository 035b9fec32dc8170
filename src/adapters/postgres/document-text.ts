/** A document as its text: JSON on one line. */
export type DocumentText = string;
