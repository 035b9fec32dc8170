import { membersOn } from "../../../core/meetings/index.ts";
import { readRoles } from "../../../core/rights/index.ts";
import type { Option } from "../../layout/form-field.tsx";
import type { SiteContext } from "../../render.ts";

/** Everybody who can be asked to do something: who sits in the body first. */
export async function actionOwners(c: SiteContext, bodyId?: string): Promise<readonly Option[]> {
  const { people, register, view } = c.var;
  const body = bodyId === undefined ? undefined : view.lookup.body(bodyId);
  const roles = register.all("person", readRoles);
  const membership = body && membersOn(roles, body, view.today);
  const seated = new Set(
    [
      ...(membership?.places.flatMap(({ sitting, substitutes }) => [...sitting, ...substitutes]) ??
        []),
      ...(membership?.secretary ? [membership.secretary] : []),
    ].map(({ person }) => person),
  );
  return (await people.all())
    .filter(({ name }) => name !== "")
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted(
      (a, b) =>
        Number(seated.has(b.value)) - Number(seated.has(a.value)) ||
        a.label.localeCompare(b.label, "nl"),
    );
}
