/** The ways a citizen service number is written: in one, with dots or spaces, its first zero lost. */
const written = /^(?:\d{8,9}|\d{2,3}([. -])\d{3}\1\d{3}|\d{4}([. ])\d{2}\2\d{3})$/;

/** A number named as one in running text. */
const named = /\b(?:bsn|burgerservicen\w*|sofi-?n\w*)\D{0,12}((?:\d[ .-]?){7,8}\d)(?!\d)/i;

/** The nine digits of a value that is written like a BSN, whether it is one or not. */
export function bsnDigits(value: string): string | undefined {
  return written.test(value) ? value.replaceAll(/\D/g, "").padStart(9, "0") : undefined;
}

/**
 * True for nine digits that pass the eleven test: nine times the first, eight times the second and
 * so on to twice the eighth, less the last, is a multiple of eleven. One in eleven numbers does, so
 * one number that passes proves nothing.
 * Source: Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN, the eleven test.
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = Array.from(digits).reduce(
    (total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i),
    0,
  );
  return sum % 11 === 0;
}

/** True for a text that names a BSN and gives it. */
export function namesBsn(text: string): boolean {
  const number = named.exec(text)?.[1];
  return number !== undefined && isBsn(number.replaceAll(/\D/g, "").padStart(9, "0"));
}

/**
 * The chance that of so many different numbers without meaning at least so many pass the eleven
 * test: the upper tail of a binomial distribution with one in eleven.
 */
export function chanceOfPassing(passed: number, numbers: number): number {
  let term = (10 / 11) ** numbers;
  let below = 0;
  for (let k = 0; k < passed; k++) {
    below += term;
    term *= (numbers - k) / (k + 1) / 10;
  }
  return Math.max(1 - below, 0);
}
