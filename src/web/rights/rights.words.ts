import type { Action, Holder, RoleKind, Seat } from "../../core/rights/index.ts";
import { words } from "../language.ts";

const nlActions: Readonly<Record<Action, string>> = {
  "read-public": "De openbare pagina’s lezen",
  "read-steering": "Signalen, agenda’s, besluiten en acties lezen",
  "read-meeting": "De stukken en het verslag van een overleg lezen",
  "read-people": "Zien wie er meedoet en in welke rol",
  "read-audit": "Het logboek lezen",
  "read-own": "De eigen pagina lezen",
  "manage-people": "Mensen uitnodigen en rollen geven",
  "seat-people": "Mensen een plaats in een overleg geven",
  "erase-words": "Tekst of namen voorgoed wissen",
  "report-progress": "Melden hoe het met een initiatief gaat",
  "draft-proposal": "Een voorstel schrijven",
  "edit-proposal": "Een voorstel wijzigen, indienen of intrekken",
  "return-proposal": "Een voorstel terugsturen naar wie het schreef",
  "change-facts": "Een klein feit meteen wijzigen",
  "take-decision": "Een besluit vastleggen",
  "report-decision": "Melden dat een besluit is uitgevoerd",
  "answer-signal": "Een signaal bij een overleg beantwoorden",
  "answer-own-signal": "Een signaal over een initiatief beantwoorden",
  "plan-meeting": "Een overleg plannen of verzetten",
  "order-agenda": "De agenda ordenen",
  "add-to-agenda": "Een punt op de agenda zetten",
  "write-minutes": "Meeschrijven aan het verslag",
  "rewrite-minutes": "Aantekeningen van anderen bewerken",
  "close-meeting": "Een overleg openen en sluiten",
  "approve-minutes": "Het verslag vaststellen",
  "assign-action": "Een actie afspreken",
  "finish-action": "Een actie afronden, verzetten of overdragen",
  "make-pack": "De vergaderstukken maken",
  "keep-register": "Risico’s, geld, afspraken en andere lijsten bijhouden",
  "keep-initiative-records": "Gegevens van een initiatief bijhouden",
  "comment-as-party": "Namens een partij reageren",
  "log-constituency": "Vastleggen wat de achterban hoorde en zei",
  "export-registers": "Alle lijsten ophalen",
};

const enActions: Readonly<Record<Action, string>> = {
  "read-public": "Read the public pages",
  "read-steering": "Read signals, agendas, decisions and actions",
  "read-meeting": "Read the papers and minutes of a meeting",
  "read-people": "See who takes part and in which role",
  "read-audit": "Read the log",
  "read-own": "Read one’s own page",
  "manage-people": "Invite people and give roles",
  "seat-people": "Give people a seat in a body",
  "erase-words": "Erase text or names for good",
  "report-progress": "Report on an initiative",
  "draft-proposal": "Write a proposal",
  "edit-proposal": "Change, offer or withdraw a proposal",
  "return-proposal": "Send a proposal back to who wrote it",
  "change-facts": "Change a small fact at once",
  "take-decision": "Record a decision",
  "report-decision": "Report that a decision was carried out",
  "answer-signal": "Answer a signal that is with a body",
  "answer-own-signal": "Answer a signal about an initiative",
  "plan-meeting": "Plan or move a meeting",
  "order-agenda": "Order the agenda",
  "add-to-agenda": "Put an item on the agenda",
  "write-minutes": "Write minutes together",
  "rewrite-minutes": "Work over the notes of others",
  "close-meeting": "Open and close a meeting",
  "approve-minutes": "Approve minutes",
  "assign-action": "Agree on an action",
  "finish-action": "Finish, move or hand over an action",
  "make-pack": "Make the board pack",
  "keep-register": "Keep risks, funding, commitments and other lists",
  "keep-initiative-records": "Keep the records of an initiative",
  "comment-as-party": "Comment for a party",
  "log-constituency": "Record what the constituency heard and said",
  "export-registers": "Download every list",
};

const nlSeats: Readonly<Record<Seat, string>> = {
  chair: "voorzitter",
  secretary: "secretaris",
  member: "lid",
  substitute: "vervanger",
};
const enSeats: Readonly<Record<Seat, string>> = {
  chair: "chair",
  secretary: "secretary",
  member: "member",
  substitute: "substitute",
};

const nlRoles: Readonly<Record<RoleKind, string>> = {
  "programme-office": "Programmabureau",
  lead: "Trekker van een initiatief",
  seat: "Plaats in een overleg",
  representative: "Vertegenwoordiger van een partij",
  analyst: "Analist",
  "panel-moderator": "Begeleider van het inwonerspanel",
  auditor: "Controleur",
  administrator: "Beheerder",
};
const enRoles: Readonly<Record<RoleKind, string>> = {
  "programme-office": "Programme office",
  lead: "Lead of an initiative",
  seat: "Seat in a body",
  representative: "Representative of a party",
  analyst: "Analyst",
  "panel-moderator": "Moderator of the residents’ panel",
  auditor: "Auditor",
  administrator: "Administrator",
};

export const rightsWords = words(
  {
    actions: nlActions,
    seats: nlSeats,
    roles: nlRoles,
    holder: (holder: Holder): string => {
      switch (holder.is) {
        case "anybody":
          return "iedereen, ook zonder account";
        case "signed-in":
          return "iedereen met een rol";
        case "owner":
          return "wie het zelf aangaat";
        case "lead":
          return holder.of === "any" ? "elke trekker" : "de trekker van dit initiatief";
        case "representative":
          return {
            any: "elke vertegenwoordiger van een partij",
            "this-party": "de vertegenwoordiger van deze partij",
            "leading-party": "de vertegenwoordiger van een partij die dit initiatief trekt",
          }[holder.of];
        case "seat": {
          const of = {
            any: "een overleg",
            "this-body": "dit overleg",
            "body-above": "een overleg waaraan dit overleg verslag doet",
          }[holder.of];
          return holder.as.length === 4
            ? `wie in ${of} zit`
            : `${holder.as.map((seat) => nlSeats[seat]).join(" of ")} van ${of}`;
        }
        default:
          return nlRoles[holder.is].toLowerCase();
      }
    },
    refused: {
      title: "Dit mag u niet",
      lead: (what: string) => `U bent ingelogd, maar dit hoort niet bij uw rol: ${what}.`,
      unknown: "U bent ingelogd, maar deze pagina is niet voor u.",
      who: "Wie mag het wel?",
      more: "Bekijk wie wat mag",
      office: "Klopt dit niet? Vraag het programmabureau om een rol.",
    },
  },
  {
    actions: enActions,
    seats: enSeats,
    roles: enRoles,
    holder: (holder: Holder): string => {
      switch (holder.is) {
        case "anybody":
          return "everybody, also without an account";
        case "signed-in":
          return "everybody with a role";
        case "owner":
          return "whose own it is";
        case "lead":
          return holder.of === "any" ? "every lead" : "the lead of this initiative";
        case "representative":
          return {
            any: "every representative of a party",
            "this-party": "the representative of this party",
            "leading-party": "the representative of a party that leads this initiative",
          }[holder.of];
        case "seat": {
          const of = {
            any: "a body",
            "this-body": "this body",
            "body-above": "a body that this one reports to",
          }[holder.of];
          return holder.as.length === 4
            ? `who sits in ${of}`
            : `${holder.as.map((seat) => enSeats[seat]).join(" or ")} of ${of}`;
        }
        default:
          return enRoles[holder.is].toLowerCase();
      }
    },
    refused: {
      title: "You may not do this",
      lead: (what: string) => `You are signed in, but this is not part of your role: ${what}.`,
      unknown: "You are signed in, but this page is not for you.",
      who: "Who may?",
      more: "See who may do what",
      office: "Is this wrong? Ask the programme office for a role.",
    },
  },
);
