import type { FC } from "hono/jsx";

/** What is wrong with the answer in one field, in words. */
export interface Fault {
  /** Id of the field. */
  readonly field: string;
  readonly text: string;
}

/** Everything that is wrong in a form, with a way to each field; read first, and seen first. */
export const FaultSummary: FC<{ title: string; faults: readonly Fault[] }> = ({
  title,
  faults,
}) => (
  <div class="report-faults" role="alert" tabindex={-1} autofocus>
    <p>
      <strong>{title}</strong>
    </p>
    <ul>
      {faults.map(({ field, text }) => (
        <li>
          <a href={`#${field}`}>{text}</a>
        </li>
      ))}
    </ul>
  </div>
);
