import type * as z from "zod";
import { roles, type Role } from "./reference.ts";

type Path = readonly (string | number)[];
/** `list` is the path of the list that holds the record: local ids are unique within it. */
export type Visit = (role: Role, value: unknown, path: Path) => void;

/** Visits every id, reference and origin in a value that the schema accepts. */
export function walk(schema: z.core.$ZodType, value: unknown, visit: Visit, path: Path = []): void {
  if (value === undefined) return;
  const role = roles.get(schema);
  if (role !== undefined) visit(role, value, path);
  const { def } = schema._zod;
  switch (def.type) {
    case "object": {
      const { shape } = def as z.core.$ZodObjectDef;
      for (const [key, field] of Object.entries(shape))
        walk(field, (value as Record<string, unknown>)[key], visit, [...path, key]);
      return;
    }
    case "array":
      for (const [index, item] of (value as unknown[]).entries())
        walk((def as z.core.$ZodArrayDef).element, item, visit, [...path, index]);
      return;
    case "optional":
    case "default":
      walk((def as z.core.$ZodOptionalDef).innerType, value, visit, path);
      return;
    case "union": {
      const { options } = def as z.core.$ZodUnionDef;
      const option = options.find((candidate) => accepts(candidate, value));
      if (option !== undefined) walk(option, value, visit, path);
      return;
    }
    default:
  }
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}
