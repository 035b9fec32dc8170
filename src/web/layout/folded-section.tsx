import type { FC, PropsWithChildren } from "hono/jsx";

interface FoldedSectionProps {
  readonly title: string;
  /** What it comes to, for who does not open it. */
  readonly outcome?: string;
  readonly open?: boolean;
}

/** A section below its heading that opens: for who wants to know more than the page answers. */
export const FoldedSection: FC<PropsWithChildren<FoldedSectionProps>> = (props) => (
  <details class="section folded-section" open={props.open}>
    <summary>
      <h2 class="nl-heading nl-heading--level-2">{props.title}</h2>
      {props.outcome !== undefined && <span class="folded-section__outcome">{props.outcome}</span>}
    </summary>
    {props.children}
  </details>
);
