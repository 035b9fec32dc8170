import { stepOn, type CourseStep, type Initiative } from "../../core/plan/index.ts";
import { takeStep, type Change } from "../../core/proposals/index.ts";
import { readRoles, rolesOn } from "../../core/rights/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { faultIn, type Choice, type EditedRow, type RowFault } from "./edit.ts";
import { listed, partyName, type ExchangeKnown } from "./known.ts";
import { setField, textChange } from "./plan-change.ts";
import { planColumns, sheet, type Sheet } from "./sheet.ts";

const asPlanned = "volgens het plan";
const courses: Readonly<Record<CourseStep["kind"], string>> = {
  started: "begonnen",
  scaled: "op- of afgeschaald",
  merged: "samengevoegd",
  split: "gesplitst",
  stopped: "gestopt",
};
const courseChoices: readonly Choice[] = [["", asPlanned], ...Object.entries(courses)];

/** Every initiative of the plan in force, with its course and who leads it; a file proposes changes. */
export function initiativesSheet(known: ExchangeKnown): Sheet {
  const { plan, lookup, today } = known;
  const leads = Map.groupBy(leading(known), ({ initiative }) => initiative);
  const stepOf = ({ course }: Initiative) => stepOn(course, today);
  return sheet(
    "initiatieven",
    "Initiatieven",
    plan.initiatives,
    planColumns([
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "naam", kind: "text", of: ({ name }) => name, edit: {} },
      {
        title: "opgave",
        kind: "text",
        of: ({ challenge }) => lookup.challenge(challenge)?.name ?? challenge,
        edit: { choices: plan.challenges.map(({ id, name }) => [id, name]) },
      },
      { title: "samenvatting", kind: "text", of: ({ summary }) => summary.nl, edit: {} },
      { title: "samenvatting (Engels)", kind: "text", of: ({ summary }) => summary.en, edit: {} },
      {
        title: "partijen",
        kind: "text",
        of: ({ organisations }) => listed(organisations.map((id) => partyName(known, id))),
        edit: {
          choices: plan.organisations.map(({ id, name }) => [id, name]),
          several: true,
          optional: true,
        },
      },
      {
        title: "koers",
        kind: "text",
        of: (initiative) => {
          const step = stepOf(initiative);
          return step === undefined ? asPlanned : courses[step.kind];
        },
        edit: { choices: courseChoices },
      },
      {
        title: "koers sinds",
        kind: "day",
        of: (initiative) => stepOf(initiative)?.on,
        edit: { optional: true },
      },
      {
        title: "schaal",
        kind: "number",
        of: (initiative) => {
          const step = stepOf(initiative);
          return step?.kind === "scaled" ? step.factor : undefined;
        },
        edit: { optional: true },
      },
      {
        title: "trekkers",
        kind: "text",
        of: ({ id }) => listed((leads.get(id) ?? []).map(({ name }) => name)),
      },
    ]),
    {
      name: ({ name }) => name,
      page: ({ id }) => `/initiatieven/${id}`,
      edit: (initiative) => ({ kind: "plan", read: (row) => changesIn(row, initiative, known) }),
    },
  );
}

/** Who leads what today. */
const leading = ({ people, register, today }: ExchangeKnown) =>
  people.flatMap(({ id, name }) =>
    rolesOn(register.one(`person:${id}`, readRoles), today).flatMap((role) =>
      role.kind === "lead" ? [{ initiative: role.initiative, name: name || id }] : [],
    ),
  );

function changesIn(
  row: EditedRow,
  { id, name, challenge, summary, organisations }: Initiative,
  documents: ExchangeKnown,
): Result<readonly Change[], RowFault> {
  const record = `initiatives/${id}`;
  const fields = [
    ...(row.changes("naam") ? [setField(record, "name", name, row.text("naam")!)] : []),
    ...(row.changes("opgave")
      ? [setField(record, "challenge", challenge, row.text("opgave")!)]
      : []),
    ...textChange(row, record, "summary", summary, "samenvatting"),
    ...(row.changes("partijen")
      ? [setField(record, "organisations", [...organisations], [...row.texts("partijen")])]
      : []),
  ];
  if (!row.changes("koers", "koers sinds", "schaal")) return ok(fields);
  const step = stepIn(row);
  return step.ok ? ok([...fields, takeStep(documents, `initiative:${id}`, step.value)]) : step;
}

/** The next step in the course of an initiative: it starts, stops or is scaled. */
function stepIn(row: EditedRow): Result<CourseStep, RowFault> {
  const kind = row.text("koers");
  if (!row.changes("koers", "schaal")) return faultIn("koers sinds", "needs-form");
  if (kind === "") return faultIn("koers", "not-back");
  if (kind !== "started" && kind !== "scaled" && kind !== "stopped")
    return faultIn("koers", "needs-form");
  const on = row.changes("koers sinds") ? row.day("koers sinds") : undefined;
  if (on === undefined) return faultIn("koers sinds", "no-day");
  if (kind !== "scaled") return ok({ kind, on });
  const factor = row.number("schaal") ?? 0;
  return factor > 0 && factor <= 10 ? ok({ kind, on, factor }) : faultIn("schaal", "not-a-factor");
}
