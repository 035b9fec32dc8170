import type { Part, Reach } from "../../../core/rights/index.ts";
import { words } from "../../language.ts";

const nlParts: Readonly<Record<Part, string>> = {
  anybody: "Iedereen",
  "programme-office": "Programmabureau",
  lead: "Trekker",
  chair: "Voorzitter",
  secretary: "Secretaris",
  member: "Lid",
  substitute: "Vervanger",
  representative: "Vertegenwoordiger van een partij",
  analyst: "Analist",
  "panel-moderator": "Begeleider inwonerspanel",
  auditor: "Controleur",
  administrator: "Beheerder",
};
const enParts: Readonly<Record<Part, string>> = {
  anybody: "Everybody",
  "programme-office": "Programme office",
  lead: "Lead",
  chair: "Chair",
  secretary: "Secretary",
  member: "Member",
  substitute: "Substitute",
  representative: "Representative of a party",
  analyst: "Analyst",
  "panel-moderator": "Panel moderator",
  auditor: "Auditor",
  administrator: "Administrator",
};
const nlReach: Readonly<Record<Reach, string>> = { always: "ja", own: "eigen", never: "nee" };
const enReach: Readonly<Record<Reach, string>> = { always: "yes", own: "own", never: "no" };

export const policyWords = words(
  {
    title: "Wie mag wat?",
    lead: "Iedereen mag alles lezen wat openbaar is. Wie iets wil vastleggen of besluiten, heeft daar een rol voor nodig. Deze tabel is geen uitleg achteraf: de site vraagt bij elke stap aan deze tabel of het mag.",
    parts: nlParts,
    reach: nlReach,
    own: "“Eigen” betekent: alleen bij het eigen initiatief, het eigen overleg, de eigen partij of wat van uzelf is.",
    tableTitle: "Alle rechten, per rol",
    scrolls: "de tabel schuift opzij",
    what: "Wat",
    perPart: "Per rol",
    csv: "Download de tabel (CSV)",
    howTitle: "Hoe komt iemand aan een rol?",
    how: "De beheerder nodigt mensen uit en geeft rollen, met een begindag en soms een einddag. Elke rol die iemand krijgt of verliest, staat in het logboek.",
    openTitle: "Wat nog niet is afgesproken",
    open: "Het plan laat open wat elk overleg precies mag besluiten. Wat hier staat, is een begin; de regio kan het anders afspreken.",
  },
  {
    title: "Who may do what?",
    lead: "Everybody may read what is public. Whoever wants to record or decide something needs a role for it. This table is not an explanation afterwards: at each step the site asks this very table.",
    parts: enParts,
    reach: enReach,
    own: "“Own” means: only for one’s own initiative, body, party or what is one’s own.",
    tableTitle: "All rights, by role",
    scrolls: "the table scrolls sideways",
    what: "What",
    perPart: "By role",
    csv: "Download the table (CSV)",
    howTitle: "How does somebody get a role?",
    how: "The administrator invites people and gives roles, with a first day and sometimes a last day. Every role that somebody gets or loses is in the log.",
    openTitle: "What is not agreed yet",
    open: "The plan leaves open what exactly each body may decide. What stands here is a start; the region may agree otherwise.",
  },
);
