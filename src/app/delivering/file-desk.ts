import {
  measuresFrom,
  templateOf,
  type Source,
  type Template,
} from "../../core/indicators/index.ts";
import { wholePlan } from "../../core/observations/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { scopeText } from "../entry-links.ts";
import { personalDataIn } from "../import-file.ts";
import type { EntryLink } from "../ports/entry-link-store.ts";
import type { TableFile, TableProposal } from "../ports/table-reader.ts";
import { templateOfMapping, type ColumnMapping } from "./column-mapping.ts";
import { deliveredFile, type NotATable } from "./delivered-file.ts";
import { deliverFigures, type DeliveredBy } from "./deliver-figures.ts";
import { intoNow, type DeskSetting, type InTurn } from "./desk-setting.ts";
import type { Given } from "./give-figures.ts";
import { heldFiles } from "./held-files.ts";
import { readFileFigures, type FileFigures, type FileRefused } from "./read-file-figures.ts";
import { recogniseFile } from "./recognise-file.ts";

/** A file that waits for who sent it to say that it is right. */
export interface WaitingFile {
  readonly source: Source;
  readonly file: TableFile;
  readonly bytes: Uint8Array;
  readonly proposal: TableProposal;
  /** How it is read; left out while somebody has to explain its columns. */
  readonly template?: Template;
  /** Columns that the template knows and the file does not have. */
  readonly absent: readonly string[];
}

export type FileNotSent = NotATable | FileRefused | { readonly kind: "busy" };

/** Where files wait between being sent and being confirmed: in memory, for a quarter of an hour. */
export interface FileDesk {
  /** @returns the id under which the file waits; of a refused one nothing is kept */
  send(
    link: EntryLink,
    source: Source,
    name: string,
    bytes: Uint8Array,
  ): Promise<Result<string, FileNotSent>>;
  waiting(link: EntryLink, id: string): WaitingFile | undefined;
  /** Says what the columns are; the file waits on, and is read so from now on. */
  explain(link: EntryLink, id: string, mapping: ColumnMapping): void;
  /** What a file with a template says, and what would change. */
  look(link: EntryLink, file: WaitingFile): Promise<Result<FileFigures, FileRefused>>;
  /** Takes the file in, and remembers how its columns were explained. */
  confirm(link: EntryLink, id: string): Promise<Result<Given, FileRefused | { kind: "gone" }>>;
}

/** @param inTurn shared by everything that takes figures in */
export function fileDesk(setting: DeskSetting, inTurn: InTurn): FileDesk {
  const { store, reader, isExample, changed } = setting;
  const into = () => intoNow(setting);
  const held = heldFiles<WaitingFile>();
  const whoOf = (link: EntryLink, file: TableFile): DeliveredBy => ({
    by: scopeText(link.scope),
    retrieval: { kind: "uploaded", fileName: file.name },
    isExample,
  });
  const read = (link: EntryLink, source: Source, template: Template, file: TableFile) =>
    inTurn(() =>
      readFileFigures({ ...into(), reader }, source, template, file, link.scope, whoOf(link, file)),
    );
  /** How files of a source are read: as the region says, or as this giver explained before. */
  const templatesOf = async (link: EntryLink, source: Source) => {
    const { plan, set } = into();
    const by = scopeText(link.scope);
    const remembered = await store.columnMappings.all(plan.region.id, source.id, by);
    const own = set.templates.filter(({ id }) => id === templateOf(source.connector));
    return [...own, ...remembered];
  };

  return {
    async send(link, source, name, bytes) {
      const file = deliveredFile(name, bytes);
      if (!file.ok) return file;
      const measures = measuresFrom(source.id, into().set.measures);
      const templates = await templatesOf(link, source);
      const seen = await recogniseFile(reader, file.value, templates, measures);
      if (!seen.ok) return refused({ kind: "bad-table", problems: seen.error });
      const { proposal, recognised } = seen.value;
      const checked =
        recognised === undefined
          ? await withoutPersonalData(proposal, file.value)
          : await read(link, source, recognised.template, file.value);
      if (!checked.ok) return checked;
      const waiting = { source, file: file.value, bytes, proposal, absent: [], ...recognised };
      const id = held.hold(link.id, waiting);
      return id === undefined ? refused({ kind: "busy" }) : ok(id);
    },
    waiting: (link, id) => held.find(link.id, id),
    explain(link, id, mapping) {
      const file = held.find(link.id, id);
      if (file === undefined) return;
      const template = templateOfMapping(file.proposal, mapping);
      held.replace(link.id, id, { ...file, template, absent: [] });
    },
    async look(link, { source, template, file }) {
      if (template === undefined) throw new Error("the columns of this file are not explained");
      return read(link, source, template, file);
    },
    async confirm(link, id) {
      const waiting = held.find(link.id, id);
      if (waiting?.template === undefined) return refused({ kind: "gone" });
      const { source, template, file } = waiting;
      const looked = await this.look(link, waiting);
      if (!looked.ok) return looked;
      const { figures, changes } = looked.value;
      const taken = await inTurn(() => deliverFigures(into(), source, figures, whoOf(link, file)));
      if (!taken.ok) return taken;
      if (isExplained(template)) {
        const { plan, now } = into();
        const by = scopeText(link.scope);
        await store.columnMappings.remember(plan.region.id, source.id, by, template, now);
      }
      held.drop(link.id, id);
      await changed();
      return ok({ changed: changes.length, hidden: taken.value.hidden });
    },
  };

  /** By who sent it, and good for a next time: one period for a whole file is another one then. */
  function isExplained({ id, period }: Template): boolean {
    return "column" in period && !into().set.templates.some((own) => own.id === id);
  }

  async function withoutPersonalData(
    proposal: TableProposal,
    file: TableFile,
  ): Promise<Result<void, FileRefused>> {
    const layout = { about: { always: wholePlan }, period: { always: "2000" }, values: [] };
    const found = await personalDataIn(reader, templateOfMapping(proposal, layout), file);
    if (!found.ok) return refused({ kind: "bad-table", problems: found.error });
    return found.value.length === 0
      ? ok(undefined)
      : refused({ kind: "personal-data", findings: found.value });
  }
}
