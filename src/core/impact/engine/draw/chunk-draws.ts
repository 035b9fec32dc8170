/**
 * Draws in a chunk: small enough to stay near the processor and to share out among threads (10,000
 * are four chunks, almost alike), large enough that tables are read many times.
 */
export const chunkDraws = 2560;
