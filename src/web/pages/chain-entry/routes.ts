import type { Hono } from "hono";
import { mayAnswerFor } from "../../../app/chain-scope.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryEnv } from "../entry/entry-access.tsx";
import { answersPage, receiveAnswers } from "./answers-page.tsx";
import { changeForm } from "./change-fields.tsx";
import { evidenceForm } from "./evidence-fields.tsx";
import { receiveRegionForm, regionFormPage } from "./region-form-page.tsx";

/** The forms about the chains, behind a link that was opened already. */
export function chainEntryRoutes(withLink: Hono<EntryEnv>): void {
  withLink.get("/:token/keten", (c) => {
    const [first, ...more] = mayAnswerFor(c.var.link.scope, c.var.view.plan);
    const own = first !== undefined && more.length === 0 ? `/keten/${first}` : "";
    return c.redirect(behindLink(c, own), 302);
  });
  withLink.get("/:token/keten/:municipality", answersPage);
  withLink.post("/:token/keten/:municipality", receiveAnswers);
  for (const form of [evidenceForm, changeForm]) {
    withLink.get(`/:token${form.path}`, regionFormPage(form));
    withLink.post(`/:token${form.path}`, receiveRegionForm(form));
  }
}
