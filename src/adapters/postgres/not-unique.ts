/** Whether the database refused a row because one with the same key is there: SQLSTATE 23505. */
export const isNotUnique = (error: unknown): boolean =>
  (error as { readonly code?: string }).code === "23505";
