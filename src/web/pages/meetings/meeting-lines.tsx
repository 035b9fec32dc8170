import type { FC } from "hono/jsx";
import { onTheClock, type Meeting } from "../../../core/meetings/index.ts";
import { href, type Visit } from "../../visit.ts";
import type { BodyStanding } from "./body-standing.ts";
import { dayInWords, timesInWords } from "./meeting-time.ts";
import { meetingsWords } from "./meetings.words.ts";

interface Reader {
  readonly visit: Visit;
  readonly mayRead: boolean;
}

/** The meetings of a body by whether they are to come; cancelled ones are neither. */
export const bodyMeetings = ({ meetings }: BodyStanding) => ({
  coming: meetings.filter(({ state }) => state === "planned" || state === "open"),
  past: meetings.filter(({ state }) => state === "closed" || state === "approved"),
});

/** The day and the hours of a meeting, leading to it for who may read it. */
export const MeetingLine: FC<Reader & { meeting: Meeting }> = ({ visit, meeting, mayRead }) => {
  const { language } = visit;
  const day = dayInWords(meeting, language);
  return (
    <p>
      {mayRead ? <a href={href(visit, `/vergaderingen/${meeting.id}`)}>{day}</a> : day},{" "}
      {timesInWords(meeting, language)}
      {meeting.state !== "planned" && (
        <span class="quiet"> · {meetingsWords[language].state[meeting.state]}</span>
      )}
    </p>
  );
};

interface FoldProps extends Reader {
  readonly title: string;
  readonly meetings: readonly Meeting[];
}

export const MeetingFold: FC<FoldProps> = ({ title, meetings, ...reader }) => (
  <details>
    <summary>{title}</summary>
    <ul class="plain-list plain-list--tight">
      {meetings.map((meeting) => (
        <li>
          <MeetingLine {...reader} meeting={meeting} />
        </li>
      ))}
    </ul>
  </details>
);

/** What a body had before, each year folded, the last first. */
export const PastMeetings: FC<Reader & { standing: BodyStanding }> = ({ standing, ...reader }) => {
  const say = meetingsWords[reader.visit.language].body;
  const { past } = bodyMeetings(standing);
  const years = Map.groupBy(past.toReversed(), ({ start }) => onTheClock(start).day.slice(0, 4));
  return (
    <>
      {[...years].map(([year, meetings]) => (
        <MeetingFold {...reader} title={say.past(meetings.length, year)} meetings={meetings} />
      ))}
    </>
  );
};
