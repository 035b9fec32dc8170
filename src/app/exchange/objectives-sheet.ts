import { ok } from "../../kernel/result.ts";
import { textChange } from "./plan-change.ts";
import type { ExchangeKnown } from "./known.ts";
import { planColumns, sheet, type Sheet } from "./sheet.ts";

/** The goals of the plan in force; in a file their words are changed, as a proposal. */
export const objectivesSheet = ({ plan }: ExchangeKnown): Sheet =>
  sheet(
    "doelen",
    "Doelen",
    plan.challenges.flatMap((challenge) =>
      challenge.objectives.map((objective) => ({ challenge, ...objective })),
    ),
    planColumns([
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "opgave", kind: "text", of: ({ challenge }) => challenge.name },
      { title: "nummer", kind: "text", of: ({ number }) => number },
      { title: "doel", kind: "text", of: ({ title }) => title.nl, edit: {} },
      { title: "uitleg", kind: "text", of: ({ summary }) => summary.nl, edit: {} },
      { title: "doel (Engels)", kind: "text", of: ({ title }) => title.en, edit: {} },
      { title: "uitleg (Engels)", kind: "text", of: ({ summary }) => summary.en, edit: {} },
    ]),
    {
      name: ({ title }) => title.nl,
      page: ({ id }) => `/voorstellen/nieuw/onderdeel/plan/objectives/${id}`,
      edit: ({ id, title, summary }) => ({
        kind: "plan",
        read: (row) =>
          ok([
            ...textChange(row, `objectives/${id}`, "title", title, "doel"),
            ...textChange(row, `objectives/${id}`, "summary", summary, "uitleg"),
          ]),
      }),
    },
  );
