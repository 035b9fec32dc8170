import type { RegionAct } from "../app/steering/region-act.ts";
import type { Entry, SubjectKey } from "../core/register/index.ts";
import type { SiteContext } from "./render.ts";
import { submission, type Answers } from "./sent-answers.ts";

/** The name of the hidden field with the last entry on a subject that the writer saw. */
export const seen = "gezien";

/**
 * Records something that is new, so that nobody else can have touched it; once, however often the
 * form is sent.
 * @returns the entry as it was recorded the first time
 */
export async function recordNew(
  { var: { steering, actor } }: Pick<SiteContext, "var">,
  subject: SubjectKey,
  act: RegionAct,
  answers: Answers,
): Promise<Entry<RegionAct>> {
  const by = { kind: "person", person: actor.person! } as const;
  const sending = { submission: answers[submission]! };
  const recorded = await steering.record(by, [{ subject, act }], sending);
  if (!recorded.ok) throw new Error("what is new waits for nobody");
  return recorded.value.entries[0]!;
}

/**
 * Records what somebody signed in did to a subject, once however often the form is sent.
 * @returns what somebody else did with it meanwhile; then nothing was recorded
 */
export async function recordActs(
  { var: { steering, actor } }: Pick<SiteContext, "var">,
  subject: SubjectKey,
  acts: readonly RegionAct[],
  answers: Answers,
): Promise<Entry<RegionAct> | undefined> {
  const after = Number(answers[seen]) || 0;
  const recorded = await steering.record(
    { kind: "person", person: actor.person! },
    acts.map((act) => ({ subject, act, after })),
    { submission: answers[submission]! },
  );
  if (recorded.ok) return undefined;
  if (recorded.error.kind !== "meanwhile") throw new Error(recorded.error.kind);
  return recorded.error.latest;
}
