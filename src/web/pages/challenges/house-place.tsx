import type { FC } from "hono/jsx";
import type { Challenge } from "../../../core/plan/index.ts";

interface HousePlaceProps {
  readonly challenges: readonly Challenge[];
  readonly here: string;
}

const width = 96;
const roof = 22;
const rooms = 30;
const floor = 10;

/** The region's house, small, with the room of one challenge filled: where it stands. */
export const HousePlace: FC<HousePlaceProps> = ({ challenges, here }) => {
  const above = challenges.filter(({ enabling }) => !enabling);
  const below = challenges.filter(({ enabling }) => enabling);
  const room = (width - 4) / above.length;
  const base = roof + rooms;
  return (
    <svg
      class="house-place"
      viewBox={`0 0 ${width} ${base + floor * below.length + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      {above.map(({ id }, index) => (
        <rect
          class={id === here ? "house-place__here" : undefined}
          x={2 + index * room}
          y={roof}
          width={room}
          height={rooms}
        />
      ))}
      {below.map(({ id }, index) => (
        <rect
          class={id === here ? "house-place__here" : undefined}
          x={2}
          y={base + index * floor}
          width={width - 4}
          height={floor}
        />
      ))}
      <path d={`M2 ${roof}L${width / 2} 1.5 ${width - 2} ${roof}`} />
    </svg>
  );
};
