import { createHash, randomBytes } from "node:crypto";

/** A secret that opens something: 256 random bits as 43 letters, digits, "-" and "_". */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token, as 64 hexadecimal digits: from it nobody can make the token again. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");
