import type { Command } from "../command.ts";
import { adminInvite } from "./admin-invite.ts";
import { auditErase } from "./audit-erase.ts";
import { auditShow } from "./audit-show.ts";
import { auditVerify } from "./audit-verify.ts";
import { backup } from "./backup.ts";
import { dataFetch } from "./data-fetch.ts";
import { dataImport } from "./data-import.ts";
import { dataStatusCommand } from "./data-status.ts";
import { digestPreview } from "./digest-preview.ts";
import { evaluate } from "./evaluate.ts";
import { evaluationData } from "./evaluation-data.ts";
import { evaluationList } from "./evaluation-list.ts";
import { evaluationWithdraw } from "./evaluation-withdraw.ts";
import { explain } from "./explain.ts";
import { forecast } from "./forecast.ts";
import { indicatorsCheck } from "./indicators-check.ts";
import { indicatorsSchema } from "./indicators-schema.ts";
import { linkCreate } from "./link-create.ts";
import { linkList } from "./link-list.ts";
import { linkRevoke } from "./link-revoke.ts";
import { pack } from "./pack.ts";
import { planCheck } from "./plan-check.ts";
import { planExport } from "./plan-export.ts";
import { planImport } from "./plan-import.ts";
import { planSchema } from "./plan-schema.ts";
import { planSummary } from "./plan-summary.ts";
import { planVersions } from "./plan-versions.ts";
import { policyCommand } from "./policy.ts";
import { registerExport } from "./register-export.ts";
import { registerImport } from "./register-import.ts";
import { restore } from "./restore.ts";
import { sensitivity } from "./sensitivity.ts";
import { spc } from "./spc.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  planCheck,
  planSummary,
  planExport,
  planImport,
  planVersions,
  planSchema,
  indicatorsCheck,
  indicatorsSchema,
  dataFetch,
  dataImport,
  dataStatusCommand,
  forecast,
  explain,
  sensitivity,
  spc,
  ...evaluate,
  evaluationList,
  evaluationWithdraw,
  evaluationData,
  linkCreate,
  linkList,
  linkRevoke,
  adminInvite,
  policyCommand,
  auditVerify,
  auditShow,
  auditErase,
  pack,
  digestPreview,
  registerExport,
  registerImport,
  backup,
  restore,
];
