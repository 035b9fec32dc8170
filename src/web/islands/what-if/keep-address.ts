/** Safari refuses more than 100 changes of the address in 30 seconds. */
const apart = 400;

let last = 0;
let waits: ReturnType<typeof setTimeout> | undefined;

/** Puts an address in place of the present one: at once, or soon when that happened just now. */
export function keepAddress(address: string): void {
  clearTimeout(waits);
  const rest = last + apart - performance.now();
  if (rest > 0) {
    waits = setTimeout(() => keepAddress(address), rest);
    return;
  }
  last = performance.now();
  history.replaceState(null, "", address);
}

/** Nothing that waits is put in place any more: the reader goes elsewhere. */
export const leaveAddress = (): void => clearTimeout(waits);
