import {
  decisionNumber,
  readMeeting,
  type Decision,
  type MeetingState,
} from "../../core/meetings/index.ts";
import { bodyName, listed, partyName, type ExchangeKnown } from "./known.ts";
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
  return sheet(
    "vergaderingen",
    "Vergaderingen",
    register.all("meeting", readMeeting),
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "overleg", kind: "text", of: ({ body }) => bodyName(known, body) },
      { title: "begin", kind: "moment", of: ({ start }) => start },
      { title: "einde", kind: "moment", of: ({ end }) => end },
      { title: "plaats", kind: "text", of: ({ place }) => place },
      { title: "stand", kind: "text", of: ({ state }) => meetingStates[state] },
      { title: "agendapunten", kind: "number", of: ({ agenda }) => agenda.length },
      { title: "uitgenodigd", kind: "number", of: ({ invited }) => invited.length },
      { title: "wijziging", kind: "number", of: ({ last }) => last },
    ],
    { page: ({ id }) => `/vergaderingen/${id}` },
  );
}

export function decisionsSheet(known: ExchangeKnown): Sheet {
  const { register, decisions, lookup } = known;
  return sheet(
    "besluiten",
    "Besluiten",
    decisions,
    [
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
    ],
    { page: ({ id }) => `/besluiten/${id}` },
  );
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
