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

interface IdRole {
  readonly role: "id" | "reference";
  readonly kind: ReferableKind | "local";
}

/** Which schema is an id and which points at one; read by `check-references.ts`. */
export const idRoles = z.registry<IdRole>();

const Slug = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "Use letters, digits and single hyphens");

/** The id of a record of this kind, unique within the region. */
export const idOf = (kind: ReferableKind) =>
  Slug.clone().register(idRoles, { role: "id", kind }).describe(`Unique id of this ${kind}`);

/** An id that nothing points at; unique within its own list. */
export const localId = () => Slug.clone().register(idRoles, { role: "id", kind: "local" });

/** The id of a record that must exist. */
export const refTo = (kind: ReferableKind) =>
  Slug.clone().register(idRoles, { role: "reference", kind }).describe(`Id of an existing ${kind}`);
