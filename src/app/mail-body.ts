import type { Mail } from "./ports/mailer.ts";

/** A paragraph, or a link that stands alone. */
export type MailBlock = string | { readonly href: string; readonly label: string };

/** A message in plain text and in HTML, with the same words in both. */
export function mailBody(
  language: string,
  blocks: readonly MailBlock[],
): Pick<Mail, "text" | "html"> {
  const text = blocks.map((block) =>
    typeof block === "string" ? block : `${block.label}:\n${block.href}`,
  );
  const paragraphs = blocks.map((block) =>
    typeof block === "string"
      ? `<p>${escaped(block)}</p>`
      : `<p><a href="${escaped(block.href)}">${escaped(block.label)}</a></p>`,
  );
  return {
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${paragraphs.join("")}</body></html>`,
  };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
