import type { FC } from "hono/jsx";
import { readAction } from "../../../core/meetings/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import { can } from "../../../core/rights/index.ts";
import { signalIn } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { Said, saidText } from "../../layout/said.tsx";
import { href } from "../../visit.ts";
import { signalAddress } from "../signals/signal-address.ts";
import { signalTitle } from "../signals/signal-subject.ts";
import { decisionLine, type Stop } from "./decision-line.ts";
import { DecisionLink } from "./decision-link.tsx";
import type { DecisionProps } from "./decision-props.ts";
import { decisionsWords } from "./decisions.words.ts";

/** Where a decision came from and what came of it, as stops on the one line. */
export const DecisionStops: FC<DecisionProps> = (props) => {
  const { visit, view, register, decision } = props;
  const { language } = visit;
  const say = decisionsWords[language].one;
  const mayReadSteering = can(props.actor, "read-steering", { kind: "region" });
  const stops = decisionLine(register, decision).filter(
    ({ what }) => mayReadSteering || (what.kind !== "assigned" && what.kind !== "finished"),
  );
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.line}</h2>
      <ol class="moments">
        {stops.map((stop) => {
          const tense =
            stop.what.kind === "taken" ? "now" : stop.day <= view.today ? "past" : "coming";
          return (
            <li class={`moment moment--${tense}`}>
              <span class="small quiet">{date(stop.day, language)}</span>
              <div>
                <StopWords {...props} stop={stop} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

const StopWords: FC<DecisionProps & { stop: Stop }> = (props) => {
  const { visit, view, register, decision, stop } = props;
  const { language } = visit;
  const say = decisionsWords[language].moment;
  // Pages of signals and proposals are for who steers; everybody may know what they were about.
  const mayReadSteering = can(props.actor, "read-steering", { kind: "region" });
  switch (stop.what.kind) {
    case "raised": {
      const { signal: key } = stop.what;
      const title = signalTitle(signalIn(register, key)!, { view, register, language });
      return (
        <>
          {say.raised}:{" "}
          {mayReadSteering ? <a href={href(visit, signalAddress(key))}>{title}</a> : title}
        </>
      );
    }
    case "offered": {
      const { proposal } = stop.what;
      const { title } = register.one(`proposal:${proposal}`, readProposal)!;
      return (
        <>
          {say.offered}:{" "}
          <span lang="nl">
            {mayReadSteering ? (
              <a href={href(visit, `/voorstellen/${proposal}`)}>{saidText(title, language)}</a>
            ) : (
              saidText(title, language)
            )}
          </span>
        </>
      );
    }
    case "taken":
      return (
        <strong>
          {say.taken}: {saidText(decision.words.title, language)}
        </strong>
      );
    case "effective": {
      const { version } = stop.what;
      return version === undefined ? (
        <>{say.effective}</>
      ) : (
        <a href={href(visit, "/versies")}>{say.inForce(version)}</a>
      );
    }
    case "assigned":
    case "finished": {
      const action = register.one(`action:${stop.what.action}`, readAction)!;
      return (
        <>
          {say[stop.what.kind]}: <Said text={action.what} language={language} />
        </>
      );
    }
    case "carried-out":
      return (
        <>
          {say.carriedOut}
          {decision.carriedOut?.note !== undefined && (
            <>
              : <Said text={decision.carriedOut.note} language={language} />
            </>
          )}
        </>
      );
    case "replaced":
      return (
        <>
          {say.replaced}: <DecisionLink visit={visit} view={view} decision={stop.what.by} />
        </>
      );
  }
};
