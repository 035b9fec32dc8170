import type { Connector, Measure, Source, Template } from "../../core/indicators/index.ts";
import type { Observation } from "../../core/observations/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { TableProblem } from "./table-reader.ts";

/** What is asked of a source. */
export interface SourceRequest {
  readonly source: Source;
  /** Measures of this source. */
  readonly measures: readonly Measure[];
  readonly templates: readonly Template[];
  /** Area codes to ask for, "NL" the country; other areas in the table are left. */
  readonly areas: readonly string[];
  readonly signal: AbortSignal;
}

/** Where a connector puts what it reads, as it comes; awaiting keeps memory bounded. */
export interface SourceSink {
  bytes(chunk: Uint8Array): Promise<void>;
  observations(batch: readonly Observation[]): Promise<void>;
}

/** What is known of a delivery once it was read to its end. */
export interface SourceDelivery {
  readonly url: string;
  /** When the source says it last changed, as it writes it. */
  readonly modified?: string;
}

/** Something that the files name and the source no longer has. */
export interface SchemaChange {
  /** In words, such as: topic "Eenzaam". */
  readonly missing: string;
  /** What the source has that looks like it. */
  readonly nearest?: string;
}

export type SourceFailure =
  /** No answer in time, a refusal to answer, an error of the server; after trying again. */
  | {
      readonly kind: "unreachable";
      readonly url: string;
      readonly reason: string;
      readonly attempts: number;
    }
  | { readonly kind: "not-found"; readonly url: string }
  /** The table no longer is what the files say: everything that is gone, and what looks like it. */
  | {
      readonly kind: "schema-changed";
      readonly url: string;
      readonly changes: readonly [SchemaChange, ...SchemaChange[]];
    }
  /** An answer that cannot be read; `where` is as exact as can be, such as "line 12, column B". */
  | {
      readonly kind: "unreadable";
      readonly url: string;
      readonly where: string;
      readonly reason: string;
    }
  /** A file that does not fit its template: the first problems, in order of line. */
  | {
      readonly kind: "bad-table";
      readonly url: string;
      readonly problems: readonly TableProblem[];
    }
  /** Fewer rows than the source itself says it has. */
  | {
      readonly kind: "cut-off";
      readonly url: string;
      readonly expected: number;
      readonly got: number;
    };

/** Reads one kind of source. */
export interface SourceConnector {
  /** On a failure the caller throws away what the sink got. */
  fetch(request: SourceRequest, sink: SourceSink): Promise<Result<SourceDelivery, SourceFailure>>;
}

/** Kinds of connector that something can be fetched with; the others wait for people. */
export type FetchableKind = Extract<
  Connector["kind"],
  "odata-v3" | "odata-v4" | "file-on-web" | "file-of-region"
>;

export type SourceConnectors = Readonly<Record<FetchableKind, SourceConnector>>;

export function isFetchable(kind: Connector["kind"]): kind is FetchableKind {
  switch (kind) {
    case "odata-v3":
    case "odata-v4":
    case "file-on-web":
    case "file-of-region":
      return true;
    case "upload":
    case "entry":
    case "own-records":
    case "to-be-found":
      return false;
  }
}
