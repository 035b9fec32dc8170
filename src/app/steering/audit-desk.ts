import type { By, ErasureReason } from "../../core/register/index.ts";
import type { RegisterStore, Verification, WordsOf } from "../ports/register-store.ts";

/** Where the register is checked, and free text is erased from it. */
export interface AuditDesk {
  /** @param digest of an entry, noted elsewhere: whether it still stands in the chain */
  verify(digest?: string): Promise<Verification>;
  /** @returns how many texts were erased; those that were gone already do not count */
  erase(by: By, words: readonly WordsOf[], reason: ErasureReason): Promise<number>;
}

interface DeskOptions {
  readonly region: string;
  readonly isExample: boolean;
  readonly clock: () => Date;
}

export function auditDesk(
  kept: Pick<RegisterStore, "verify" | "erase">,
  { region, isExample, clock }: DeskOptions,
): AuditDesk {
  return {
    verify: (digest) => kept.verify(region, digest),
    erase: (by, words, reason) => kept.erase(region, words, { by, at: clock(), isExample, reason }),
  };
}
