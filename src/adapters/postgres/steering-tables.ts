import type { PackFormat } from "../../app/ports/pack-writer.ts";
import type { SubjectKey } from "../../core/register/index.ts";
import type { DocumentText } from "./document-text.ts";

interface RegisterEntryTable {
  region_id: string;
  number: number;
  at: Date;
  by: DocumentText;
  subject: SubjectKey;
  kind: string;
  data: DocumentText;
  commitments: DocumentText;
  submission: string | null;
  is_example: boolean;
  previous: string;
  digest: string;
}

interface RegisterWordsTable {
  region_id: string;
  number: number;
  name: string;
  salt: string;
  text: string;
}

interface PackTable {
  region_id: string;
  id: string;
  meeting: string;
  language: "nl" | "en";
  asked_at: Date;
}

interface PackFileTable {
  region_id: string;
  pack_id: string;
  format: PackFormat;
  bytes: Buffer;
  kept_at: Date;
}

/** What was done in steering, and what is made of it. */
export interface SteeringTables {
  register_entry: RegisterEntryTable;
  register_words: RegisterWordsTable;
  pack: PackTable;
  pack_file: PackFileTable;
}
