import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { importFile } from "../../app/import-file.ts";
import { templateOf, type IndicatorSet } from "../../core/indicators/index.ts";
import { nearest, type Plan } from "../../core/plan/index.ts";
import { WrongUse, type Command } from "../command.ts";
import { failureWords } from "../data/failure-words.ts";
import { readMeasuredRegion } from "../data/read-measured-region.ts";
import { everySecond, takenWords } from "../data/taken-words.ts";

export const dataImport: Command = {
  name: "data import",
  summary: "Take in a file with figures, as a whole or not at all",
  usage: "<file> --template <id>",
  options: {
    template: { type: "string", placeholder: "id", help: "How the file is to be read" },
    source: { type: "string", placeholder: "id", help: "Which source delivers it, if several may" },
    from: {
      type: "string",
      placeholder: "organisation:id",
      help: "Who delivers it, where that is not the source itself",
    },
    "dry-run": { type: "boolean", help: "Read and check everything, keep nothing" },
  },
  maxArguments: 1,
  async run(args, environment) {
    const path = args.positionals[0];
    if (path === undefined) throw new WrongUse("Name the file to take in");
    const region = await readMeasuredRegion(environment);
    if (region === undefined) return 1;
    const { template, source } = readerOf(region.set, args.text("template"), args.text("source"));
    const deliveredBy = deliverer(args.text("from"), region.plan);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() !== true) {
      environment.note(`${path} is not a file that can be read.`);
      return 1;
    }
    const store = await environment.openStore();
    try {
      const { id, name } = region.plan.region;
      await store.regions.register(id, name, environment.now());
      const imported = await importFile(
        {
          ...region,
          store,
          reader: environment.tableReader,
          now: environment.now(),
          isExample: false,
          dryRun: args.flag("dry-run"),
          ...(deliveredBy !== undefined && { deliveredBy }),
          onProgress: everySecond((count) =>
            environment.note(`${count.toLocaleString("en")} observations …`),
          ),
        },
        source,
        template,
        { name: basename(path), open: () => createReadStream(path) },
      );
      if (!imported.ok) {
        environment.note(`${failureWords(imported.error)}\nNothing was changed.`);
        return 1;
      }
      environment.print(`${source.id}: ${takenWords(imported.value)}`);
      for (const [place, rows] of imported.value.leftOut)
        environment.note(`Left out: "${place}" (${rows} rows), which the template does not name`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

function deliverer(from: string | undefined, { organisations }: Plan): string | undefined {
  const ids = organisations.map(({ id }) => `organisation:${id}`);
  if (from === undefined || ids.includes(from)) return from;
  const meant = nearest(from, ids);
  throw new WrongUse(
    `--from must be an organisation of the plan, not "${from}"${meant === undefined ? "" : `. Is it "${meant}"?`}`,
  );
}

function readerOf(set: IndicatorSet, templateId: string | undefined, sourceId: string | undefined) {
  const ids = set.templates.map(({ id }) => id);
  if (templateId === undefined) throw new WrongUse(`Name a template: ${ids.join(", ")}`);
  const template = set.templates.find(({ id }) => id === templateId);
  if (template === undefined) {
    const meant = nearest(templateId, ids);
    throw new WrongUse(
      `There is no template "${templateId}"${meant === undefined ? "" : `. Is it "${meant}"?`}`,
    );
  }
  const users = set.sources.filter(({ connector }) => templateOf(connector) === templateId);
  const source = sourceId === undefined ? users[0] : users.find(({ id }) => id === sourceId);
  if (source === undefined || (sourceId === undefined && users.length > 1))
    throw new WrongUse(
      `Say with --source which delivers it: ${users.map(({ id }) => id).join(", ") || "no source reads with this template"}`,
    );
  return { template, source };
}
