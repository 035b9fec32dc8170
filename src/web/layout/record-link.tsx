import type { FC } from "hono/jsx";
import type { Plan, ReferableKind } from "../../core/plan/index.ts";
import type { Language } from "../language.ts";
import type { RegionView } from "../region-view.ts";
import { href, type Visit } from "../visit.ts";

interface RecordLinkProps {
  readonly visit: Visit;
  readonly view: RegionView;
  /** "kind:id", as the plan writes references to records of any kind. */
  readonly to: string;
}

/** The name of a record, leading to where it is shown. */
export const RecordLink: FC<RecordLinkProps> = ({ visit, view, to }) => {
  const place = placeOf(view, to, visit.language);
  const dutch = place.dutch === true && visit.language !== "nl" ? "nl" : undefined;
  return (
    <a href={href(visit, place.path)} lang={dutch}>
      {place.name}
    </a>
  );
};

export interface Place {
  readonly name: string;
  readonly path: string;
  /** True for a proper name, which has no translation. */
  readonly dutch?: boolean;
}

/**
 * @param to "kind:id" of a record that exists
 * @throws when it does not: the plan was not checked
 */
export function placeOf({ plan, lookup }: RegionView, to: string, language: Language): Place {
  const colon = to.indexOf(":");
  const kind = to.slice(0, colon) as ReferableKind;
  const id = to.slice(colon + 1);
  const one = <T extends { readonly id: string }>(records: readonly T[]): T =>
    found(records, id, to);
  switch (kind) {
    case "document":
      return { name: one(plan.documents).title, path: `/verantwoording#${id}`, dutch: true };
    case "figure":
      return {
        name: known(lookup.figure(id), to).label[language],
        path: `/verantwoording/cijfers#${id}`,
      };
    case "sector":
      return { name: one(plan.sectors).title[language], path: `/verantwoording/cijfers#${id}` };
    case "municipality":
      return {
        name: one(plan.municipalities).name,
        path: `/initiatieven?gemeente=${id}`,
        dutch: true,
      };
    case "challenge":
      return { name: one(plan.challenges).title[language], path: `/opgaven/${id}` };
    case "objective": {
      const challenge = plan.challenges.find(({ objectives }) =>
        objectives.some((o) => o.id === id),
      );
      const { objectives } = known(challenge, to);
      return {
        name: one(objectives).title[language],
        path: `/opgaven/${challenge!.id}#${id}`,
      };
    }
    case "initiative":
      return { name: one(plan.initiatives).name, path: `/initiatieven/${id}`, dutch: true };
    case "priority": {
      const { name, initiative } = one(plan.priorities);
      return { name, path: `/initiatieven/${initiative ?? id}`, dutch: true };
    }
    case "organisation":
      return { name: one(plan.organisations).name, path: `/partijen/${id}`, dutch: true };
    case "body":
      return { name: one(plan.bodies).name, path: `/partijen#${id}`, dutch: true };
    case "phase":
      return { name: one(plan.phases).title[language], path: "/planning" };
    case "risk":
      return { name: one(plan.risks).title[language], path: conditionsOf(one(plan.risks), plan) };
    case "precondition": {
      const precondition = one(plan.preconditions);
      return { name: precondition.title[language], path: conditionsOf(precondition, plan) };
    }
    case "chain":
      return { name: one(plan.chains).title[language], path: `/keten-en-aanbod/ketens/${id}` };
    case "system":
      return {
        name: one(plan.systems.items).name,
        path: `/keten-en-aanbod/digitale-systemen#${id}`,
        dutch: true,
      };
  }
}

/** Risks and preconditions stand with each challenge that they touch: with all when none is named. */
const conditionsOf = ({ challenges }: { readonly challenges: readonly string[] }, plan: Plan) =>
  `/opgaven/${challenges[0] ?? plan.challenges[0]!.id}#voorwaarden`;

function found<T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
  to: string,
): T {
  return known(
    records.find((record) => record.id === id),
    to,
  );
}

function known<T>(record: T | undefined, to: string): T {
  if (record === undefined) throw new Error(`no ${to}: the plan was not checked`);
  return record;
}
