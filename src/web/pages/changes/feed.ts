import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { toldChanges } from "./changes-page.tsx";
import { changesWords } from "./changes.words.ts";
import type { ToldChange } from "./told-change.ts";

/** The changes of the plan as an Atom feed (RFC 4287), with what everybody may know alone. */
export async function changesFeed(c: SiteContext) {
  const { visit, view } = c.var;
  const say = changesWords[visit.language];
  const changes = await toldChanges(c);
  const page = visit.origin + href(visit, "/wijzigingen");
  const self = visit.origin + href(visit, "/wijzigingen/feed.xml");
  const updated = changes[0]?.version.createdAt ?? new Date(view.plan.region.plan.adopted);
  const feed = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${visit.language}">`,
    `<id>${escaped(self)}</id>`,
    `<title>${escaped(`${say.title} ${view.plan.region.name}`)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${escaped(view.plan.region.collaboration.name)}</name></author>`,
    `<link rel="self" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...changes.map((change) => entryOf(change, page, say)),
    `</feed>`,
  ].join("\n");
  return c.body(feed, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
}

function entryOf(change: ToldChange, page: string, say: (typeof changesWords)["nl"]): string {
  const { version, opening, sentences, reason, isTold, effect } = change;
  const address = `${page}#versie-${version.number}`;
  const why = isTold ? (reason ?? (reason === null ? say.erased : undefined)) : say.whyLater;
  const text = [
    `${opening} ${sentences.length === 0 ? say.nothing : sentences.join(" ")}`,
    ...(why === undefined ? [] : [`${say.why} ${why}`]),
    effect,
  ].join("\n\n");
  return [
    "<entry>",
    `<id>${escaped(address)}</id>`,
    `<title>${escaped(change.title)}</title>`,
    `<updated>${version.createdAt.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `<content type="text">${escaped(text)}</content>`,
    "</entry>",
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text in XML; characters that XML 1.0 does not have are left out. */
const escaped = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"]/g, (character) => entities[character]!);
