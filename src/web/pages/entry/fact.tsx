import type { Child, FC } from "hono/jsx";

/** One answer with its name; nothing when there is none. */
export const Fact: FC<{ term: string; children?: Child }> = ({ term, children }) =>
  children === undefined ? (
    <></>
  ) : (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
