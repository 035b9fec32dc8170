import { placeOf } from "./change.ts";
import type { ProposalAct } from "./proposal-act.ts";

/**
 * Whether what somebody is about to do with a proposal would take the place of what was done
 * meanwhile, or rests on it: then they have to see that first. Changes in different places go well
 * together, and so do changes and the text around them.
 */
export function touchesSame(act: ProposalAct, other: ProposalAct): boolean {
  const [own, theirs] = [touched(act), touched(other)];
  return own === "everything" || theirs === "everything" || own === theirs;
}

function touched(act: ProposalAct): string {
  switch (act.kind) {
    case "change-set":
      return placeOf(act.data.change);
    case "change-dropped":
      return act.data.place;
    case "proposal-described":
    case "proposal-scored":
      return act.kind;
    case "proposal-drafted":
    case "proposal-offered":
    case "proposal-returned":
    case "proposal-adopted":
    case "proposal-rejected":
    case "proposal-withdrawn":
      return "everything";
  }
}
