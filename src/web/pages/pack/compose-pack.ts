import type { Pack } from "../../../app/pack/pack.ts";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import { proposalEffect } from "../../../app/steering/proposal-effect.ts";
import { planYearOf } from "../../../core/impact/index.ts";
import { readMeeting, type Meeting } from "../../../core/meetings/index.ts";
import { applyChanges, readProposal } from "../../../core/proposals/index.ts";
import type { Register } from "../../../core/register/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { gapIn } from "../changes/effect-words.ts";
import type { ProposalEffect } from "./known.ts";
import { makePack } from "./make-pack.ts";

interface Composing {
  readonly view: RegionView;
  readonly register: Register;
  readonly whatIf: WhatIf;
}

/**
 * The papers of a meeting, with the effect of each proposal computed first.
 * @returns nothing when there is no such meeting
 */
export async function composePack(
  { view, register, whatIf }: Composing,
  id: string,
  language: Language,
): Promise<Pack | undefined> {
  const meeting = register.one(`meeting:${id}`, readMeeting);
  if (meeting === undefined) return undefined;
  const effects = await effectsOf({ view, register, whatIf }, meeting);
  return makePack({ view, register, language, effects }, meeting);
}

/** One after the other: a thread computes them. What cannot be computed is left out. */
async function effectsOf(
  { view, register, whatIf }: Composing,
  { agenda }: Meeting,
): Promise<ReadonlyMap<string, ProposalEffect>> {
  const year = planYearOf(view.assumptions);
  const before = gapIn(view, year);
  const effects = new Map<string, ProposalEffect>();
  for (const { source } of agenda) {
    if (source.kind !== "proposal") continue;
    const proposal = register.one(`proposal:${source.proposal}`, readProposal);
    const changes = proposal?.changes.map(({ change }) => change) ?? [];
    const after = applyChanges(view, changes);
    if (!after.ok) continue;
    const effect = await proposalEffect(whatIf, view, after.value);
    if (!effect.ok) continue;
    effects.set(source.proposal, {
      before,
      after: effect.value.kind === "none" ? before : gapIn(effect.value, year),
    });
  }
  return effects;
}
