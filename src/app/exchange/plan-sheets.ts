import { stepOn, type CourseStep } from "../../core/plan/index.ts";
import { readRoles, rolesOn } from "../../core/rights/index.ts";
import {
  regionPreconditions,
  regionRisks,
  sizeOf,
  type PreconditionState,
} from "../../core/risks/index.ts";
import { listed, ownerName, partyName, type ExchangeKnown } from "./known.ts";
import { sheet, type Sheet } from "./sheet.ts";

const courses: Readonly<Record<CourseStep["kind"], string>> = {
  started: "begonnen",
  scaled: "op- of afgeschaald",
  merged: "samengevoegd",
  split: "gesplitst",
  stopped: "gestopt",
};

/** Every initiative of the plan in force, with its course and who leads it. */
export function initiativesSheet(known: ExchangeKnown): Sheet {
  const { plan, lookup, today } = known;
  const leads = Map.groupBy(leading(known), ({ initiative }) => initiative);
  return sheet("initiatieven", "Initiatieven", plan.initiatives, [
    { title: "id", kind: "text", of: ({ id }) => id },
    { title: "naam", kind: "text", of: ({ name }) => name },
    {
      title: "opgave",
      kind: "text",
      of: ({ challenge }) => lookup.challenge(challenge)?.name ?? challenge,
    },
    { title: "samenvatting", kind: "text", of: ({ summary }) => summary.nl },
    {
      title: "partijen",
      kind: "text",
      of: ({ organisations }) => listed(organisations.map((id) => partyName(known, id))),
    },
    {
      title: "koers",
      kind: "text",
      of: ({ course }) => {
        const step = stepOn(course, today);
        return step === undefined ? "volgens het plan" : courses[step.kind];
      },
    },
    { title: "koers sinds", kind: "day", of: ({ course }) => stepOn(course, today)?.on },
    {
      title: "trekkers",
      kind: "text",
      of: ({ id }) => listed((leads.get(id) ?? []).map(({ name }) => name)),
    },
  ]);
}

/** Who leads what today. */
const leading = ({ people, register, today }: ExchangeKnown) =>
  people.flatMap(({ id, name }) =>
    rolesOn(register.one(`person:${id}`, readRoles), today).flatMap((role) =>
      role.kind === "lead" ? [{ initiative: role.initiative, name: name || id }] : [],
    ),
  );

export const objectivesSheet = ({ plan }: ExchangeKnown): Sheet =>
  sheet(
    "doelen",
    "Doelen",
    plan.challenges.flatMap((challenge) =>
      challenge.objectives.map((objective) => ({ challenge, ...objective })),
    ),
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "opgave", kind: "text", of: ({ challenge }) => challenge.name },
      { title: "nummer", kind: "text", of: ({ number }) => number },
      { title: "doel", kind: "text", of: ({ title }) => title.nl },
      { title: "uitleg", kind: "text", of: ({ summary }) => summary.nl },
    ],
  );

export function risksSheet(known: ExchangeKnown): Sheet {
  const { register, plan } = known;
  return sheet("risicos", "Risico’s", regionRisks(register, plan), [
    { title: "id", kind: "text", of: ({ id }) => id },
    { title: "nummer", kind: "number", of: ({ number }) => number },
    {
      title: "risico",
      kind: "text",
      of: ({ planned, named }) => (planned ? planned.title.nl : named?.title),
    },
    { title: "kans", kind: "number", of: ({ scores }) => scores.at(-1)?.likelihood },
    { title: "gevolg", kind: "number", of: ({ scores }) => scores.at(-1)?.impact },
    {
      title: "kans maal gevolg",
      kind: "number",
      of: ({ scores }) => {
        const last = scores.at(-1);
        return last && sizeOf(last);
      },
    },
    { title: "ingeschat op", kind: "day", of: ({ scores }) => scores.at(-1)?.on },
    { title: "waarom", kind: "text", of: ({ scores }) => scores.at(-1)?.reason },
    { title: "wie volgt het", kind: "text", of: ({ owner }) => ownerName(known, owner) },
    { title: "indicatoren", kind: "text", of: ({ indicators }) => listed(indicators) },
    { title: "wijziging", kind: "number", of: ({ id }) => register.lastOn(`risk:${id}`) },
  ]);
}

const preconditionStates: Readonly<Record<PreconditionState, string>> = {
  open: "open",
  "being-arranged": "wordt geregeld",
  arranged: "geregeld",
  blocked: "geblokkeerd",
};

export function preconditionsSheet(known: ExchangeKnown): Sheet {
  const { register, plan } = known;
  return sheet("randvoorwaarden", "Randvoorwaarden", regionPreconditions(register, plan), [
    { title: "id", kind: "text", of: ({ planned }) => planned.id },
    { title: "nummer", kind: "number", of: ({ planned }) => planned.number },
    { title: "randvoorwaarde", kind: "text", of: ({ planned }) => planned.title.nl },
    { title: "in de regio te regelen", kind: "text", of: ({ planned }) => yesNo(planned.local) },
    { title: "landelijk te regelen", kind: "text", of: ({ planned }) => yesNo(planned.national) },
    { title: "stand", kind: "text", of: ({ state }) => preconditionStates[state] },
    { title: "stand sinds", kind: "day", of: ({ markings }) => markings.at(-1)?.on },
    { title: "waarom", kind: "text", of: ({ markings }) => markings.at(-1)?.reason },
    { title: "wie volgt het", kind: "text", of: ({ owner }) => ownerName(known, owner) },
    {
      title: "wijziging",
      kind: "number",
      of: ({ planned }) => register.lastOn(`precondition:${planned.id}`),
    },
  ]);
}

const yesNo = (is: boolean) => (is ? "ja" : "nee");
