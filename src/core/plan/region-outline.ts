import * as z from "zod";

const Ring = z.array(z.array(z.number()).min(2));
const Area = z.object({
  type: z.literal("Feature"),
  properties: z.object({ code: z.string(), name: z.string() }),
  geometry: z.union([
    z.object({ type: z.literal("Polygon"), coordinates: z.array(Ring) }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring)) }),
  ]),
});

/**
 * The areas of a region as GeoJSON in degrees (RFC 7946); `code` is that of Statistics Netherlands.
 * For thematic maps: generalised borders, not for locating addresses.
 */
export const RegionOutline = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(Area).min(1),
});
export type RegionOutline = z.infer<typeof RegionOutline>;
