import type { Hono } from "hono";
import { proposalOf } from "../../../app/proposal-of.ts";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { pictureTable } from "./evaluation-chart.tsx";
import { evaluationAsked, evaluationPage } from "./evaluation-page.tsx";
import { methodPage } from "./method-page.tsx";

export function evaluationsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/verantwoording/effect-meten", methodPage);
  pages.get("/initiatieven/:slug/evaluatie/:id", evaluationPage);
  pages.get("/initiatieven/:slug/evaluatie/:id/verloop.csv", async (c) => {
    const asked = evaluationAsked(c);
    const result = asked?.evaluation.outcome.result;
    return asked === undefined || !result?.ok
      ? notFoundPage(c)
      : sendCsv(
          c,
          pictureTable(asked.evaluation, result.value, asked.visit.language),
          `evaluatie-${asked.entry.slug}`,
        );
  });
  pages.get("/initiatieven/:slug/evaluatie/:id/evaluatie.json", async (c) => {
    const asked = evaluationAsked(c);
    if (asked === undefined) return notFoundPage(c);
    const { evaluation, view } = asked;
    const proposal = proposalOf(evaluation, view.plan, view.assumptions);
    return c.json({ ...evaluation, proposed: proposal.ok ? proposal.value.measured : null });
  });
}
