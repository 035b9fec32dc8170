import { writeFile } from "node:fs/promises";
import { nextMeeting, readMeeting, type Meeting } from "../../core/meetings/index.ts";
import type { Register } from "../../core/register/index.ts";
import { packFormats, type PackFormat } from "../../app/ports/pack-writer.ts";
import { WrongUse, type Arguments, type Command } from "../command.ts";

export const pack: Command = {
  name: "pack",
  summary: "Write the papers of a meeting to a file",
  usage: "<meeting> | --next <body> --out <file> [options]",
  options: {
    next: { type: "string", placeholder: "body", help: "The next meeting of a body" },
    out: { type: "string", placeholder: "file", help: "The file to write" },
    format: {
      type: "string",
      placeholder: "format",
      help: "pdf, docx, pptx or xlsx (by the name of the file)",
    },
    language: { type: "string", placeholder: "nl|en", help: "Language of the papers (nl)" },
    demo: { type: "boolean", help: "Of the data of the demo" },
  },
  maxArguments: 1,
  async run(args, environment) {
    const out = args.text("out");
    if (out === undefined) throw new WrongUse("Name the file to write: --out stukken.pdf");
    const format = formatOf(args, out);
    const language = languageOf(args);
    const wanted = wantedIn(args);
    const desk = await environment.openPacks();
    try {
      const meeting = wanted(desk.register, environment.now());
      const papers = meeting && (await desk.compose(meeting.id, language));
      if (papers === undefined) {
        environment.note("There is no such meeting.");
        return 1;
      }
      const bytes = await desk.write(papers, format);
      await writeFile(out, bytes, { mode: 0o600 });
      environment.print(`${papers.cover.title}, ${papers.cover.subtitle}: ${out}`);
      return 0;
    } finally {
      await desk.close();
    }
  },
};

function formatOf(args: Arguments, out: string): PackFormat {
  const named = args.text("format") ?? out.split(".").at(-1);
  const format = packFormats.find((one) => one === named);
  if (format === undefined) throw new WrongUse(`--format: one of ${packFormats.join(", ")}`);
  return format;
}

function languageOf(args: Arguments): "nl" | "en" {
  const language = args.text("language") ?? "nl";
  if (language !== "nl" && language !== "en") throw new WrongUse("--language: nl or en");
  return language;
}

/** How to find the meeting that is meant. */
function wantedIn(args: Arguments): (register: Register, now: Date) => Meeting | undefined {
  const [id] = args.positionals;
  const body = args.text("next");
  if (id !== undefined && body === undefined)
    return (register) => register.one(`meeting:${id}`, readMeeting);
  if (id === undefined && body !== undefined)
    return (register, now) => nextMeeting(register, body, now);
  throw new WrongUse("Name a meeting, or a body with --next");
}
