import { nearest, type Problem } from "../plan/index.ts";

/** A local id that must exist in another list. */
export function unknownLocal(
  what: string,
  id: string,
  known: readonly { readonly id: string }[],
  path: Problem["path"],
): Problem[] {
  if (known.some((candidate) => candidate.id === id)) return [];
  const meant = nearest(
    id,
    known.map((candidate) => candidate.id),
  );
  return [
    {
      path,
      message: `There is no ${what} with id "${id}"`,
      remedy:
        meant === undefined ? `Add this ${what}, or correct the id` : `Did you mean "${meant}"?`,
    },
  ];
}
