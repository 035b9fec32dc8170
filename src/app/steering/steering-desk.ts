import {
  register,
  type By,
  type GrowingRegister,
  type Register,
} from "../../core/register/index.ts";
import type { Result } from "../../kernel/result.ts";
import type {
  NewAct,
  NotRecorded,
  Recorded,
  Recording,
  RegisterStore,
} from "../ports/register-store.ts";
import { sharedRounds } from "../shared-rounds.ts";

/** Where steering is done: one place to read what was done, and one to do something. */
export interface SteeringDesk {
  /** What was read last: another object once words were erased, else the same that grows. */
  known(): Register;
  /** Everything that was recorded until now, by this process or another. */
  upToDate(): Promise<Register>;
  /** Records acts, all or none; afterwards the register has them. */
  record(
    by: By,
    acts: readonly NewAct[],
    extra?: Pick<Recording, "submission" | "brings">,
  ): Promise<Result<Recorded, NotRecorded>>;
}

interface DeskOptions {
  readonly region: string;
  /** Whether the site shows example data; what is done there is an example too. */
  readonly isExample: boolean;
  readonly clock: () => Date;
}

export function steeringDesk(
  kept: RegisterStore,
  { region, isExample, clock }: DeskOptions,
): SteeringDesk {
  let book: GrowingRegister = register();
  let erasures = 0;

  const read = async (): Promise<Register> => {
    const head = await kept.head(region);
    // Words that are gone may stand anywhere: then everything is read anew.
    const known = head.erasures === erasures ? book.head : 0;
    if (head.number === known) return book;
    const entries = await kept.since(region, known);
    if (known === 0) book = register(entries);
    else for (const entry of entries) book.add(entry);
    erasures = head.erasures;
    return book;
  };
  const upToDate = sharedRounds(read);
  return {
    known: () => book,
    upToDate,
    async record(by, acts, extra) {
      const recorded = await kept.record(region, acts, { by, at: clock(), isExample, ...extra });
      await upToDate();
      return recorded;
    },
  };
}
