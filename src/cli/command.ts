import type { ParseArgsConfig } from "node:util";
import type { ComposeDigest } from "../app/digest/digest-job.ts";
import type { ExchangeKnown } from "../app/exchange/known.ts";
import type { Sheet } from "../app/exchange/sheet.ts";
import type { Compose } from "../app/pack/pack-job.ts";
import type { ManyDraws } from "../app/ports/many-draws.ts";
import type { WritePack } from "../app/ports/pack-writer.ts";
import type { Person } from "../app/ports/people-store.ts";
import type { RegionSource } from "../app/ports/region-source.ts";
import type { ReadSheets } from "../app/ports/sheet-reader.ts";
import type { WriteSheets } from "../app/ports/sheet-writer.ts";
import type { SourceConnectors } from "../app/ports/source-connector.ts";
import type { Store } from "../app/ports/store.ts";
import type { TableReader } from "../app/ports/table-reader.ts";
import type { SteeringDesk } from "../app/steering/steering-desk.ts";
import type { Register } from "../core/register/index.ts";

/** What the command line can reach; wired in `main.ts`. */
export interface Environment {
  /** Folder of the region that commands mean when none is named. */
  readonly regionFolder: string;
  /** Where the site is, without a slash at its end: https://eenlijn.example.nl. */
  readonly siteAddress: string;
  regionSource(path: string): RegionSource;
  /** What fetches the sources of that region. */
  readonly sourceConnectors: SourceConnectors;
  readonly tableReader: TableReader;
  /** Opens the store, or gives the reason why not. */
  openStore(): Promise<Store>;
  /** Opens the store with the region as the site shows it, to make papers of. */
  openPacks(): Promise<OpenPacks>;
  /** The same, to write weekly mails. */
  openDigests(): Promise<OpenDigests>;
  /** The same, to write registers to a file and to read them again. */
  openRegisters(): Promise<OpenRegisters>;
  /** Outlooks on all processors. */
  readonly manyDraws: ManyDraws;
  now(): Date;
  /** Standard output: results alone. */
  print(text: string): void;
  /** Standard error: progress and refusals. */
  note(text: string): void;
}

/** What papers are made of, and with. */
export interface OpenPacks {
  readonly register: Register;
  readonly compose: Compose;
  readonly write: WritePack;
  close(): Promise<void>;
}

/** To whom weekly mails are written, and who writes them. */
export interface OpenDigests {
  readonly people: readonly Person[];
  readonly compose: ComposeDigest;
  close(): Promise<void>;
}

/** Every register, what writes them as a spreadsheet, and what reads that again. */
export interface OpenRegisters {
  readonly sheets: readonly Sheet[];
  readonly write: WriteSheets;
  /** What they are written out from. */
  readonly known: ExchangeKnown;
  readonly read: ReadSheets;
  readonly steering: SteeringDesk;
  close(): Promise<void>;
}

/** 0 done, 1 refused with a reason, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** Words that call it, for example "plan check". */
  readonly name: string;
  readonly summary: string;
  /** Arguments after the name, as shown in the help. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Highest number of arguments besides options. */
  readonly maxArguments: number;
  run(args: Arguments, environment: Environment): Promise<ExitCode>;
}

export type Option = NonNullable<ParseArgsConfig["options"]>[string] & {
  readonly help: string;
  readonly placeholder?: string;
};

export interface Arguments {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}

/** Thrown by a command when its arguments make no sense: exit code 2. */
export class WrongUse extends Error {}

export const jsonOption = { type: "boolean", help: "Print JSON for machines" } as const;
