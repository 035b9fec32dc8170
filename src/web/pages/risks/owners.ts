import type { Owner } from "../../../core/risks/index.ts";
import type { Option } from "../../layout/form-field.tsx";
import type { NameOf } from "../../person-names.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteContext } from "../../render.ts";
import { actionOwners } from "../actions/action-owners.ts";

/** Who may be chosen to look after something: people, then organisations that sit in a body. */
export async function ownerOptions(c: SiteContext): Promise<readonly Option[]> {
  const { lookup, plan } = c.var.view;
  const people = (await actionOwners(c)).map(({ value, label }) => ({
    value: `person:${value}`,
    label,
  }));
  const seated = plan.organisations.filter(({ id }) => lookup.bodiesOf(id).length > 0);
  return [
    ...people,
    ...seated.map(({ id, name }) => ({ value: `organisation:${id}`, label: name })),
  ];
}

/** The value of an owner in a form. */
export const ownerValue = (owner: Owner): string =>
  owner.kind === "person" ? `person:${owner.person}` : `organisation:${owner.organisation}`;

/** @param value of one of the options */
export function ownerIn(value: string): Owner {
  const [kind, id] = value.split(":") as [Owner["kind"], string];
  return kind === "person" ? { kind, person: id } : { kind, organisation: id };
}

/** The name of who looks after something. */
export const ownerName = (owner: Owner, { lookup }: RegionView, nameOf: NameOf): string =>
  owner.kind === "person"
    ? nameOf(owner.person)
    : (lookup.organisation(owner.organisation)?.name ?? owner.organisation);
