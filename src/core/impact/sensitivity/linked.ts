import type { Distribution } from "../engine/index.ts";

/** The value that belongs to a place on the scale of a link. */
export function linked(link: Distribution["link"], x: number): number {
  switch (link) {
    case "identity":
      return x;
    case "log":
      return Math.exp(x);
    case "logit":
      return 1 / (1 + Math.exp(-x));
  }
}

/** Half of the futures lie below it. */
export const medianOf = ({ link, location }: Distribution): number => linked(link, location);
