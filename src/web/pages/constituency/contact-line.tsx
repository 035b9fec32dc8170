import type { FC } from "hono/jsx";
import type { ConstituencyStanding } from "./standing.ts";

const width = 400;
const year = 365;

interface ContactLineProps {
  readonly standing: ConstituencyStanding;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A year of contact with a constituency: dots on the line, dotted since the last one. */
export const ContactLine: FC<ContactLineProps> = ({ standing, today }) => {
  const { contacts, last, heard, isSilent } = standing;
  const x = (day: string) => {
    const ago = (Date.parse(today) - Date.parse(day)) / 86_400_000;
    return Math.round(8 + (1 - Math.min(ago, year) / year) * (width - 16));
  };
  const shown = contacts.filter(
    ({ on }) => Date.parse(today) - Date.parse(on) <= year * 86_400_000,
  );
  const from = x(last);
  return (
    <svg
      class="contact-line"
      viewBox={`0 0 ${width} 24`}
      width={width}
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      {heard && shown.length > 0 && (
        <path class="contact-line__line" d={`M${x(shown.at(-1)!.on)} 12H${from}`} />
      )}
      <path
        class={
          isSilent ? "contact-line__silence contact-line__silence--long" : "contact-line__silence"
        }
        d={`M${from} 12H${width - 8}`}
      />
      <path class="contact-line__now" d={`M${width - 8} 4v16`} />
      {shown.map(({ on, asks }) => (
        <circle
          class={asks ? "contact-line__dot contact-line__dot--asks" : "contact-line__dot"}
          cx={x(on)}
          cy="12"
          r="5.5"
        />
      ))}
    </svg>
  );
};
