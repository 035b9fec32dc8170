import { layOut } from "./mail-look.ts";
import type { Mail } from "./ports/mailer.ts";

/** A paragraph, a link that stands alone, or a part with a heading and what is in it. */
export type MailBlock =
  | string
  | { readonly href: string; readonly label: string }
  | { readonly heading: string; readonly items: readonly MailItem[] }
  /** What stands below the line: why one gets this. */
  | { readonly foot: readonly (string | { readonly href: string; readonly label: string })[] };

export interface MailItem {
  readonly title: string;
  readonly note: string;
  /** Whether the note asks for attention. */
  readonly isLate?: boolean;
  readonly href: string;
}

/** A message in plain text and in HTML, with the same words in both. */
export function mailBody(
  language: string,
  blocks: readonly MailBlock[],
): Pick<Mail, "text" | "html"> {
  return {
    text: `${blocks.map(asText).join("\n\n")}\n`,
    html: layOut(language, blocks),
  };
}

function asText(block: MailBlock): string {
  if (typeof block === "string") return block;
  if ("href" in block) return `${block.label}:\n${block.href}`;
  if ("foot" in block) return `-- \n${block.foot.map(asText).join("\n")}`;
  const items = block.items.map(
    ({ title, note, isLate, href }) => `* ${title}\n  ${isLate ? "! " : ""}${note}\n  ${href}`,
  );
  return `${block.heading.toUpperCase()}\n\n${items.join("\n\n")}`;
}
