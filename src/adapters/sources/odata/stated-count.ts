import { wholeBody } from "../http/json-answer.ts";
import { SourceStopped } from "../source-stopped.ts";
import type { TableAccess } from "./odata-connector.ts";
import { odataQuery } from "./odata-filter.ts";

/**
 * How many rows the server says there are, or undefined when it does not: counting belongs to the
 * protocol (OData 3.0 and 4.0, "$count"), but not every server does it.
 */
export async function statedCount(
  { client, signal }: TableAccess,
  entity: string,
  filter?: string,
): Promise<number | undefined> {
  const query = odataQuery({ filter });
  const options = {
    attempts: 1,
    signal,
    accept: "text/plain",
    expected: [400, 404, 405, 500, 501],
  };
  try {
    return await client.get(
      `${entity}/$count${query && "?"}${query}`,
      options,
      async ({ body }) => {
        const text = new TextDecoder().decode(await wholeBody(body)).trim();
        return /^\d+$/.test(text) ? Number(text) : undefined;
      },
    );
  } catch (error) {
    // The table itself is asked next; what ails the server shows there.
    if (error instanceof SourceStopped && !signal.aborted) return undefined;
    throw error;
  }
}
