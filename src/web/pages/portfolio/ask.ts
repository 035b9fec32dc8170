import { choiceOfRegion } from "../../../core/impact/index.ts";
import type { SiteContext } from "../../render.ts";
import type { Asked } from "./asked.ts";

/** The tenth of the futures that counts for who is cautious. */
const worstTenth = 0.1;

/** The best choice for what the address asks, or that it is not there yet. */
export function askPortfolio({ view, portfolios }: SiteContext["var"], asked: Asked) {
  const { plan, assumptions, model, today, forecast } = view;
  const { budget, cautious, room } = asked;
  return portfolios.best({
    choice: choiceOfRegion(plan, assumptions, model, { today, room, seed: forecast.seed }),
    // Within a few tenths of a person of the best there can be: finer would not be shown.
    aim: { tail: cautious ? worstTenth : 1, gap: 1e-4, seconds: 10 },
    ...(budget !== undefined && { budget }),
  });
}
