import { longestPack } from "../../../app/pack/keep-making-packs.ts";
import type { KeptPack } from "../../../app/ports/pack-store.ts";
import { packFormats } from "../../../app/ports/pack-writer.ts";
import type { Register } from "../../../core/register/index.ts";

/** How things stand with the papers of a meeting in one language. */
export interface PackStanding {
  /** The last that were finished. */
  readonly ready?: KeptPack;
  /** Something was done in steering since. */
  readonly isOld: boolean;
  /** Asked for after those, and not finished. */
  readonly making?: KeptPack;
  /** Nothing came of it for so long that nobody is making it any more. */
  readonly isStalled: boolean;
}

/** @param packs of one meeting and language, the last that was asked for first */
export function packStanding(
  packs: readonly KeptPack[],
  register: Register,
  now: Date,
): PackStanding {
  const isDone = ({ files }: KeptPack) => files.length === packFormats.length;
  const ready = packs.find(isDone);
  const [last] = packs;
  const making = last === undefined || isDone(last) ? undefined : last;
  const heard = making === undefined ? now : (making.files.at(-1)?.keptAt ?? making.askedAt);
  return {
    ...(ready !== undefined && { ready }),
    isOld: ready !== undefined && wentOn(register, ready),
    ...(making !== undefined && { making }),
    // Somebody else takes over who was taken for dead, and needs time too.
    isStalled: now.getTime() - heard.getTime() > 2 * longestPack,
  };
}

/**
 * Whether something was done that the papers may not have. Between the asking and the first file
 * the papers were composed: what a rule did in that time came of something that they do have.
 */
const wentOn = ({ entries }: Register, { askedAt, files }: KeptPack): boolean =>
  entries
    .slice(entries.findLastIndex(({ at }) => at <= askedAt) + 1)
    .some(({ at, by }) => by.kind !== "rule" || at > files[0]!.keptAt);
