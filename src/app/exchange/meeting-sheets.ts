import {
  decisionNumber,
  readAction,
  readMeeting,
  type Action,
  type Decision,
  type MeetingState,
} from "../../core/meetings/index.ts";
import { bodyName, listed, nameOf, partyName, type ExchangeKnown } from "./known.ts";
import { sheet, type Sheet } from "./sheet.ts";

const meetingStates: Readonly<Record<MeetingState, string>> = {
  planned: "gepland",
  cancelled: "afgelast",
  open: "bezig",
  closed: "geweest",
  approved: "verslag vastgesteld",
};

/** When everybody meets; what is said there is for the minutes. */
export function meetingsSheet(known: ExchangeKnown): Sheet {
  const { register } = known;
  return sheet("vergaderingen", "Vergaderingen", register.all("meeting", readMeeting), [
    { title: "id", kind: "text", of: ({ id }) => id },
    { title: "overleg", kind: "text", of: ({ body }) => bodyName(known, body) },
    { title: "begin", kind: "moment", of: ({ start }) => start },
    { title: "einde", kind: "moment", of: ({ end }) => end },
    { title: "plaats", kind: "text", of: ({ place }) => place },
    { title: "stand", kind: "text", of: ({ state }) => meetingStates[state] },
    { title: "agendapunten", kind: "number", of: ({ agenda }) => agenda.length },
    { title: "uitgenodigd", kind: "number", of: ({ invited }) => invited.length },
    { title: "wijziging", kind: "number", of: ({ last }) => last },
  ]);
}

export function decisionsSheet(known: ExchangeKnown): Sheet {
  const { register, decisions, lookup } = known;
  return sheet("besluiten", "Besluiten", decisions, [
    { title: "id", kind: "text", of: ({ id }) => id },
    {
      title: "nummer",
      kind: "text",
      of: (one) => decisionNumber(lookup.body(one.body) ?? { name: one.body, aliases: [] }, one),
    },
    { title: "overleg", kind: "text", of: ({ body }) => bodyName(known, body) },
    { title: "besluit", kind: "text", of: ({ words }) => words.title },
    { title: "tekst", kind: "text", of: ({ words }) => words.text },
    { title: "reden", kind: "text", of: ({ words }) => words.reason },
    { title: "andere mogelijkheden", kind: "text", of: ({ words }) => words.alternatives },
    { title: "voorwaarden", kind: "text", of: ({ words }) => words.conditions },
    { title: "genomen op", kind: "day", of: ({ known: { day } }) => day },
    { title: "geldt vanaf", kind: "day", of: ({ effectiveOn }) => effectiveOn },
    ...votes(known),
    { title: "in plaats van", kind: "text", of: ({ supersedes }) => supersedes },
    { title: "uitgevoerd op", kind: "day", of: ({ carriedOut }) => carriedOut?.on },
    { title: "wijziging", kind: "number", of: ({ id }) => register.lastOn(`decision:${id}`) },
  ]);
}

const votes = (known: ExchangeKnown) =>
  (
    [
      ["voor", "for"],
      ["tegen", "against"],
      ["onthouden", "abstained"],
    ] as const
  ).map(([title, side]) => ({
    title,
    kind: "text" as const,
    of: ({ manner }: Decision) =>
      manner.kind === "vote"
        ? listed(manner[side].map((party) => partyName(known, party)))
        : side === "for"
          ? "met instemming van allen"
          : undefined,
  }));

const actionStates: Readonly<Record<Action["state"]["kind"], string>> = {
  open: "open",
  finished: "klaar",
  dropped: "vervallen",
};

export function actionsSheet(known: ExchangeKnown): Sheet {
  const { register } = known;
  return sheet("acties", "Acties", register.all("action", readAction), [
    { title: "id", kind: "text", of: ({ id }) => id },
    { title: "actie", kind: "text", of: ({ what }) => what },
    { title: "van", kind: "text", of: ({ owner }) => nameOf(known, owner) },
    { title: "klaar op", kind: "day", of: ({ due }) => due },
    { title: "stand", kind: "text", of: ({ state }) => actionStates[state.kind] },
    {
      title: "afgerond op",
      kind: "day",
      of: ({ state }) => (state.kind === "finished" ? state.on : undefined),
    },
    { title: "keren verzet", kind: "number", of: ({ moves }) => moves.length },
    {
      title: "overleg",
      kind: "text",
      of: ({ body }) => (body === undefined ? undefined : bodyName(known, body)),
    },
    { title: "besluit", kind: "text", of: ({ decision }) => decision },
    { title: "risico", kind: "text", of: ({ risk }) => risk },
    { title: "wijziging", kind: "number", of: ({ id }) => register.lastOn(`action:${id}`) },
  ]);
}
