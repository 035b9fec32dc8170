import * as z from "zod";

/**
 * What an observation is about: an area by its code (GM0268 a municipality, WK… a district, BU… a
 * neighbourhood, PV a province, CR a COROP region, GG a public-health region, NL the country, any
 * other as "area:regioplus-rijk-van-nijmegen"), an organisation or an initiative of the plan.
 */
export const About = z
  .string()
  .regex(
    /^(NL|GM\d{4}|WK\d{6}|BU\d{8}|PV\d{2}|CR\d{2}|GG\d{4}|(area|organisation|initiative):[A-Za-z0-9]+(-[A-Za-z0-9]+)*)$/,
    'Write an area code such as "GM0268" or "NL", or "organisation:id" or "initiative:id"',
  )
  .meta({ id: "About" });
export type About = z.infer<typeof About>;

export const country: About = "NL";

/** The region as a whole: its municipalities together. */
export const wholeRegion: About = "area:region";

/** What is about the plan as a whole and not about a place. */
export const wholePlan: About = "area:plan";
