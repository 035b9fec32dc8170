import type { Child, FC } from "hono/jsx";

interface ConfirmProps {
  /** What is about to be done: "Sluit de vergadering". */
  readonly label: string;
  /** What follows from it, each in a sentence of its own. */
  readonly follows: readonly string[];
  readonly isPrimary?: boolean;
  /** Unfolded from the start: what was sent was not taken. */
  readonly open?: boolean;
  /** The form that does it; its button says so once more. */
  readonly children: Child;
}

/**
 * A step that cannot be undone. The first press says what follows and does nothing; only the one
 * that comes with it does.
 */
export const Confirm: FC<ConfirmProps> = ({
  label,
  follows,
  isPrimary = false,
  open = false,
  children,
}) => (
  <details class="confirm" open={open}>
    <summary class={`nl-button nl-button--${isPrimary ? "primary" : "secondary"}`}>{label}</summary>
    <div class="panel stack stack--tight">
      {follows.map((text) => (
        <p>{text}</p>
      ))}
      {children}
    </div>
  </details>
);
