/** The one that all of them are; undefined when there are none, or several that differ. */
export function onlyOne(ids: readonly string[]): string | undefined {
  const different = new Set(ids);
  return different.size === 1 ? ids[0] : undefined;
}
