import type { MailBlock, MailItem } from "./mail-body.ts";

// Mail programs know no style sheets of ours and little of what browsers know: one column, colours
// of the site written out, and letters that every machine has.
const ink = "color:#13272b";
const soft = "color:#455a5e";
const letters = "font-family:Verdana,Segoe UI,sans-serif;font-size:16px;line-height:1.55";
const headings = "font-family:Georgia,serif;font-weight:600;line-height:1.25";
const small = "font-size:14px";

/** Blocks as a page of HTML that mail programs show as it was meant. */
export function layOut(language: string, blocks: readonly MailBlock[]): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Eenlijn</title></head>`,
    `<body style="margin:0;padding:0;background:#f8f5ee;${ink}">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#fffdf8;border-top:4px solid #0b5163"><tr><td style="padding:28px 28px 20px;${letters};${ink};text-align:left">`,
    `<p style="margin:0 0 24px;${headings};font-size:20px;color:#0b5163">Eenlijn</p>`,
    ...blocks.map(asHtml),
    "</td></tr></table></td></tr></table></body></html>",
  ].join("");
}

function asHtml(block: MailBlock): string {
  if (typeof block === "string") return `<p style="margin:0 0 16px">${escaped(block)}</p>`;
  if ("href" in block) return `<p style="margin:0 0 20px">${button(block.href, block.label)}</p>`;
  if ("foot" in block) {
    const lines = block.foot.map((line) =>
      typeof line === "string" ? escaped(line) : link(line.href, line.label),
    );
    return `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #cfc9bb;${small};${soft}">${lines.join("<br>")}</p>`;
  }
  return [
    `<h2 style="margin:28px 0 4px;${headings};font-size:20px;${ink}">${escaped(block.heading)}</h2>`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 24px">`,
    ...block.items.map(row),
    "</table>",
  ].join("");
}

function row({ title, note, isLate, href }: MailItem): string {
  const look = isLate ? "color:#a63c06;font-weight:bold" : soft;
  return `<tr><td style="padding:12px 0;border-bottom:1px solid #cfc9bb;${letters}">${link(href, title)}<br><span style="${small};${look}">${escaped(note)}</span></td></tr>`;
}

const link = (href: string, label: string) =>
  `<a href="${escaped(href)}" style="color:#0b5163">${escaped(label)}</a>`;

const button = (href: string, label: string) =>
  `<a href="${escaped(href)}" style="display:inline-block;padding:12px 20px;background:#0b5163;color:#fffdf8;text-decoration:none;border-radius:3px">${escaped(label)}</a>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
