import { randomUUID } from "node:crypto";
import { mayActOnFunding } from "../../../core/funding/index.ts";
import { sentBefore } from "../../../app/steering/sent-before.ts";
import { initiativeResource } from "../../../core/rights/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Segments, Select, TextInput } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { stepFault } from "./funding-faults.ts";
import { MoneyFields } from "./funding-fields.tsx";
import { askedYears, field, firstSteps, readOpened, readStep } from "./funding-form.ts";
import { initiativeName, partyOptions, sourceIn, sourcesIn } from "./funding-names.ts";
import { fundingFormWords } from "./funding-form.words.ts";
import { fundingWords } from "./funding.words.ts";

/** Leads to the form for the initiative that was chosen. */
export const chosenInitiative = (c: SiteContext) =>
  c.redirect(
    href(c.var.visit, `/financiering/nieuw/${encodeURIComponent(c.req.query("initiatief") ?? "")}`),
  );

/** A form to record money for an initiative. */
export const newFundingPage = (c: SiteContext) =>
  isKnown(c) ? shown(c, freshAnswers({ [field.step]: firstSteps[0] })) : notFoundPage(c);

const isKnown = (c: SiteContext) =>
  initiativeResource(c.var.view.lookup, c.req.param("id") ?? "") !== undefined;

/** Records what was granted or asked, or gives the form back with what is wrong. */
export async function receiveNewFunding(c: SiteContext) {
  if (!isKnown(c)) return notFoundPage(c);
  const { view, visit, steering, actor } = c.var;
  const { language } = visit;
  const answers = await sentAnswers(c);
  const known = {
    sources: sourcesIn(view).map(({ id }) => id),
    parties: partyOptions(view).map(({ value }) => value),
    years: askedYears(view.today),
  };
  const opened = readOpened(answers, c.req.param("id") ?? "", known, language);
  const step = readStep(answers, firstSteps, known, language);
  if (!opened.ok || !step.ok)
    return shown(c, answers, [...(opened.ok ? [] : opened.error), ...(step.ok ? [] : step.error)]);
  const source = sourceIn(view, opened.value.data.source);
  const nothingYet = { decision: { kind: "waiting" }, spent: [] } as const;
  const fault = mayActOnFunding(nothingYet, source, step.value, view.today);
  const by = { kind: "person", person: actor.person! } as const;
  const before = await sentBefore(steering, by, answers[submission]!);
  if (fault !== undefined && before.length === 0)
    return shown(c, answers, [stepFault(fault, step.value, source, view, language)]);
  const subject = `funding:${randomUUID()}` as const;
  const acts = [opened.value, step.value].map((act) => ({ subject, act }));
  const recorded = await steering.record(by, acts, { submission: answers[submission]! });
  if (!recorded.ok) throw new Error("money that is new waits for nobody");
  const id = recorded.value.entries[0]!.subject.slice("funding:".length);
  return c.redirect(href(visit, `/financiering/${id}?${savedQuery}`), 303);
}

function shown(c: SiteContext, answers: Answers, faults: readonly Fault[] = []) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fundingWords[language];
  const own = fundingFormWords[language];
  const initiative = c.req.param("id") ?? "";
  const form = { answers, faults };
  const shared = { language, form };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${own.form.title}` : own.form.title}
      description={own.form.title}
    >
      <Breadcrumb visit={visit} above={[{ path: "/financiering", label: say.tab }]} />
      <div class="report-head">
        <FormNotices visit={visit} faults={faults} />
        <h1 class="nl-heading nl-heading--level-2">{own.form.title}</h1>
        <p>{own.form.lead(initiativeName(view, initiative))}</p>
      </div>
      <form
        class="report-form"
        method="post"
        action={href(visit, `/financiering/nieuw/${initiative}`)}
        novalidate
      >
        <input type="hidden" name={submission} value={answers[submission]} />
        <Segments
          {...shared}
          name={field.step}
          label={own.form.which}
          options={firstSteps.map((value) => ({ value, label: own.step[value] }))}
        />
        <Select
          {...shared}
          name={field.source}
          label={own.form.source}
          none={own.form.none}
          options={sourcesIn(view).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          {...shared}
          name={field.purpose}
          label={own.form.purpose}
          hint={own.form.purposeHint}
          longest={200}
        />
        <MoneyFields
          {...shared}
          parties={partyOptions(view)}
          years={askedYears(view.today)}
          ends="optional"
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {own.form.send}
          </button>
        </p>
      </form>
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}
