import type { RecordedChainEntry } from "./ports/chain-store.ts";
import type { Store } from "./ports/store.ts";

/**
 * What was told about the chains of a region, in the order of recording.
 * @param examples whether the made-up entries are asked for, or the real ones; never both
 */
export async function regionChains(
  { chains }: Pick<Store, "chains">,
  region: string,
  examples: boolean,
): Promise<readonly RecordedChainEntry[]> {
  return (await chains.all(region)).filter(({ isExample }) => isExample === examples);
}
