import { isoDay } from "../../app/iso-day.ts";
import { jsonOption, type Command } from "../command.ts";

export const evaluationList: Command = {
  name: "evaluation list",
  summary: "List the evaluations that are kept with initiatives",
  usage: "",
  options: { json: jsonOption },
  maxArguments: 0,
  async run(args, environment) {
    const store = await environment.openStore();
    try {
      const kept = await Promise.all(
        (await store.regions.all()).map(async ({ id: region }) =>
          (await store.evaluations.all(region)).map((evaluation) => ({ region, ...evaluation })),
        ),
      );
      const rows = kept.flat().map(({ outcome, withdrawn, ...one }) => ({
        id: one.id,
        region: one.region,
        subject: one.subject,
        question: one.question,
        request: one.request,
        answered: outcome.result.ok,
        grade: outcome.result.ok ? outcome.result.value.grade : null,
        refusal: outcome.result.ok ? null : outcome.result.error.reason,
        about: one.about ?? null,
        dataSha256: one.dataSha256,
        keptOn: isoDay(one.keptAt),
        withdrawnOn: withdrawn ? isoDay(withdrawn.at) : null,
        withdrawnBecause: withdrawn?.reason ?? null,
        example: one.isExample,
      }));
      if (args.flag("json")) environment.print(JSON.stringify(rows, null, 2));
      else if (rows.length === 0)
        environment.print("Nothing is kept yet: eenlijn evaluate … --keep-for <initiative>");
      else
        for (const row of rows)
          environment.print(
            `${row.id}  ${row.keptOn}  ${row.subject}  ${row.request.method}, ${row.grade ?? `refused: ${row.refusal}`}${row.withdrawnOn === null ? "" : `, withdrawn ${row.withdrawnOn}`}${row.example ? ", example" : ""}\n    ${row.question}`,
          );
      return 0;
    } finally {
      await store.close();
    }
  },
};
