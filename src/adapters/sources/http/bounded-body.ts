/** The bytes of an answer, up to a limit: packed answers may unpack to far more. */
export async function* boundedBody(
  body: ReadableStream<Uint8Array>,
  limitBytes: number,
  tooLong: () => Error,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) throw tooLong();
    yield chunk;
  }
}
