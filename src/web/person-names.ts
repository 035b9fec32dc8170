import { readRoles } from "../core/rights/index.ts";
import type { SiteContext } from "./render.ts";
import { words } from "./language.ts";

const say = words(
  { somebody: "iemand", from: (name: string) => `iemand van ${name}` },
  { somebody: "somebody", from: (name: string) => `somebody of ${name}` },
);

/** How people are named. */
export type NameOf = (person: string) => string;

/** The names of everybody with an account; who has none any more is named by the organisation. */
export async function namesIn(c: SiteContext): Promise<NameOf> {
  const { people, register, view, visit } = c.var;
  const names = new Map((await people.all()).map(({ id, name }) => [id, name]));
  return (person) => {
    const name = names.get(person);
    if (name !== undefined && name !== "") return name;
    const roles = register.one(`person:${person}`, readRoles)?.roles ?? [];
    const organisation = roles.flatMap((role) =>
      "organisation" in role && role.organisation !== undefined
        ? (view.lookup.organisation(role.organisation)?.name ?? [])
        : [],
    )[0];
    const { somebody, from } = say[visit.language];
    return organisation === undefined ? somebody : from(organisation);
  };
}
