import { createHash } from "node:crypto";

/**
 * A plan, a set of assumptions or a forecast as the text in which it is kept and compared: JSON
 * on one line, fields in their own order.
 * @throws RangeError for a number JSON cannot carry: NaN would silently become "unknown"
 */
export function documentText(document: object): string {
  return JSON.stringify(document, (key, value: unknown) => {
    if (typeof value === "number" && !Number.isFinite(value))
      throw new RangeError(`"${key}" is ${value}: a document holds finite numbers only`);
    return value;
  });
}

/** SHA-256 of the text of a document, as 64 hexadecimal digits: its identity. */
export function documentDigest(document: object): string {
  return textDigest(documentText(document));
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function textDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
