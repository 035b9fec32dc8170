import type { Row } from "./row.ts";
export async function benchStore(): Promise<Row[]> {
  return [];
}
