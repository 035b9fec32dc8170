import * as fc from "fast-check";
import { expect, test } from "vitest";
import { policy } from "./policy.ts";
import { actions, can, rights, type Action, type Resource } from "./rights.ts";
import { anonymous, seats, type Actor, type Role } from "./role.ts";

const from = "2024-01-01";
const ids = fc.constantFrom("a", "b", "c");

const aRole: fc.Arbitrary<Role> = fc.oneof(
  fc
    .constantFrom(
      "programme-office" as const,
      "analyst" as const,
      "panel-moderator" as const,
      "auditor" as const,
      "administrator" as const,
    )
    .map((kind) => ({ kind, from })),
  ids.map((initiative) => ({ kind: "lead" as const, initiative, from })),
  ids.map((organisation) => ({ kind: "representative" as const, organisation, from })),
  fc
    .tuple(fc.constantFrom(...seats), ids)
    .map(([seat, body]) => ({ kind: "seat" as const, seat, body, from })),
);
const anActor: fc.Arbitrary<Actor> = fc.record({
  person: ids,
  roles: fc.array(aRole, { maxLength: 4 }),
});
const aResource: Readonly<Record<Resource["kind"], fc.Arbitrary<Resource>>> = {
  region: fc.constant({ kind: "region" }),
  initiative: fc.record({
    kind: fc.constant("initiative" as const),
    id: ids,
    leads: fc.array(ids),
  }),
  body: fc.record({ kind: fc.constant("body" as const), id: ids, above: fc.array(ids) }),
  organisation: fc.record({ kind: fc.constant("organisation" as const), id: ids }),
  own: fc.record({ kind: fc.constant("own" as const), person: fc.option(ids, { nil: undefined }) }),
};
const anAsk = fc
  .constantFrom(...actions)
  .chain((action) => fc.tuple(fc.constant(action), aResource[rights[action].on]));

const may = (actor: Actor, action: Action, resource: Resource) =>
  can(actor, action, resource as never);

test("without an account one may read what is public, and nothing else", () => {
  fc.assert(
    fc.property(anAsk, ([action, resource]) => {
      expect(may(anonymous, action, resource)).toBe(action === "read-public");
    }),
  );
});

test("another role never takes a right away", () => {
  fc.assert(
    fc.property(anActor, aRole, anAsk, (actor, role, [action, resource]) => {
      const more = { ...actor, roles: [...actor.roles, role] };
      expect(may(more, action, resource) || !may(actor, action, resource)).toBe(true);
    }),
  );
});

test("roles together give what they give alone, and no more", () => {
  fc.assert(
    fc.property(anActor, anAsk, (actor, [action, resource]) => {
      fc.pre(actor.roles.length > 0);
      const alone = actor.roles.some((role) => may({ ...actor, roles: [role] }, action, resource));
      expect(may(actor, action, resource)).toBe(alone);
    }),
  );
});

test("an auditor reads everything and changes nothing", () => {
  const auditor: Actor = { person: "x", roles: [{ kind: "auditor", from }] };
  const resource = {
    region: { kind: "region" },
    initiative: { kind: "initiative", id: "a", leads: [] },
    body: { kind: "body", id: "a", above: [] },
    organisation: { kind: "organisation", id: "a" },
    own: { kind: "own", person: "somebody else" },
  } as const;
  const allowed = actions.filter((action) => may(auditor, action, resource[rights[action].on]));
  expect(allowed).toEqual([
    "read-public",
    "read-steering",
    "read-meeting",
    "read-people",
    "read-audit",
    "export-registers",
  ]);
});

test.each([
  ["write-minutes", "a", true],
  ["write-minutes", "b", false],
  ["read-meeting", "b", true],
  ["take-decision", "a", false],
] as const)("a member of a: %s in %s is %s", (action, body, expected) => {
  const member: Actor = {
    person: "x",
    roles: [{ kind: "seat", seat: "member", body: "a", from }],
  };
  // The body "b" reports to "a".
  const above = body === "b" ? ["a"] : [];
  expect(can(member, action, { kind: "body", id: body, above })).toBe(expected);
});

test("the table as people see it agrees with the answers that are given", () => {
  const table = policy();
  fc.assert(
    fc.property(aRole, anAsk, (role, [action, resource]) => {
      const part = role.kind === "seat" ? role.seat : role.kind;
      const reach = table.get(action)?.get(part);
      const allowed = may({ person: "x", roles: [role] }, action, resource);
      expect(reach).not.toBe(allowed ? "never" : "always");
    }),
  );
});
