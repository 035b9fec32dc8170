import { readProposal, type ProposalState } from "../../core/proposals/index.ts";
import { readRoles, rolesOn, type RoleKind } from "../../core/rights/index.ts";
import { signalsIn, type Signal, type SignalState } from "../../core/signals/index.ts";
import { bodyName, listed, nameOf, partyName, type ExchangeKnown } from "./known.ts";
import { sheet, type Sheet } from "./sheet.ts";

const signalStates: Readonly<Record<SignalState["kind"], string>> = {
  open: "open",
  answered: "beantwoord",
  closed: "voorbij",
};

export function signalsSheet(known: ExchangeKnown): Sheet {
  const { register } = known;
  return sheet(
    "signalen",
    "Signalen",
    signalsIn(register),
    [
      { title: "id", kind: "text", of: ({ key }) => key },
      { title: "regel", kind: "text", of: ({ rule }) => rule },
      { title: "over", kind: "text", of: ({ about }) => about },
      { title: "opgave", kind: "text", of: ({ challenge }) => challenge },
      { title: "stand", kind: "text", of: ({ state }) => signalStates[state.kind] },
      { title: "ligt bij", kind: "text", of: ({ place }) => stepName(known, place.step) },
      { title: "ontstaan op", kind: "day", of: ({ raisedOn }) => raisedOn },
      { title: "ligt daar sinds", kind: "day", of: ({ place }) => place.since },
      { title: "antwoord uiterlijk", kind: "day", of: ({ place }) => place.answerBy },
      { title: "wijziging", kind: "number", of: ({ key }) => register.lastOn(`signal:${key}`) },
    ],
    { page: ({ key }) => `/signalen/${key}` },
  );
}

function stepName(known: ExchangeKnown, step: Signal["place"]["step"]): string {
  if (step.kind === "body") return bodyName(known, step.body);
  const { lookup } = known;
  const led = lookup.initiative(step.initiative) ?? lookup.priority(step.initiative);
  return `trekker van ${led?.name ?? step.initiative}`;
}

const proposalStates: Readonly<Record<ProposalState["kind"], string>> = {
  draft: "concept",
  offered: "voorgelegd",
  adopted: "aangenomen",
  rejected: "afgewezen",
  withdrawn: "ingetrokken",
};

export function proposalsSheet(known: ExchangeKnown): Sheet {
  const { register } = known;
  return sheet(
    "voorstellen",
    "Voorstellen",
    register.all("proposal", readProposal),
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "voorstel", kind: "text", of: ({ title }) => title },
      { title: "reden", kind: "text", of: ({ reason }) => reason },
      {
        title: "van",
        kind: "text",
        of: ({ author }) => (author === undefined ? undefined : nameOf(known, author)),
      },
      { title: "geschreven op", kind: "moment", of: ({ draftedAt }) => draftedAt },
      { title: "stand", kind: "text", of: ({ state }) => proposalStates[state.kind] },
      {
        title: "voorgelegd aan",
        kind: "text",
        of: ({ state }) => (state.kind === "offered" ? bodyName(known, state.to) : undefined),
      },
      {
        title: "besluit",
        kind: "text",
        of: ({ state }) =>
          state.kind === "adopted" || state.kind === "rejected" ? state.decision : undefined,
      },
      {
        title: "versie van het plan",
        kind: "number",
        of: ({ state }) => (state.kind === "adopted" ? state.version : undefined),
      },
      {
        title: "wat verandert",
        kind: "text",
        of: ({ changes }) => listed(changes.map(({ change }) => change.record)),
      },
      { title: "wijziging", kind: "number", of: ({ id }) => register.lastOn(`proposal:${id}`) },
    ],
    { page: ({ id }) => `/voorstellen/${id}` },
  );
}

const roleKinds: Readonly<Record<RoleKind, string>> = {
  "programme-office": "programmabureau",
  lead: "trekker",
  seat: "plaats in een overleg",
  representative: "vertegenwoordiger",
  analyst: "analist",
  "panel-moderator": "begeleider van een panel",
  auditor: "controleur",
  administrator: "beheerder",
};

const seats = {
  chair: "voorzitter",
  secretary: "secretaris",
  member: "lid",
  substitute: "vervanger",
};

/** Who takes part, a row for each role; without addresses. Who was erased is an id alone. */
export function peopleSheet(known: ExchangeKnown): Sheet {
  const { people, register, today, lookup } = known;
  const rows = people.flatMap((person) => {
    const roles = rolesOn(register.one(`person:${person.id}`, readRoles), today);
    return (roles.length === 0 ? [undefined] : roles).map((role) => ({ person, role }));
  });
  return sheet(
    "mensen",
    "Mensen",
    rows,
    [
      { title: "id", kind: "text", of: ({ person }) => person.id },
      { title: "naam", kind: "text", of: ({ person }) => person.name || null },
      { title: "rol", kind: "text", of: ({ role }) => role && roleKinds[role.kind] },
      {
        title: "plaats",
        kind: "text",
        of: ({ role }) => (role?.kind === "seat" ? seats[role.seat] : undefined),
      },
      {
        title: "overleg",
        kind: "text",
        of: ({ role }) => (role?.kind === "seat" ? bodyName(known, role.body) : undefined),
      },
      {
        title: "initiatief",
        kind: "text",
        of: ({ role }) =>
          role?.kind === "lead"
            ? ((lookup.initiative(role.initiative) ?? lookup.priority(role.initiative))?.name ??
              role.initiative)
            : undefined,
      },
      {
        title: "partij",
        kind: "text",
        of: ({ role }) =>
          role !== undefined && "organisation" in role && role.organisation !== undefined
            ? partyName(known, role.organisation)
            : undefined,
      },
      { title: "vanaf", kind: "day", of: ({ role }) => role?.from },
      { title: "tot en met", kind: "day", of: ({ role }) => role?.until },
      {
        title: "wijziging",
        kind: "number",
        of: ({ person }) => register.lastOn(`person:${person.id}`),
      },
    ],
    { page: ({ person }) => `/mensen/${person.id}` },
  );
}
