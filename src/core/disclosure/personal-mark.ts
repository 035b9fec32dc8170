import { namesBsn } from "./bsn.ts";

/** What a value can give away by itself. */
export type PersonalMark = "bsn" | "email" | "phone" | "iban" | "address";

/** The personal data that stand in one value, whatever its column is called. */
export function marksIn(value: string): readonly PersonalMark[] {
  // Most values are short numbers: nothing to look for.
  if (value.length < 8) return [];
  const marks: PersonalMark[] = [];
  if (value.includes("@") && hasPersonalEmail(value)) marks.push("email");
  if (!/\d/.test(value)) return marks;
  if (namesBsn(value)) marks.push("bsn");
  if (phone.test(value) || mobile.test(value)) marks.push("phone");
  if (hasIban(value)) marks.push("iban");
  if (address.some((form) => form.test(value))) marks.push("address");
  return marks;
}

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Mailboxes of an office, as sources give under their tables. */
const offices =
  /^(?:info|infoservice|contact|post|postbus|secretariaat|data|helpdesk|servicedesk|noreply|no-reply)@/i;

const hasPersonalEmail = (text: string): boolean =>
  (text.match(email) ?? []).some((found) => !offices.test(found));

/** A Dutch number as the whole value; inside a text, a mobile one. */
const phone = /^(?:\+31|0031|0)[ -]?(?:\(0\) ?)?[1-9](?:[ -]{0,3}\d){8}$/;
const mobile = /(?<![\d.,])(?:\+31|0031|0)[ -]?(?:\(0\) ?)?6(?:[ -]{0,3}\d){8}(?!\d)/;

/** Country, check digits, four letters of the bank where the country has them, account. */
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z]{4})?(?: ?\d){10,20}\b/g;

const hasIban = (text: string): boolean =>
  (text.match(iban) ?? []).some((found) => passesMod97(found.replaceAll(" ", "")));

/** ISO 7064 MOD 97-10, as ISO 13616 uses it: with the first four in the back, letters from 10. */
function passesMod97(account: string): boolean {
  const turned = account.slice(4) + account.slice(0, 4);
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`);
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** "6511AB 12" as the whole value, or a street with a number before the postcode. */
const address = [
  /^[1-9]\d{3}[A-Z]{2}[ -]\d{1,4} ?[a-z]{0,2}$/i,
  /\p{L}{3,} \d{1,5} ?\p{L}{0,2},? +[1-9]\d{3} ?[A-Z]{2}\b/u,
];
