import type { Generated } from "kysely";
import type { DocumentText } from "./document-text.ts";

interface PersonTable {
  region_id: string;
  id: string;
  name: string;
  email: string | null;
  created_at: Date;
  wants_digest: Generated<boolean>;
  is_example: boolean;
}

interface PersonIdentityTable {
  region_id: string;
  issuer: string;
  subject: string;
  person_id: string;
}

interface SessionTable {
  region_id: string;
  id: string;
  person_id: string;
  token_sha256: string;
  created_at: Date;
  last_seen_at: Date;
  ends_at: Date;
  revoked_at: Generated<Date | null>;
}

interface InvitationTable {
  region_id: string;
  id: string;
  person_id: string;
  token_sha256: string;
  created_at: Date;
  expires_at: Date;
  used_at: Generated<Date | null>;
}

interface KeptFormTable {
  region_id: string;
  token_sha256: string;
  person_id: string;
  path: string;
  fields: DocumentText;
  kept_at: Date;
}

interface DigestMailTable {
  region_id: string;
  person_id: string;
  week: string;
  stop_sha256: string;
  begun_at: Date;
}

/** Who takes part, and how they come in. */
export interface PeopleTables {
  person: PersonTable;
  person_identity: PersonIdentityTable;
  session: SessionTable;
  invitation: InvitationTable;
  kept_form: KeptFormTable;
  digest_mail: DigestMailTable;
}
