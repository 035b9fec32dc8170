import type { FC } from "hono/jsx";
import type { Language } from "../../language.ts";
import type { Fault } from "../chain-entry/form-parts.tsx";
import { figureEntryWords } from "./figure-entry.words.ts";

/** Everything that is wrong, with a way to each field; read first, and seen first. */
export const FaultSummary: FC<{ faults: readonly Fault[]; language: Language }> = (props) => (
  <div class="report-faults" role="alert" tabindex={-1} autofocus>
    <p>
      <strong>{figureEntryWords[props.language].faultsTitle(props.faults.length)}</strong>
    </p>
    <ul>
      {props.faults.map(({ field, text }) => (
        <li>
          <a href={`#${field}`}>{text}</a>
        </li>
      ))}
    </ul>
  </div>
);
