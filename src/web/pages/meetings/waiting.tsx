import type { FC } from "hono/jsx";
import type { AgendaSource } from "../../../core/meetings/index.ts";
import { longestWords } from "../../../core/register/index.ts";
import { TextArea, TextInput } from "../../layout/form-field.tsx";
import { href } from "../../visit.ts";
import { signalAddress } from "../signals/signal-address.ts";
import { ActForm } from "./act-form.tsx";
import { sourceTitle } from "./item-title.ts";
import type { MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";

/** More fit on no agenda: the others come when these are on it. */
const mostListed = 40;

/** What belongs on the agenda and is not on it yet; one press puts it there. */
export const Waiting: FC<{ props: MeetingProps }> = ({ props }) => {
  const { visit, waiting } = props;
  const say = meetingWords[visit.language].waiting;
  const due = waiting.filter(({ kind }) => kind === "due");
  const asked = waiting.filter(({ kind }) => kind !== "due");
  const listed = asked.slice(0, mostListed);
  return (
    <section class="section" id="wacht">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {asked.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>{say.lead(asked.length)}</p>
          <List props={props} sources={listed} />
          {asked.length > mostListed && <p>{say.rest(asked.length - mostListed)}</p>}
          {asked.length > 1 && (
            <ActForm props={props} to="punten">
              {listed.map((source) => (
                <input type="hidden" name="bron" value={JSON.stringify(source)} />
              ))}
              <button class="nl-button nl-button--primary" type="submit">
                {say.all}
              </button>
            </ActForm>
          )}
        </>
      )}
      {due.length > 0 && (
        <details>
          <summary>{say.due(due.length)}</summary>
          <List props={props} sources={due} />
        </details>
      )}
      <OwnItem props={props} />
    </section>
  );
};

const List: FC<{ props: MeetingProps; sources: readonly AgendaSource[] }> = ({
  props,
  sources,
}) => {
  const { language } = props.visit;
  const say = meetingWords[language];
  return (
    <ul class="card-list waiting">
      {sources.map((source) => {
        const title = sourceTitle(source, props, language) ?? say.sources[source.kind];
        return (
          <li>
            <p>
              <span class="kicker">{say.sources[source.kind]}</span>
              <br />
              <Named props={props} source={source} title={title} />
            </p>
            <ActForm props={props} to="punten">
              <input type="hidden" name="bron" value={JSON.stringify(source)} />
              <button
                class="nl-button nl-button--secondary"
                type="submit"
                aria-label={say.waiting.oneOf(title)}
              >
                {say.waiting.one}
              </button>
            </ActForm>
          </li>
        );
      })}
    </ul>
  );
};

/** What waits, leading to where it can be read. */
const Named: FC<{ props: MeetingProps; source: AgendaSource; title: string }> = ({
  props,
  source,
  title,
}) => {
  const path = pathOf(source);
  return path === undefined ? <>{title}</> : <a href={href(props.visit, path)}>{title}</a>;
};

function pathOf(source: AgendaSource): string | undefined {
  switch (source.kind) {
    case "signal":
      return signalAddress(source.signal);
    case "proposal":
      return `/voorstellen/${source.proposal}`;
    case "minutes":
    case "carried-over":
      return `/vergaderingen/${source.meeting}`;
    case "due":
      return "/planning";
    case "constituency":
    case "input":
      return undefined;
  }
}

const OwnItem: FC<{ props: MeetingProps }> = ({ props }) => {
  const say = meetingWords[props.visit.language].own;
  const tried = props.tried?.form === "punten/eigen" ? props.tried : undefined;
  const { answers = {}, faults = [] } = tried ?? {};
  const shared = { language: props.visit.language, form: { answers, faults } };
  return (
    <details open={tried !== undefined}>
      <summary>{say.title}</summary>
      <ActForm props={props} to="punten/eigen" class="report-form fold-form">
        <TextInput {...shared} name="onderwerp" label={say.name} />
        <TextArea {...shared} name="toelichting" label={say.note} longest={longestWords} optional />
        <TextInput {...shared} name="minuten" label={say.minutes} type="number" optional />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.submit}
          </button>
        </p>
      </ActForm>
    </details>
  );
};
