import type { Child, FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import { overdueActions, readMeeting, type Meeting } from "../../../core/meetings/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import { can } from "../../../core/rights/index.ts";
import { openSignals } from "../../../core/signals/index.ts";
import { date, people } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { LatelyDecided } from "../changes/lately.tsx";
import { readableDecisions } from "../decisions/readable-decisions.ts";
import { MeetingLink } from "../meetings/meeting-link.tsx";
import { gapStory } from "../gap/gap-story.ts";
import { signalAddress } from "../signals/signal-address.ts";
import { signalTitle } from "../signals/signal-subject.ts";
import { Lists } from "./lists.tsx";
import { Loop } from "./loop.tsx";
import { steeringWords } from "./steering.words.ts";

/** Most of each kind that the page shows; the rest is a click away. */
const shown = 5;

/** Where steering stands, for somebody with five minutes. */
export function steeringPage(c: SiteContext) {
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const say = steeringWords[language];
  const now = stateOf(c);
  const mayRead = can(actor, "read-steering", { kind: "region" });
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead.public}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        {mayRead ? <Waits c={c} now={now} /> : <p class="lead">{say.lead.public}</p>}
      </div>
      <TheLoop c={c} now={now} mayRead={mayRead} />
      {mayRead && (
        <div class="steering-grid section">
          <Block
            title={say.signalsTitle}
            more={{ to: href(visit, "/signalen"), say: say.allSignals }}
          >
            {now.signals.slice(0, shown).map((signal) => (
              <li>
                <a href={href(visit, signalAddress(signal.key))}>
                  {signalTitle(signal, { view, register: c.var.register, language })}
                </a>{" "}
                <span class="small quiet">{date(signal.raisedOn, language)}</span>
              </li>
            ))}
          </Block>
          <Block title={say.offeredTitle} empty={say.noOffered}>
            {now.offered.slice(0, shown).map(({ id, title, state }) => (
              <li>
                <a href={href(visit, `/voorstellen/${id}`)}>{title ?? say.erased}</a>{" "}
                {state.kind === "offered" && (
                  <span class="small quiet">{say.offeredTo(bodyName(c, state.to))}</span>
                )}
              </li>
            ))}
          </Block>
        </div>
      )}
      <div class="section">
        <Block title={say.nextTitle} empty={say.noNext}>
          {now.coming.slice(0, shown).map((meeting) => (
            <li>
              <MeetingLink reader={c.var} meeting={meeting}>
                {bodyName(c, meeting.body)}
              </MeetingLink>{" "}
              <span class="small quiet">{date(isoDay(meeting.start), language)}</span>
            </li>
          ))}
        </Block>
      </div>
      <LatelyDecided c={c} />
      <Lists c={c} title={say.listsTitle} />
    </Page>,
  );
}

type Now = ReturnType<typeof stateOf>;

function stateOf({ var: { register, view, actor } }: SiteContext) {
  const meetings = register.all("meeting", readMeeting);
  const proposals = register.all("proposal", readProposal);
  return {
    signals: openSignals(register).toSorted((a, b) => a.raisedOn.localeCompare(b.raisedOn)),
    offered: proposals.filter(({ state }) => state.kind === "offered"),
    overdue: overdueActions(register, view.today),
    decisions: readableDecisions({ register, view, actor }),
    coming: meetings
      .filter((meeting) => isComing(meeting, view.today))
      .toSorted((a, b) => a.start.getTime() - b.start.getTime()),
  };
}

const isComing = ({ state, start }: Meeting, today: string) =>
  (state === "planned" || state === "open") && isoDay(start) >= today;

/** What waits and what comes, each leading to where it can be done. */
const Waits: FC<{ c: SiteContext; now: Now }> = ({ c, now }) => {
  const { visit } = c.var;
  const say = steeringWords[visit.language].lead;
  const { signals, offered, overdue, coming } = now;
  const waiting = (
    [
      ["/signalen", signals.length, say.signals],
      ["/voorstellen", offered.length, say.proposals],
      ["/acties?welke=te-laat", overdue.length, say.overdue],
    ] as const
  ).filter(([, count]) => count > 0);
  const [next] = coming;
  return (
    <p class="lead">
      {waiting.length === 0
        ? say.quiet
        : waiting.map(([path, count, told], at) => (
            <>
              <a href={href(visit, path)}>{told(count)}</a>
              {at < waiting.length - 1 ? "; " : "."}
            </>
          ))}{" "}
      {next !== undefined && (
        <MeetingLink reader={c.var} meeting={next}>
          {say.next(bodyName(c, next.body), date(isoDay(next.start), visit.language))}
        </MeetingLink>
      )}
    </p>
  );
};

const bodyName = ({ var: { view } }: SiteContext, id: string) => view.lookup.body(id)?.name ?? id;

const TheLoop: FC<{ c: SiteContext; now: Now; mayRead: boolean }> = ({ c, now, mayRead }) => {
  const { visit, view } = c.var;
  const { stops, lineTitle } = steeringWords[visit.language];
  const { withPlan } = gapStory(view);
  const to = (path: string) => href(visit, path);
  const inside = (count: string) => (mayRead ? count : undefined);
  const indicators = view.measured?.set.indicators.length;
  return (
    <Loop
      label={lineTitle}
      out={[
        { title: stops.plan.title, href: to("/opgaven"), count: stops.plan.count(view.version) },
        {
          title: stops.forecast.title,
          href: to("/tekort"),
          count: stops.forecast.count(people(withPlan.p50, visit.language)),
        },
        {
          title: stops.monitor.title,
          href: to("/monitor"),
          count: indicators === undefined ? undefined : stops.monitor.count(indicators),
        },
        {
          title: stops.signals.title,
          // Who may not read yet is asked to sign in; where nobody can, there is no way in.
          href: mayRead || visit.account !== undefined ? to("/signalen") : undefined,
          count: inside(stops.signals.count(now.signals.length)),
          asks: mayRead && now.signals.length > 0,
        },
      ]}
      back={[
        {
          title: stops.agenda.title,
          href: to("/vergaderingen"),
          count: stops.agenda.count(now.coming.length),
        },
        {
          title: stops.decisions.title,
          href: to("/besluiten"),
          count: stops.decisions.count(now.decisions.length),
        },
        {
          title: stops.changes.title,
          href: to("/wijzigingen"),
          count: stops.changes.count(view.version),
        },
      ]}
    />
  );
};

interface BlockProps {
  readonly title: string;
  readonly empty?: string;
  readonly more?: { readonly to: string; readonly say: string };
  readonly children?: Child[];
}

const Block: FC<BlockProps> = ({ title, empty, more, children }) => (
  <section>
    <h2 class="nl-heading nl-heading--level-2">{title}</h2>
    {[children].flat(2).filter(Boolean).length === 0 ? (
      <p>{empty}</p>
    ) : (
      <ul class="steering-list">{children}</ul>
    )}
    {more && (
      <p>
        <a href={more.to}>{more.say}</a>
      </p>
    )}
  </section>
);
