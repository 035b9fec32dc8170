import { estimateLabels } from "../impact/index.ts";
import type { Text } from "../plan/index.ts";
import type { DocumentName } from "./documents.ts";

const label = (nl: string, en: string): Text => ({ nl, en });

/** What a record of each list is called, with its article. */
const recordKinds: Readonly<Record<DocumentName, Readonly<Record<string, Text>>>> = {
  plan: {
    "": label("het plan", "the plan"),
    documents: label("de bron", "the source"),
    municipalities: label("de gemeente", "the municipality"),
    figures: label("het cijfer", "the figure"),
    sectors: label("de sector", "the sector"),
    challenges: label("de opgave", "the challenge"),
    objectives: label("de subdoelstelling", "the objective"),
    initiatives: label("het initiatief", "the initiative"),
    priorities: label("het versnelde initiatief", "the initiative that is sped up"),
    organisations: label("de organisatie", "the organisation"),
    bodies: label("het overleg", "the body"),
    commitments: label("de afspraak", "the commitment"),
    phases: label("de fase", "the phase"),
    agendas: label("de werkagenda", "the work agenda"),
    risks: label("het risico", "the risk"),
    preconditions: label("de randvoorwaarde", "the precondition"),
    chains: label("de ketenaanpak", "the chain approach"),
    fundingSources: label("de geldbron", "the source of funding"),
    milestones: label("de mijlpaal", "the milestone"),
    contradictions: label("de tegenspraak", "the contradiction"),
  },
  assumptions: {
    "": label("de aannames", "the assumptions"),
    baseline: label("de verwachting zonder plan", "the forecast without the plan"),
    hoursPerFteYear: label("de uren in een volle baan", "the hours of a full-time job"),
    sectors: label("de aannames over de sector", "the assumptions about the sector"),
    pools: label("de aannames over het werk", "the assumptions about the work"),
    preconditions: label(
      "de aannames over de randvoorwaarde",
      "the assumptions about the precondition",
    ),
    initiatives: label("de aannames over", "the assumptions about"),
    claims: label("de verwachting van de regio zelf", "the claim of the region itself"),
    limits: label("de beperking van het model", "the limit of the model"),
    delivery: label("de aannames over de uitvoering", "the assumptions about carrying it out"),
  },
};

/** What fields are called, in lower case; the same word in whatever record they stand. */
const fields: Readonly<Record<string, Text>> = {
  name: label("naam", "name"),
  aliases: label("andere namen", "other names"),
  title: label("titel", "title"),
  summary: label("beschrijving", "description"),
  goal: label("doel", "goal"),
  bottleneck: label("knelpunt", "bottleneck"),
  mitigation: label("aanpak van het risico", "way to deal with the risk"),
  mandate: label("mandaat", "mandate"),
  note: label("toelichting", "note"),
  challenge: label("opgave", "challenge"),
  challenges: label("opgaven", "challenges"),
  coordinationGroup: label("coördinatiegroep", "coordination group"),
  organisations: label("organisaties", "organisations"),
  municipalities: label("gemeenten", "municipalities"),
  overlapsWith: label("overlapt met", "overlaps with"),
  partOf: label("deel van het versnelde initiatief", "part of the initiative that is sped up"),
  course: label("verloop", "course"),
  chair: label("voorzitter", "chair"),
  members: label("leden", "members"),
  domain: label("soort organisatie", "kind of organisation"),
  parties: label("partijen", "parties"),
  startDate: label("begindatum", "start date"),
  date: label("datum", "date"),
  from: label("eerste kwartaal", "first quarter"),
  to: label("laatste kwartaal", "last quarter"),
  local: label("de regio kan dit zelf regelen", "the region can arrange this itself"),
  national: label("het Rijk moet dit regelen", "the national government must arrange this"),
  value: label("waarde", "value"),
  certainty: label("zekerheid", "certainty"),
  origin: label("bron", "source"),
  planning: label("planning", "planning"),
  lead: label("trekker", "lead"),
  funding: label("geld", "funding"),
  explanation: label("uitleg", "explanation"),
  reason: label("reden", "reason"),
  noEffect: label("waarom er geen schatting is", "why there is no estimate"),
  mechanisms: label("manieren waarop het werkt", "ways in which it works"),
  dependsOn: label("randvoorwaarden", "preconditions"),
  grade: label("sterkte van het bewijs", "strength of the evidence"),
  asOf: label("datum van de aannames", "date of the assumptions"),
};

/** What a kind of record is called, with its article; its own name when we have no word for it. */
export const kindLabel = (name: DocumentName, list: string): Text =>
  recordKinds[name][list] ?? label(list, list);

/** What a field is called, in lower case; its own name when we have no word for it. */
export function fieldLabel(field: string): Text {
  const parts = field.split(".");
  const own = labelOf(parts.at(-1)!);
  if (parts[0] !== "mechanisms" || parts.length < 3) return own;
  const number = Number(parts[1]) + 1;
  return label(`${own.nl} (werkwijze ${number})`, `${own.en} (way ${number})`);
}

function labelOf(field: string): Text {
  const known = fields[field];
  if (known !== undefined) return known;
  const estimate = Object.entries(estimateLabels).find(([name]) => name === field)?.[1];
  return estimate === undefined
    ? label(field, field)
    : label(lowerFirst(estimate.nl), lowerFirst(estimate.en));
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
