import { CFB } from "@e965/xlsx";

/**
 * Says what the library leaves out: that the first row of a table is its header, and that notes
 * are in the language of the presentation.
 */
export function finishPptx(bytes: Uint8Array, locale: string): Uint8Array<ArrayBuffer> {
  const file = CFB.read(Buffer.from(bytes), { type: "buffer" });
  for (const [at, path] of file.FullPaths.entries()) {
    const entry = file.FileIndex[at]!;
    if (!/\/ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path)) continue;
    const xml = Buffer.from(entry.content as Uint8Array)
      .toString("utf8")
      .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
      .replaceAll(' altLang="en-US"', "")
      .replaceAll('lang="en-US"', `lang="${locale}"`);
    entry.content = Buffer.from(xml);
    entry.size = entry.content.length;
  }
  const written = CFB.write(file, { fileType: "zip", type: "buffer", compression: true });
  return new Uint8Array(written as Uint8Array);
}
