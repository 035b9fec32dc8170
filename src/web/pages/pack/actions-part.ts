import type { Part } from "../../../app/pack/pack.ts";
import { isOverdue, openActions } from "../../../core/meetings/index.ts";
import { readRoles, rolesOn, type Role } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import type { MeetingKnown } from "./known.ts";
import { packWords } from "./pack.words.ts";

/** What people of this body said they would do and did not finish yet. */
export function actionsPart(at: MeetingKnown): Part {
  const { view, register, meeting, language } = at;
  const { actions: say, erased, days } = packWords[language];
  const actions = openActions(register).filter(({ body }) => body === meeting.body);
  const overdue = actions.filter((action) => isOverdue(action, view.today));
  return {
    title: say.title,
    lead: say.lead(actions.length, overdue.length),
    blocks:
      actions.length === 0
        ? []
        : [
            {
              kind: "table",
              table: {
                name: say.table,
                caption: say.caption,
                columns: [
                  { title: say.columns.what, share: 2.4 },
                  { title: say.columns.who, share: 1.3 },
                  { title: say.columns.due, share: 1.1 },
                  { title: say.columns.late, share: 0.9 },
                ],
                rows: actions.map((action) => [
                  action.what ?? erased,
                  roleName(at, action.owner),
                  { shown: date(action.due, language), value: action.due },
                  isOverdue(action, view.today)
                    ? days(daysLate(action.due, view.today))
                    : say.inTime,
                ]),
              },
            },
          ],
    source: say.source,
  };
}

const daysLate = (due: string, today: string) =>
  Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);

/** In what part somebody acts: papers go round, so they name no people. */
function roleName({ view, register, meeting, language }: MeetingKnown, person: string): string {
  const say = packWords[language].role;
  const held = rolesOn(register.one(`person:${person}`, readRoles), view.today);
  const inBody = (role: Role) => role.kind === "seat" && role.body === meeting.body;
  const role = held.find(inBody) ?? held[0];
  switch (role?.kind) {
    case "seat":
    case "representative":
      return view.plan.organisations.find(({ id }) => id === role.organisation)?.name ?? say.other;
    case "lead":
      return say.lead(view.lookup.initiative(role.initiative)?.name ?? role.initiative);
    case "programme-office":
      return say.office;
    default:
      return say.other;
  }
}
