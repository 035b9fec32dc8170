import { randomUUID } from "node:crypto";
import type { NewAct, Recording } from "../../../../src/app/ports/register-store.ts";
import type { RegionAct } from "../../../../src/app/steering/region-act.ts";
import type { SubjectKey } from "../../../../src/core/register/index.ts";
import { noon } from "../../databases.ts";

export const person = randomUUID();
export const real: Recording = { by: { kind: "person", person }, at: noon, isExample: false };
export const written = (text: string): RegionAct => ({
  kind: "note-written",
  data: { meeting: person, item: person },
  words: { text },
});
export const note = (
  subject: SubjectKey,
  act: RegionAct = written("Twee teams.\u2028“Goed zo” ☃"),
  after?: number,
): NewAct => ({ subject, act, ...(after !== undefined && { after }) });
