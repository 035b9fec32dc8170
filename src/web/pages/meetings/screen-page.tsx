import type { FC } from "hono/jsx";
import { asset } from "../../layout/assets.ts";
import { render, type SiteContext } from "../../render.ts";
import { meetingHref } from "./act-form.tsx";
import { Decided } from "./decided.tsx";
import { itemTitle } from "./item-title.ts";
import { currentItem, type MeetingProps } from "./meeting-props.ts";
import { dayInWords } from "./meeting-time.ts";
import { meetingWords } from "./meeting.words.ts";
import { NoteText } from "./note-text.tsx";
import { Paper } from "./paper.tsx";

/** The meeting for the wall of the room: the item on the table, large, and what comes after it. */
export function screenPage(c: SiteContext, props: MeetingProps) {
  const { visit, meeting, standing } = props;
  const say = meetingWords[visit.language];
  const title = say.tab(standing.body.name, dayInWords(meeting, visit.language));
  return render(
    c,
    <html lang={visit.language} class="screen">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={asset("site.css")} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <noscript>
          <meta http-equiv="refresh" content="20" />
        </noscript>
        <script type="module" src={asset("minutes.js")} />
      </head>
      <body>
        <main
          class="screen__main"
          data-minutes={meetingHref(props, "/verslag.json")}
          data-meeting={meeting.id}
          data-head={String(props.register.head)}
          data-last={String(meeting.last)}
          data-reload="true"
        >
          <header class="screen__head">
            <p>
              <strong lang="nl">{standing.body.name}</strong> {dayInWords(meeting, visit.language)}
            </p>
            <a href={meetingHref(props)}>{say.screenPage.back}</a>
          </header>
          <Line props={props} />
          <OnTheTable props={props} />
        </main>
      </body>
    </html>,
  );
}

/** The whole agenda as stations on one line. */
const Line: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting } = props;
  const now = currentItem(meeting)?.id;
  return (
    <ol class="screen__line">
      {meeting.agenda.map((item) => (
        <li
          class={item.outcome !== undefined ? "is-done" : item.id === now ? "is-now" : "is-to-come"}
          aria-current={item.id === now ? "step" : undefined}
        >
          <span class="visually-hidden">{itemTitle(item, props, props.visit.language)}</span>
        </li>
      ))}
    </ol>
  );
};

const OnTheTable: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, visit } = props;
  const say = meetingWords[visit.language];
  const item = currentItem(meeting);
  if (item === undefined)
    return (
      <h1 class="screen__title">{meeting.agenda.length === 0 ? say.empty : say.screenPage.done}</h1>
    );
  const at = meeting.agenda.indexOf(item);
  const after = meeting.agenda.slice(at + 1).filter(({ outcome }) => outcome === undefined);
  return (
    <div class="screen__table">
      <section class="stack">
        <p class="screen__kicker">
          {say.screenPage.item(at + 1, meeting.agenda.length)} · {say.sources[item.source.kind]}
        </p>
        <h1 class="screen__title">{itemTitle(item, props, visit.language)}</h1>
        {item.note && <p>{item.note}</p>}
        <Paper props={props} item={item} open />
        <div class="stack" data-notes={item.id}>
          {(props.notes.get(item.id) ?? []).map((note) => (
            <NoteText props={props} note={note} />
          ))}
        </div>
        <Decided
          props={{ ...props, may: { ...props.may, decide: false, assign: false } }}
          item={item}
        />
      </section>
      {after.length > 0 && (
        <aside class="screen__next">
          <h2>{say.screenPage.next}</h2>
          <ol start={at + 2}>
            {after.slice(0, 5).map((next) => (
              <li value={meeting.agenda.indexOf(next) + 1}>
                {itemTitle(next, props, visit.language)}
              </li>
            ))}
          </ol>
        </aside>
      )}
    </div>
  );
};
