import type { FetchFailure } from "../../../app/ports/fetch-log.ts";
import type { Language } from "../../language.ts";
import { dataWords } from "./data.words.ts";

/** Why fetching failed, for who reads the page; never what a value was. */
export function failureWords(failure: FetchFailure, language: Language): string {
  const say = dataWords[language].failures;
  switch (failure.kind) {
    case "unreachable":
      return say.unreachable(failure.reason, failure.attempts);
    case "schema-changed":
      return say["schema-changed"](
        failure.changes
          .map(({ missing, nearest }) =>
            nearest === undefined ? missing : `${missing} (${say.maybe(nearest)})`,
          )
          .join("; "),
      );
    case "unreadable":
      return say.unreadable(failure.where);
    case "cut-off":
      return say["cut-off"](failure.got, failure.expected);
    case "bad-table":
      return say["bad-table"](failure.problems.length);
    case "unknown-measure":
      return say["unknown-measure"](failure.measure);
    case "impossible-values":
      return say["impossible-values"](failure.values.length);
    case "not-found":
    case "empty":
    case "same-key-twice":
    case "too-much-to-hide":
    case "cannot-hide":
    case "overtaken":
      return say[failure.kind];
  }
}
