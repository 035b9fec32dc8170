import {
  register,
  type By,
  type Entry,
  type GrowingRegister,
  type Register,
} from "../../core/register/index.ts";
import { refused, type Result } from "../../kernel/result.ts";
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
  /**
   * Records what is decided on the register as it stands at that very moment: nothing comes in
   * between. When the same submission came before, what it recorded then is given, whether or not
   * it may still be done. Never record anything while deciding: it would wait for itself.
   * @param decide what to record, or why not; asked again when somebody recorded something meanwhile
   */
  recordIf<E>(
    by: By,
    decide: (register: Register) => Decided<E> | Promise<Decided<E>>,
    submission?: string,
  ): Promise<Result<Recorded, E | NotRecorded>>;
}

/** Acts, and the versions that they bring about, or why nothing is recorded. */
type Decided<E> = Result<Pick<Recording, "brings"> & { readonly acts: readonly NewAct[] }, E>;

/** Other processes may record at the same moment; they never do so all the time. */
const mostTries = 100;

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

  /** Entries that follow, but for those that came in while they were read. */
  const add = (entries: readonly Entry[]) => {
    for (const entry of entries) if (entry.number > book.head) book.add(entry);
  };
  const read = async (): Promise<Register> => {
    const head = await kept.head(region);
    // Words that are gone may stand anywhere: then everything is read anew.
    const known = head.erasures === erasures ? book.head : 0;
    if (head.number === known) return book;
    const entries = await kept.since(region, known, head.number);
    if (known === 0) book = register(entries);
    else add(entries);
    erasures = head.erasures;
    return book;
  };
  const upToDate = sharedRounds(read);
  const record = async (
    by: By,
    acts: readonly NewAct[],
    extra: Pick<Recording, "submission" | "brings" | "head">,
  ) => {
    const recorded = await kept.record(region, acts, { by, at: clock(), isExample, ...extra });
    const entries = recorded.ok ? recorded.value.entries : [];
    // Mostly nobody else did anything in between: then there is nothing to read.
    if (entries[0]?.number === book.head + 1) add(entries);
    else await upToDate();
    return recorded;
  };
  /** One after the other, so that within this process hardly anybody has to try twice. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const own = last.then(work, work);
    last = own;
    return own;
  };
  return {
    known: () => book,
    upToDate,
    async record(by, acts, extra = {}) {
      const recorded = await record(by, acts, extra);
      if (recorded.ok) return recorded;
      if (recorded.error.kind === "went-on") throw new Error("nobody said how far they knew it");
      return refused(recorded.error);
    },
    recordIf: (by, decide, submission) =>
      inTurn(async () => {
        const sending = submission === undefined ? {} : { submission };
        for (let tries = 0; tries < mostTries; tries += 1) {
          // Whoever asks has mostly just read it; if not, it comes out at recording.
          const known = tries === 0 ? book : await upToDate();
          const { head } = known;
          const decided = await decide(known);
          if (!decided.ok) {
            if (tries === 0 && (await upToDate()).head !== head) continue;
            const before = submission === undefined ? decided : await record(by, [], sending);
            return before.ok && before.value.entries.length > 0 ? before : decided;
          }
          const { acts, ...brought } = decided.value;
          const recorded = await record(by, acts, { ...sending, ...brought, head });
          if (recorded.ok) return recorded;
          if (recorded.error.kind !== "went-on") return refused(recorded.error);
        }
        throw new Error("the register kept going on while something was decided");
      }),
  };
}
