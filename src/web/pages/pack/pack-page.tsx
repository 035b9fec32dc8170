import { randomUUID } from "node:crypto";
import type { FC } from "hono/jsx";
import type { KeptPack, PackFile } from "../../../app/ports/pack-store.ts";
import { packFormats } from "../../../app/ports/pack-writer.ts";
import { onTheClock, readMeeting, type Meeting } from "../../../core/meetings/index.ts";
import { bodyResource, can } from "../../../core/rights/index.ts";
import { date, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { sentAnswers, submission } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { clockTime, dayInWords } from "../meetings/meeting-time.ts";
import { meetingsWords } from "../meetings/meetings.words.ts";
import { packName } from "./make-pack.ts";
import { packPageWords } from "./pack-page.words.ts";
import { packStanding, type PackStanding } from "./pack-standing.ts";

/** The papers of a meeting: whether they are there, the files, and one press to make them. */
export async function packPage(c: SiteContext) {
  const { visit, view, register, packs, actor } = c.var;
  const { language } = visit;
  const meeting = meetingAsked(c);
  const resource = meeting && bodyResource(view.plan, meeting.body);
  if (meeting === undefined || resource === undefined) return notFoundPage(c);
  const mine = (await packs.of(meeting.id)).filter((pack) => pack.language === language);
  const standing = packStanding(mine, register, packs.now());
  const { making, isStalled } = standing;
  const isMaking = making !== undefined && !isStalled;
  c.header("Cache-Control", "no-store");
  if (isMaking) c.header("Refresh", "3");
  const say = packPageWords[language];
  const body = view.lookup.body(meeting.body)?.name ?? meeting.body;
  const day = dayInWords(meeting, language);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={`${say.title}: ${body}, ${day}`}
      description={say.description}
    >
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/vergaderingen", label: meetingsWords[language].tab },
          { path: `/vergaderingen/${meeting.id}`, label: body },
        ]}
      />
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <Answer standing={standing} language={language} />
        {isMaking && <Making visit={visit} making={making} />}
      </div>
      {standing.ready !== undefined && (
        <Files visit={visit} meeting={meeting} pack={standing.ready} />
      )}
      {!isMaking && can(actor, "make-pack", resource) && (
        <form method="post" class="section stack">
          <p class="quiet">{say.content}</p>
          <input type="hidden" name={submission} value={randomUUID()} />
          <p>
            <button class="nl-button nl-button--primary" type="submit">
              {mine.length === 0 ? say.make : say.again}
            </button>
          </p>
        </form>
      )}
    </Page>,
  );
}

const Answer: FC<{ standing: PackStanding; language: Language }> = ({ standing, language }) => {
  const say = packPageWords[language];
  const { ready, making, isOld, isStalled } = standing;
  if (making !== undefined && isStalled)
    return <p class="lead note note--attention">{say.stalled}</p>;
  if (making !== undefined)
    return (
      <p class="lead" role="status">
        {say.making(making.files.length, packFormats.length)}
      </p>
    );
  if (ready === undefined)
    return (
      <>
        <p class="lead">{say.none}</p>
        <p>{say.noneYet}</p>
      </>
    );
  return (
    <>
      <p class="lead">
        {say.ready(
          date(onTheClock(ready.askedAt).day, language),
          clockTime(ready.askedAt, language),
        )}
      </p>
      {isOld && <p>{say.changed}</p>}
    </>
  );
};

/** How far it is, as the line of the product, and a way to look without waiting. */
const Making: FC<{ visit: Visit; making: KeptPack }> = ({ visit, making }) => {
  const say = packPageWords[visit.language];
  const done = making.files.length;
  return (
    <>
      <progress class="pack-progress" max={packFormats.length} value={done}>
        {say.making(done, packFormats.length)}
      </progress>
      <p>
        {say.makingHint} <a href={href(visit, visit.path)}>{say.look}</a>
      </p>
    </>
  );
};

const Files: FC<{ visit: Visit; meeting: Meeting; pack: KeptPack }> = (props) => {
  const { visit, meeting, pack } = props;
  const say = packPageWords[visit.language];
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.files}</h2>
      <ul class="pack-files">
        {packFormats.map((format) => {
          const file = pack.files.find((one) => one.format === format)!;
          const { title, use } = say.file[format];
          const address = `/vergaderingen/${meeting.id}/stukken/${pack.id}/${format}`;
          return (
            <li>
              <a href={href(visit, address)} download={`${packName(meeting)}.${format}`}>
                {say.download(title, sizeOf(file, visit.language))}
              </a>
              <span class="quiet">{use}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** "135 kB", "1,2 MB" */
const sizeOf = ({ size }: PackFile, language: Language): string =>
  size < 1_000_000
    ? `${number(Math.max(1, size / 1000), language)} kB`
    : `${number(size / 1_000_000, language, 1)} MB`;

/** Asks for papers: they are made in the background, also when who asked has left. */
export async function receivePack(c: SiteContext) {
  const meeting = meetingAsked(c);
  if (meeting === undefined) return notFoundPage(c);
  const { visit, packs } = c.var;
  const id = (await sentAnswers(c))[submission]!;
  await packs.ask({ id, meeting: meeting.id, language: visit.language });
  return c.redirect(href(visit, `/vergaderingen/${meeting.id}/stukken`), 303);
}

const types = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** One file of the papers of this meeting; those of another are not found here. */
export async function packFile(c: SiteContext) {
  const meeting = meetingAsked(c);
  const format = packFormats.find((one) => one === c.req.param("format"));
  if (meeting === undefined || format === undefined) return notFoundPage(c);
  const { packs } = c.var;
  const pack = (await packs.of(meeting.id)).find(({ id }) => id === c.req.param("pack"));
  const bytes = pack && (await packs.bytes(pack.id, format));
  if (bytes === undefined) return notFoundPage(c);
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": types[format],
    "Content-Disposition": `attachment; filename="${packName(meeting)}.${format}"`,
    "Cache-Control": "private, no-store",
  });
}

const meetingAsked = (c: SiteContext): Meeting | undefined =>
  c.var.register.one(`meeting:${c.req.param("id") ?? ""}`, readMeeting);
