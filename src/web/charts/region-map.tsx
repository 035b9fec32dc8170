import { geoIdentity, geoPath } from "d3-geo";
import type { FC } from "hono/jsx";
import type { Ink } from "./ink.ts";

/** The areas of a region as GeoJSON; `code` is that of Statistics Netherlands. */
export interface RegionOutline {
  readonly type: "FeatureCollection";
  readonly features: readonly {
    readonly type: "Feature";
    readonly properties: { readonly code: string; readonly name: string };
    readonly geometry:
      | { readonly type: "Polygon"; readonly coordinates: number[][][] }
      | { readonly type: "MultiPolygon"; readonly coordinates: number[][][][] };
  }[];
}

export interface MappedArea {
  readonly code: string;
  /** Place in `steps`; left out when there is no figure. */
  readonly step?: number | undefined;
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
}

/** Colour of each step, and of the words on it. */
export const stepColours = ({ tints, river, ink, paper }: Ink) =>
  [
    { fill: tints[0], text: ink },
    { fill: tints[1], text: ink },
    { fill: tints[2], text: ink },
    { fill: river, text: paper },
  ] as const;

/**
 * The areas of a region with their figures written on them; a tint says how high. A plane drawing:
 * at this size the curve of the earth is less than a pixel, and rings may run either way round.
 */
export const RegionMap: FC<RegionMapProps> = (props) => {
  const { outline, areas, ink, width, height, description } = props;
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
  const hatch = `map-gap-${width}`;
  const colours = stepColours(ink);
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
            fill={area?.step === undefined ? `url(#${hatch})` : colours[area.step]!.fill}
            stroke={ink.paper}
            stroke-width="2"
            stroke-linejoin="round"
          />
        );
      })}
      {flat.features.map((feature) => {
        const area = areas.find(({ code }) => code === feature.properties.code);
        const [x, y] = path.centroid(feature);
        const known = area?.step !== undefined;
        const { fill, text } = known ? colours[area.step]! : { fill: ink.paper, text: ink.ink };
        return (
          <text
            x={x.toFixed(1)}
            y={(y - 3).toFixed(1)}
            text-anchor="middle"
            font-size="13"
            fill={text}
            paint-order="stroke"
            stroke={fill}
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
