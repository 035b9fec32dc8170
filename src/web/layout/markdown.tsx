import { raw } from "hono/html";
import type { FC } from "hono/jsx";
import { Marked } from "marked";
import { href, type Visit } from "../visit.ts";

interface MarkdownProps {
  readonly visit: Visit;
  /** A text of our own: it is trusted, and HTML in it is kept. */
  readonly text: string;
}

/**
 * A text of the project as part of a page: its title becomes a heading of level 2, and an address
 * such as "/tekort" leads to that page in the reader's language.
 */
export const Markdown: FC<MarkdownProps> = ({ visit, text }) => (
  <div class="prose">{raw(toHtml(text, visit))}</div>
);

export function toHtml(text: string, visit: Visit): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const level = depth + 1;
        const content = this.parser.parseInline(tokens);
        return `<h${level} class="nl-heading nl-heading--level-${level}">${content}</h${level}>\n`;
      },
      link({ href: target, tokens }) {
        const address = target.startsWith("/") ? href(visit, target) : target;
        return `<a href="${address}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  return marked
    .parse(text, { async: false })
    .replaceAll("<table>", '<table class="utrecht-table utrecht-table--html-table">');
}
