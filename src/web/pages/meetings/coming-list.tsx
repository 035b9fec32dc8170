import type { FC } from "hono/jsx";
import type { Meeting } from "../../../core/meetings/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Actor } from "../../../core/rights/index.ts";
import type { Visit } from "../../visit.ts";
import type { BodyStanding } from "./body-standing.ts";
import { bodyMeetings } from "./meeting-lines.tsx";
import { MeetingLink } from "./meeting-link.tsx";
import { dayInWords, timesInWords } from "./meeting-time.ts";
import { meetingsWords } from "./meetings.words.ts";

/** Meetings that are shown; those after them are folded. */
const mostShown = 5;

interface ComingListProps {
  readonly reader: { readonly visit: Visit; readonly view: RegionView; readonly actor: Actor };
  readonly bodies: readonly BodyStanding[];
}

/** The meetings to come of all bodies, the first first. */
export const ComingList: FC<ComingListProps> = ({ reader, bodies }) => {
  const say = meetingsWords[reader.visit.language];
  const coming = bodies
    .flatMap((standing) =>
      bodyMeetings(standing).coming.map((meeting) => ({ name: standing.body.name, meeting })),
    )
    .toSorted((a, b) => a.meeting.start.getTime() - b.meeting.start.getTime());
  const line = ({ name, meeting }: { name: string; meeting: Meeting }) => (
    <li>
      <MeetingLink reader={reader} meeting={meeting}>
        <span lang="nl">{name}</span>
      </MeetingLink>
      <br />
      <span class="small quiet">
        {dayInWords(meeting, reader.visit.language)}, {timesInWords(meeting, reader.visit.language)}
      </span>
    </li>
  );
  if (coming.length === 0) return <></>;
  const rest = coming.slice(mostShown);
  return (
    <section class="section stack">
      <h2 class="nl-heading nl-heading--level-2">{say.comingTitle}</h2>
      <ul class="plain-list">{coming.slice(0, mostShown).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{say.comingMore(rest.length)}</summary>
          <ul class="plain-list">{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
};
