import type * as z from "zod";
import { nearest } from "./nearest.ts";

/** One thing that is wrong in a document: where, what, and how to mend it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}

/** Turns the issues of a failed parse into problems an editor can act on. */
export function zodProblems(error: z.ZodError): Problem[] {
  const missing = new Map<string, string[]>();
  for (const issue of error.issues)
    if (issue.code === "invalid_type" && isMissing(issue)) {
      const parent = issue.path.slice(0, -1).join(".");
      missing.set(parent, [...(missing.get(parent) ?? []), String(issue.path.at(-1))]);
    }
  return error.issues.flatMap((issue) =>
    problemsOf(issue, missing.get(issue.path.join(".")) ?? []),
  );
}

type Issue = z.core.$ZodIssue;

/** @param missing fields that the same record lacks: an unknown field may be one of them renamed */
function problemsOf(issue: Issue, missing: readonly string[]): Problem[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  const last = path.at(-1);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `Unknown field "${key}"`,
        remedy: renamed(key, missing),
      }));
    case "invalid_type":
      return [
        isMissing(issue)
          ? { path, message: `"${last}" is missing`, remedy: missingRemedy(last, issue.expected) }
          : {
              path,
              message: `"${last}" should be ${article(issue.expected)}`,
              remedy: `Write ${article(issue.expected)} here`,
            },
      ];
    case "invalid_value":
      return [
        {
          path,
          message: `"${last}" has a value that does not exist here`,
          remedy: `Choose one of: ${issue.values.map(String).join(", ")}`,
        },
      ];
    case "invalid_union": {
      // Report the branch that came closest: the one whose complaints lie deepest or are fewest.
      const branches = issue.errors.filter((branch) => branch.length > 0);
      const best = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
      if (best === undefined) return [{ path, message: issue.message, remedy: seeFormat }];
      return best.flatMap((inner) =>
        problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, missing),
      );
    }
    case "too_small":
      return [
        issue.origin === "array" || issue.origin === "string"
          ? { path, message: `"${last}" is empty`, remedy: "Fill it in, or leave the field out" }
          : { path, message: issue.message, remedy: `Use ${issue.minimum} or more` },
      ];
    case "too_big":
      return [{ path, message: issue.message, remedy: `Use ${issue.maximum} or less` }];
    case "invalid_format":
    case "custom":
      return [
        {
          path,
          message: `"${last}" is not written correctly`,
          remedy: isDate(issue) ? "Write a date as 2023-12-22" : issue.message,
        },
      ];
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return [{ path, message: issue.message, remedy: seeFormat }];
  }
}

const seeFormat = "See docs/plan-format.md for what can stand here";

function isMissing(issue: Issue): boolean {
  return "input" in issue ? issue.input === undefined : /received undefined/.test(issue.message);
}

const isDate = (issue: Issue) => issue.code === "invalid_format" && issue.format === "date";

function missingRemedy(field: string | number | undefined, expected: string): string {
  if (field === "origin")
    return 'Say where it stands, for example: origin: ["regioplan 768-770"]. No origin, no figure';
  return `Add "${field}" (${article(expected)}). A field that was renamed? See docs/plan-format.md`;
}

function article(expected: string): string {
  return (
    {
      string: "a text",
      number: "a number",
      int: "a whole number",
      boolean: "true or false",
      array: "a list",
      object: "a record with fields",
      record: "a record with fields",
    }[expected] ?? expected
  );
}

const depth = (issues: readonly Issue[]) => Math.max(...issues.map((issue) => issue.path.length));

function renamed(field: string, missing: readonly string[]): string {
  const meant = nearest(field, missing) ?? (missing.length === 1 ? missing[0] : undefined);
  return meant === undefined
    ? "Remove it, or see docs/plan-format.md for the fields of this record"
    : `Was this "${meant}"? That field is missing here: rename it`;
}
