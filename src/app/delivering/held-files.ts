import { randomUUID } from "node:crypto";

/** A file waits this long for somebody to confirm it. */
const keptMs = 15 * 60_000;
/** Bytes of all files that wait together. */
const mostBytes = 60 * 2 ** 20;

/** What waits, besides the bytes that it takes. */
export interface Held {
  readonly bytes: Uint8Array;
}

export interface HeldFiles<T extends Held> {
  /**
   * Keeps a file until it is confirmed; one that waited behind the same link is dropped.
   * @returns undefined when too many wait already
   */
  hold(link: string, file: T): string | undefined;
  find(link: string, id: string): T | undefined;
  /** Puts another in its place, if it is still there. */
  replace(link: string, id: string, file: T): void;
  drop(link: string, id: string): void;
}

/**
 * Files between being looked at and being confirmed: in memory alone, so that nothing is left of
 * one that nobody confirms.
 */
export function heldFiles<T extends Held>(): HeldFiles<T> {
  const byLink = new Map<string, { readonly id: string; file: T; readonly end: NodeJS.Timeout }>();
  const remove = (link: string) => {
    clearTimeout(byLink.get(link)?.end);
    byLink.delete(link);
  };
  const at = (link: string, id: string) => {
    const held = byLink.get(link);
    return held?.id === id ? held : undefined;
  };
  return {
    hold(link, file) {
      remove(link);
      const held = [...byLink.values()].reduce((sum, one) => sum + one.file.bytes.byteLength, 0);
      if (held + file.bytes.byteLength > mostBytes) return undefined;
      const id = randomUUID();
      const end = setTimeout(() => byLink.delete(link), keptMs).unref();
      byLink.set(link, { id, file, end });
      return id;
    },
    find: (link, id) => at(link, id)?.file,
    replace(link, id, file) {
      const held = at(link, id);
      if (held !== undefined) held.file = file;
    },
    drop(link, id) {
      if (at(link, id) !== undefined) remove(link);
    },
  };
}
