let manifest: Readonly<Record<string, string>> = {};

/** Tells once, at start, under which names the build stored the assets. */
export function useAssets(names: Readonly<Record<string, string>>): void {
  manifest = names;
}

/** The address of a built asset; its name changes with its content. */
export function asset(name: string): string {
  return `/assets/${manifest[name] ?? name}`;
}
