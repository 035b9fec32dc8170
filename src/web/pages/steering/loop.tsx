import type { FC } from "hono/jsx";

export interface Stop {
  readonly title: string;
  /** Left out where this reader has no way in. */
  readonly href: string | undefined;
  /** How much there is, or undefined when that is not for everybody. */
  readonly count: string | undefined;
  /** Something here asks for attention. */
  readonly asks?: boolean;
}

/**
 * The one line from a figure to a decision and back, as a loop with a stop for each part: out along
 * the top, back along the bottom. On a phone it runs down the page.
 */
export const Loop: FC<{ label: string; out: readonly Stop[]; back: readonly Stop[] }> = ({
  label,
  out,
  back,
}) => (
  <nav class="loop" aria-label={label}>
    <ol class="loop__row">
      {out.map((stop) => (
        <LoopStop {...stop} />
      ))}
    </ol>
    <ol class="loop__row loop__row--back" start={out.length + 1}>
      {back.map((stop) => (
        <LoopStop {...stop} />
      ))}
    </ol>
  </nav>
);

const LoopStop: FC<Stop> = ({ title, href, count, asks }) => (
  <li class={asks ? "loop__stop loop__stop--asks" : "loop__stop"}>
    {href === undefined ? <span>{title}</span> : <a href={href}>{title}</a>}
    {count !== undefined && <span class="loop__count">{count}</span>}
  </li>
);
