import type { Context } from "hono";

/** What went wrong, for a program that asked: RFC 9457. */
export interface Problem {
  readonly status: 400 | 404 | 405 | 503;
  readonly title: string;
  readonly detail: string;
}

export function sendProblem(c: Context, problem: Problem) {
  return c.body(JSON.stringify(problem), problem.status, {
    "Content-Type": "application/problem+json",
  });
}
