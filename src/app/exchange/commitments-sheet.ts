import {
  promiseSubject,
  promisesOf,
  promisingParties,
  type PromiseState,
} from "../../core/commitments/index.ts";
import { partyName, type ExchangeKnown } from "./known.ts";
import { sheet, type Sheet } from "./sheet.ts";

const states: Readonly<Record<PromiseState, string>> = {
  open: "open",
  delivered: "nagekomen",
  late: "te laat",
};

/** A row for each promise of each party: what all promised, each has to keep. */
export function commitmentsSheet(known: ExchangeKnown): Sheet {
  const { register, plan } = known;
  const rows = promisingParties(plan).flatMap((party) =>
    promisesOf(register, plan, party).map((promise) => ({ party, ...promise })),
  );
  return sheet("afspraken", "Afspraken", rows, [
    { title: "id", kind: "text", of: ({ party, commitment }) => `${party}.${commitment.id}` },
    { title: "partij", kind: "text", of: ({ party }) => partyName(known, party) },
    { title: "onderwerp", kind: "text", of: ({ commitment }) => commitment.category.nl },
    { title: "afspraak", kind: "text", of: ({ commitment }) => commitment.title.nl },
    { title: "stand", kind: "text", of: ({ state }) => states[state] },
    { title: "stand sinds", kind: "day", of: ({ tellings }) => tellings.at(-1)?.on },
    { title: "nieuwe dag", kind: "day", of: ({ tellings }) => tellings.at(-1)?.until },
    { title: "waarom", kind: "text", of: ({ tellings }) => tellings.at(-1)?.reason },
    {
      title: "wijziging",
      kind: "number",
      of: ({ party, commitment }) => register.lastOn(promiseSubject(party, commitment.id)),
    },
  ]);
}
