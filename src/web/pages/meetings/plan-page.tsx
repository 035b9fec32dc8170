import type { FC } from "hono/jsx";
import { planMeetings } from "../../../app/steering/plan-meetings.ts";
import { meetingsOf, onTheClock, type Cadence } from "../../../core/meetings/index.ts";
import type { Body } from "../../../core/plan/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import { TextInput } from "../../layout/form-field.tsx";
import { Page } from "../../layout/page.tsx";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { MeetingLink } from "./meeting-link.tsx";
import { dayInWords, timesInWords } from "./meeting-time.ts";
import { meetingsWords } from "./meetings.words.ts";
import {
  cadenceIn,
  daysToCome,
  field,
  mostMeetings,
  readSeries,
  type FieldFault,
} from "./plan-form.ts";
import { planWords } from "./plan.words.ts";

/** Proposes days for a body, each to be changed. */
export function planPage(c: SiteContext) {
  const body = c.var.view.lookup.body(c.req.param("body") ?? "");
  if (body === undefined) return c.notFound();
  const cadence = cadenceOf(c, body);
  const days = daysToCome(cadence, c.var.view.today, meetingsOf(c.var.register, body.id));
  const answers = freshAnswers({
    // Also when every day is taken there is a field to fill in.
    ...Object.fromEntries((days.length > 0 ? days : [""]).map((day, at) => [field.day(at), day])),
    [field.from]: "15:30",
    [field.until]: "17:30",
  });
  return formPage(c, body, answers);
}

/** Plans what was sent, or gives the form back with what is wrong. */
export async function receivePlan(c: SiteContext) {
  const { view, visit, steering, person } = c.var;
  const body = view.lookup.body(c.req.param("body") ?? "");
  if (body === undefined || person === undefined) return c.notFound();
  const answers = await sentAnswers(c);
  const series = readSeries(answers, meetingsOf(await steering.upToDate(), body.id));
  if (!series.ok) return formPage(c, body, answers, series.error);
  await planMeetings(
    steering,
    { kind: "person", person: person.id },
    { body: body.id, ...series.value },
    answers[submission]!,
  );
  return c.redirect(href(visit, `/vergaderingen#${body.id}`), 303);
}

const cadenceOf = (c: SiteContext, { meetings }: Body): Cadence =>
  cadenceIn(c.var.visit.query, meetings?.perYear?.high ?? 6, c.var.view.today);

function formPage(
  c: SiteContext,
  body: Body,
  answers: Answers,
  faults: readonly FieldFault[] = [],
) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = planWords[language];
  const days = Array.from({ length: mostMeetings }, (_, at) => field.day(at)).filter(
    (name) => answers[name] !== undefined,
  );
  const texts = faults.map((fault) => ({ field: fault.field, text: say.faults[fault.fault] }));
  const shared = { language, form: { answers, faults: texts } };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.title(body.name)}
      description={meetingsWords[language].description}
    >
      <Breadcrumb
        visit={visit}
        above={[{ path: "/vergaderingen", label: meetingsWords[language].tab }]}
      />
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.title(body.name)}</h1>
        <p class="lead">{say.lead(body.meetings?.text[language])}</p>
      </div>
      {texts.length > 0 && <FaultSummary title={say.faultTitle} faults={texts} />}
      <CadenceForm visit={visit} body={body} cadence={cadenceOf(c, body)} today={view.today} />
      <Planned c={c} body={body} />
      <form method="post" class="report-form section">
        <h2 class="nl-heading nl-heading--level-2">
          {say.proposed(days.filter((name) => answers[name] !== "").length)}
        </h2>
        <p>
          {say.avoids} {say.hint}
        </p>
        <input type="hidden" name={submission} value={answers[submission]} />
        <div class="plan-days">
          {days.map((name, at) => (
            <TextInput
              {...shared}
              name={name}
              label={say.day(at + 1)}
              hint={weekdayOf(answers[name]!, language)}
              type="date"
            />
          ))}
        </div>
        <div class="plan-times">
          <TextInput {...shared} name={field.from} label={say.from} type="time" />
          <TextInput {...shared} name={field.until} label={say.until} type="time" />
        </div>
        <TextInput {...shared} name={field.place} label={say.place} hint={say.placeHint} optional />
        <p class="actions">
          <button class="nl-button nl-button--primary" type="submit">
            {say.submit}
          </button>
        </p>
      </form>
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}

/** What the body has in the calendar already, so that nobody plans it twice. */
const Planned: FC<{ c: SiteContext; body: Body }> = ({ c, body }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = planWords[language].planned;
  const coming = meetingsOf(register, body.id).filter(
    ({ start }) => onTheClock(start).day >= view.today,
  );
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {coming.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul>
          {coming.map((meeting) => (
            <li>
              <MeetingLink reader={c.var} meeting={meeting}>
                {dayInWords(meeting, language)}
              </MeetingLink>
              , {timesInWords(meeting, language)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The day of the week, so that nobody has to look it up; nothing for what is no day. */
function weekdayOf(day: string, language: Language): string | undefined {
  if (Number.isNaN(Date.parse(day))) return undefined;
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return `${weekday.format(new Date(day))} ${date(day, language)}`;
}

interface CadenceFormProps {
  readonly visit: Visit;
  readonly body: Body;
  readonly cadence: Cadence;
  readonly today: string;
}

const CadenceForm: FC<CadenceFormProps> = ({ visit, body, cadence, today }) => {
  const say = planWords[visit.language];
  const thisYear = Number(today.slice(0, 4));
  const choices = [
    {
      name: field.year,
      label: say.year,
      chosen: cadence.year,
      options: [0, 1, 2, 3].map((ahead) => ({
        value: thisYear + ahead,
        label: String(thisYear + ahead),
      })),
    },
    {
      name: field.perYear,
      label: say.perYear,
      chosen: cadence.perYear,
      options: Array.from({ length: mostMeetings }, (_, at) => ({
        value: at + 1,
        label: String(at + 1),
      })),
    },
    {
      name: field.weekday,
      label: say.weekday,
      chosen: cadence.weekday,
      options: say.weekdays.map((label, at) => ({ value: at + 1, label })),
    },
  ];
  return (
    <form method="get" action={href(visit, `/vergaderingen/overleg/${body.id}`)} class="filters">
      {choices.map(({ name, label, chosen, options }) => (
        <div class="field">
          <label class="utrecht-form-label" for={name}>
            {label}
          </label>
          <select class="utrecht-select utrecht-select--html-select" id={name} name={name}>
            {options.map((option) => (
              <option value={option.value} selected={option.value === chosen}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button class="nl-button nl-button--secondary" type="submit">
        {say.propose}
      </button>
    </form>
  );
};
