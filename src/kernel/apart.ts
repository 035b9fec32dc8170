/**
 * A loop that stays a function of its own.
 *
 * V8 copies short functions into their callers, also when it compiles those in haste (Maglev). A loop
 * over thousands of values then runs four times slower, for as long as its caller is called too
 * seldom to be compiled with care. A call with a list of arguments is not copied. It takes about
 * 10 ns: worth it for a loop of a few lines over thousands of values, and for nothing else.
 */
export function apart<Args extends unknown[], Result>(
  loop: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => loop(...args);
}
