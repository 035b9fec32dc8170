/**
 * Query options of OData, encoded. Only dimensions can be filtered on; both versions write it alike.
 */
export function odataQuery(options: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(options)
    .flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [`$${name}=${encodeURIComponent(value)}`],
    )
    .join("&");
}

/** "(RegioS eq 'GM0268    ' or …) and (…)": one of the codes in each of the dimensions. */
export function odataFilter(codes: ReadonlyMap<string, readonly string[]>): string {
  return [...codes]
    .map(([dimension, choices]) => {
      const either = choices.map((code) => `${dimension} eq '${code.replaceAll("'", "''")}'`);
      return `(${either.join(" or ")})`;
    })
    .join(" and ");
}
