import { geoIdentity, geoPath } from "d3-geo";
import type { FC } from "hono/jsx";
import type { RegionOutline } from "../../core/plan/index.ts";
import type { Ink } from "./ink.ts";

export interface MappedArea {
  readonly code: string;
  /** Place among the tints, low to high; left out when there is no figure. */
  readonly tint?: 0 | 1 | 2 | undefined;
  /** The figure, or why there is none. */
  readonly words: string;
}

interface RegionMapProps {
  readonly outline: RegionOutline;
  readonly areas: readonly MappedArea[];
  readonly ink: Ink;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  /** Of what it is a map: no two maps on one page have the same. */
  readonly name: string;
}

/**
 * The areas of a region with their figures written on them; a tint says how high. A plane drawing:
 * at this size the curve of the earth is less than a pixel, and rings may run either way round.
 */
export const RegionMap: FC<RegionMapProps> = (props) => {
  const { outline, areas, ink, width, height, description, name } = props;
  const flat = flattened(outline);
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [2, 2],
        [width - 2, height - 2],
      ],
      flat,
    );
  const path = geoPath(projection).digits(1);
  const hatch = `map-gap-${name}-${width}`;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill={ink.paper} />
          <path d="M0 7 7 0" stroke={ink.stone} stroke-width="1" />
        </pattern>
      </defs>
      {flat.features.map((feature) => {
        const area = areas.find(({ code }) => code === feature.properties.code);
        return (
          <path
            d={path(feature) ?? ""}
            fill={area?.tint === undefined ? `url(#${hatch})` : ink.tints[area.tint]}
            stroke={ink.paper}
            stroke-width="2"
            stroke-linejoin="round"
          />
        );
      })}
      {flat.features.map((feature) => {
        const area = areas.find(({ code }) => code === feature.properties.code);
        const [x, y] = path.centroid(feature);
        return (
          <text
            x={x.toFixed(1)}
            y={(y - 3).toFixed(1)}
            text-anchor="middle"
            font-size="13"
            fill={ink.ink}
            paint-order="stroke"
            stroke={ink.paper}
            stroke-opacity="0.7"
            stroke-width="3"
            stroke-linejoin="round"
          >
            {feature.properties.name}
            <tspan x={x.toFixed(1)} dy="16" font-weight="700">
              {area?.words}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
};

/** Degrees made square: one of longitude is shorter than one of latitude. */
function flattened(outline: RegionOutline) {
  const latitudes = outline.features.flatMap(({ geometry }) =>
    (geometry.coordinates.flat(Infinity) as number[]).filter((_, index) => index % 2 === 1),
  );
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const narrow = Math.cos((middle * Math.PI) / 180);
  const squeeze = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === "number"
      ? [coordinates[0] * narrow, coordinates[1]]
      : (coordinates as unknown[]).map(squeeze);
  return {
    type: "FeatureCollection" as const,
    features: outline.features.map((feature) => ({
      ...feature,
      geometry: {
        ...feature.geometry,
        coordinates: squeeze(feature.geometry.coordinates),
      } as RegionOutline["features"][number]["geometry"],
    })),
  };
}
