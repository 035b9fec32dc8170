import { WrongUse, type Arguments } from "./command.ts";

/** The value of an option that takes a whole number from `low` to `high`; `usual` when left out. */
export function wholeNumber(
  args: Arguments,
  name: string,
  usual: number,
  low: number,
  high: number,
): number {
  const text = args.text(name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high)
    throw new WrongUse(`--${name} must be a whole number from ${low} to ${high}, not "${text}"`);
  return value;
}
