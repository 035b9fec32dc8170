import { allFunding, totalOf, type Cover, type Funding } from "../../core/funding/index.ts";
import { partyName, type ExchangeKnown } from "./known.ts";
import { sheet, type Sheet } from "./sheet.ts";

const decisions: Readonly<Record<Funding["decision"]["kind"], string>> = {
  waiting: "wacht op antwoord",
  granted: "toegekend",
  refused: "geweigerd",
};

/** Money that was asked and granted; in whole euros, all years together. */
export function fundingSheet(known: ExchangeKnown): Sheet {
  const { register, lookup } = known;
  return sheet("financiering", "Financiering", allFunding(register), [
    { title: "id", kind: "text", of: ({ id }) => id },
    {
      title: "initiatief",
      kind: "text",
      of: ({ initiative }) =>
        (lookup.initiative(initiative) ?? lookup.priority(initiative))?.name ?? initiative,
    },
    { title: "bron", kind: "text", of: ({ source }) => source },
    { title: "waarvoor", kind: "text", of: ({ purpose }) => purpose },
    {
      title: "gevraagd (euro)",
      kind: "number",
      of: ({ requested }) => totalOf(requested?.amounts),
    },
    { title: "gevraagd op", kind: "day", of: ({ requested }) => requested?.on },
    { title: "stand", kind: "text", of: ({ decision }) => decisions[decision.kind] },
    {
      title: "toegekend (euro)",
      kind: "number",
      of: ({ decision }) => (decision.kind === "granted" ? totalOf(decision.amounts) : undefined),
    },
    {
      title: "beslist op",
      kind: "day",
      of: ({ decision }) => (decision.kind === "waiting" ? undefined : decision.on),
    },
    {
      title: "loopt tot en met",
      kind: "day",
      of: ({ decision }) => (decision.kind === "granted" ? decision.ends : undefined),
    },
    { title: "uitgegeven (euro)", kind: "number", of: ({ spent }) => totalOf(spent) },
    { title: "daarna betaald door", kind: "text", of: ({ cover }) => coverName(known, cover) },
    { title: "wijziging", kind: "number", of: ({ id }) => register.lastOn(`funding:${id}`) },
  ]);
}

function coverName(known: ExchangeKnown, cover: Cover): string {
  switch (cover.kind) {
    case "unknown":
      return "onbekend";
    case "none":
      return "niemand";
    case "not-needed":
      return "niet meer nodig";
    case "organisation":
      return partyName(known, cover.by);
  }
}
