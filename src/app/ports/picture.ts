import type { Result } from "../../kernel/result.ts";

/** Too many pictures wait: ask again later. */
export interface PictureRefused {
  readonly kind: "busy";
}

/**
 * Draws an SVG as a PNG, at twice its size in pixels.
 * @throws Error when it cannot be drawn: the SVG is our own, so that is a bug
 */
export type ToPng = (svg: string) => Promise<Result<Uint8Array<ArrayBuffer>, PictureRefused>>;
