/** Prints each step with the seconds it took. */
export function stopwatch(print: (text: string) => void): (what: string) => void {
  let started = performance.now();
  return (what) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`  ✓ ${what.padEnd(52)} ${seconds.padStart(5)} s`);
    started = performance.now();
  };
}
