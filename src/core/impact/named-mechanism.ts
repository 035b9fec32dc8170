import { subjectOf, type Mechanism, type ModelledInitiative } from "./assumptions.ts";

/**
 * A mechanism with the name of its own stream of chance: what it is about, what it does and where,
 * and a number when there are several. It stays the same when others come or go before it.
 */
export interface NamedMechanism {
  /** Such as "initiative:leefstijlloket/avoided-demand@ha-chronisch#1". */
  readonly name: string;
  readonly mechanism: Mechanism;
}

export function namedMechanisms(assumption: ModelledInitiative): readonly NamedMechanism[] {
  const counts = new Map<string, number>();
  return assumption.mechanisms.map((mechanism) => {
    const place = mechanism.kind === "supply" ? mechanism.sector : mechanism.pool;
    const name = `${subjectOf(assumption)}/${mechanism.kind}@${place}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { name: `${name}#${count}`, mechanism };
  });
}
