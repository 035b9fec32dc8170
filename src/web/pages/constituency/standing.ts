import {
  answerTo,
  constituencyReturns,
  contactsIn,
  silentConstituencies,
  type Contact,
  type Silence,
} from "../../../core/commitments/index.ts";
import type { Register } from "../../../core/register/index.ts";
import type { RegionView } from "../../region-view.ts";

/** How it stands between a party and its constituency. */
export interface ConstituencyStanding extends Silence {
  readonly name: string;
  /** Since the last contact, or since one was expected. */
  readonly days: number;
  /** Longer than the rule of the region allows. */
  readonly isSilent: boolean;
  /** The last first. */
  readonly contacts: readonly Contact[];
  /** Questions to the board that have no answer yet. */
  readonly waiting: number;
}

/** Days of silence after which there is a signal; left out where no rule says so. */
export const silentAfter = ({ rules }: Pick<RegionView, "rules">): number | undefined =>
  rules.signals.find(({ trigger }) => trigger === "constituency-silent")?.threshold;

/** Every party of the board, in the order of the plan. */
export function constituencyStandings(
  view: RegionView,
  register: Register,
): readonly ConstituencyStanding[] {
  const limit = silentAfter(view) ?? Infinity;
  const contacts = Map.groupBy(contactsIn(register), ({ organisation }) => organisation);
  const unanswered = constituencyReturns(register).filter(
    ({ id }) => !isAnswered(answerTo(register, id).kind),
  );
  return silentConstituencies(register, view.plan, view.today).map((silence) => {
    const { organisation, last } = silence;
    const days = Math.round((Date.parse(view.today) - Date.parse(last)) / 86_400_000);
    return {
      ...silence,
      name: view.lookup.organisation(organisation)?.name ?? organisation,
      days,
      isSilent: days > limit,
      contacts: contacts.get(organisation) ?? [],
      waiting: unanswered.filter((contact) => contact.organisation === organisation).length,
    };
  });
}

/** Whether the board has had its say. */
export const isAnswered = (kind: ReturnType<typeof answerTo>["kind"]): boolean =>
  kind === "decided" || kind === "dealt-with";
