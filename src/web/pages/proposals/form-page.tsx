import type { Child } from "hono/jsx";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { FormState } from "../../layout/form-field.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { formWords } from "./form.words.ts";
import { proposalsWords } from "./proposals.words.ts";

/** A page that holds one form. */
export function formPage(
  c: SiteContext,
  title: string,
  form: FormState,
  children: Child,
  lead?: string,
) {
  const { visit, view } = c.var;
  const { language } = visit;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={title}
      description={formWords[language].choose.description}
    >
      <Breadcrumb
        visit={visit}
        above={[{ path: "/voorstellen", label: proposalsWords[language].tab }]}
      />
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </div>
      {children}
    </Page>,
    form.faults.length > 0 ? 422 : 200,
  );
}
