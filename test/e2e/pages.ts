/** Every page of a site, found by following its own links; also finds the links that are broken. */
export async function crawl(site: string): Promise<{
  readonly pages: ReadonlyMap<string, string>;
  readonly broken: readonly {
    readonly from: string;
    readonly to: string;
    readonly status: number;
  }[];
}> {
  const pages = new Map<string, string>();
  const broken: { from: string; to: string; status: number }[] = [];
  const seen = new Map<string, string>([["/", "(start)"]]);
  let queue = ["/"];
  while (queue.length > 0) {
    const next: string[] = [];
    await Promise.all(
      queue.map(async (path) => {
        const response = await fetch(site + path);
        if (response.status !== 200)
          broken.push({ from: seen.get(path)!, to: path, status: response.status });
        if (!response.headers.get("content-type")?.startsWith("text/html")) {
          await response.body?.cancel();
          return;
        }
        const html = await response.text();
        pages.set(path, html);
        for (const [, href = ""] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
          const target = href.replaceAll("&amp;", "&").split("#")[0]!;
          // Filtered lists are endless; one question mark deep is deep enough.
          if (!target.startsWith("/") || (target.includes("?") && path.includes("?"))) continue;
          if (seen.has(target)) continue;
          seen.set(target, path);
          next.push(target);
        }
      }),
    );
    queue = next;
  }
  return { pages, broken };
}
