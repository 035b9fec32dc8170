import * as z from "zod";

/** The kinds of record that other records can point at. */
export const referableKinds = [
  "document",
  "figure",
  "sector",
  "municipality",
  "challenge",
  "objective",
  "initiative",
  "priority",
  "organisation",
  "body",
  "phase",
  "risk",
  "precondition",
  "chain",
  "system",
] as const;
export type ReferableKind = (typeof referableKinds)[number];

/** What a field is to the rest of the plan. */
export type Role =
  | { readonly is: "id"; readonly kind: ReferableKind | "local" }
  | { readonly is: "reference"; readonly kind: ReferableKind }
  | { readonly is: "any-reference" }
  | { readonly is: "origin" };

/** Which schema is an id, points at one, or cites a document; read by `walk.ts`. */
export const roles = z.registry<Role>();

const Slug = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "Use letters, digits and single hyphens");

/** The id of a record of this kind, unique within the region. */
export const idOf = (kind: ReferableKind) =>
  Slug.clone().register(roles, { is: "id", kind }).describe(`Unique id of this ${kind}`);

/** An id that nothing points at; unique within its own list. */
export const localId = () => Slug.clone().register(roles, { is: "id", kind: "local" });

/** Points at a local id elsewhere; checked by who holds both lists. */
export const localRef = () => Slug.clone();

/** The id of a record that must exist. */
export const refTo = (kind: ReferableKind) =>
  Slug.clone().register(roles, { is: "reference", kind }).describe(`Id of an existing ${kind}`);

/** A record of any kind, written as "kind:id". */
export const refToAny = () =>
  z
    .string()
    .regex(/^[a-z]+:[A-Za-z0-9-]+$/, 'Write "kind:id", for example "figure:inwoners"')
    .register(roles, { is: "any-reference" });
