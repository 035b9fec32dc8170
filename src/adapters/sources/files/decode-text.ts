import { TableRefused } from "./table-refused.ts";

/**
 * The text of a file, in chunks. UTF-8 with or without a mark at the start, UTF-16 with one (what
 * Excel calls "Unicode text"), else windows-1252: Dutch publishers still write that. A file is taken
 * for windows-1252 at the first byte that UTF-8 cannot have.
 * @throws TableRefused when it began as UTF-8 and goes on as something else
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let decoder: TextDecoder | undefined;
  let hadBeyondAscii = false;
  let rest: Uint8Array = new Uint8Array();
  let isFirst = true;

  for await (const chunk of bytes) {
    let all: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = new Uint8Array();
    if (isFirst && all.length < 3) {
      rest = all;
      continue;
    }
    if (isFirst) {
      isFirst = false;
      if (all[0] === 0xff && all[1] === 0xfe) decoder = new TextDecoder("utf-16le");
      else if (all[0] === 0xfe && all[1] === 0xff) decoder = new TextDecoder("utf-16be");
      else if (all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf) {
        all = all.subarray(3);
        hadBeyondAscii = true; // The file itself says that it is UTF-8.
      }
    }
    if (decoder !== undefined) {
      yield decoder.decode(all, { stream: true });
      continue;
    }
    const end = wholeCharacters(all);
    rest = all.slice(end);
    yield decode(all.subarray(0, end));
  }
  if (decoder !== undefined) yield decoder.decode();
  else if (rest.length > 0) yield decode(rest);

  function decode(part: Uint8Array): string {
    try {
      const text = utf8.decode(part);
      hadBeyondAscii ||= text.length < part.length;
      return text;
    } catch {
      if (hadBeyondAscii) throw new TableRefused([{ kind: "mixed-encoding" }]);
      decoder = new TextDecoder("windows-1252");
      const tail = rest;
      rest = new Uint8Array();
      return decoder.decode(Buffer.concat([part, tail]), { stream: true });
    }
  }
}

/** Where the last character that is complete in UTF-8 ends: at most three bytes before the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue; // The middle of a character.
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
