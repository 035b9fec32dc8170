/** A record of the plan that touches some challenges, or all of them when it names none. */
interface Touching {
  readonly challenges: readonly string[];
}

/** What touches a challenge: first what names it, then what holds for all; order kept. */
export function touching<T extends Touching>(records: readonly T[], challenge: string): T[] {
  return [
    ...records.filter(({ challenges }) => challenges.includes(challenge)),
    ...records.filter(({ challenges }) => challenges.length === 0),
  ];
}
