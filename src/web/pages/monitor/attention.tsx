import type { FC } from "hono/jsx";
import type { Attention, IndicatorState } from "../../../core/indicators/index.ts";
import { date, percent } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href } from "../../visit.ts";
import { alerts, groupOf, toArrange, type Alert, type AlertGroup } from "./attention-list.ts";
import { stateWords } from "./finding-words.ts";
import type { MonitorProps } from "./monitor-props.ts";
import { monitorWords } from "./monitor.words.ts";
import { aboutName } from "./places.ts";

/** What the figures ask of the reader, computed; and below it what must still be arranged. */
export const AttentionSection: FC<MonitorProps & { states: readonly IndicatorState[] }> = (
  props,
) => {
  const { visit, states } = props;
  const say = monitorWords[visit.language];
  const found = alerts(states);
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.attentionTitle}</h2>
      {found.length === 0 ? (
        <p>{say.noAttention}</p>
      ) : (
        <div class="alerts">
          {[...Map.groupBy(found, ({ reason }) => groupOf(reason))].map(
            ([group, members]) => group && <Group {...props} group={group} members={members} />,
          )}
        </div>
      )}
      <ToArrange {...props} />
    </section>
  );
};

interface GroupProps extends MonitorProps {
  readonly group: AlertGroup;
  readonly members: readonly Alert[];
}

/** More than this many are folded. */
const shown = 5;

const Group: FC<GroupProps> = (props) => {
  const { visit, group, members } = props;
  const say = monitorWords[visit.language];
  const rest = members.slice(shown);
  return (
    <div class={group === "improvement" ? "alert-group" : "alert-group alert-group--asks"}>
      <h3 class="nl-heading nl-heading--level-3">
        {say.groups[group]} <span class="quiet-text">({members.length})</span>
      </h3>
      <AlertList {...props} members={members.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{say.more(rest.length)}</summary>
          <AlertList {...props} members={rest} />
        </details>
      )}
    </div>
  );
};

const AlertList: FC<GroupProps> = ({ visit, view, members }) => (
  <ul>
    {members.map(({ state, reason }) => (
      <li>
        <a href={href(visit, `/monitor/${state.indicator.id}`)}>
          {state.indicator.title[visit.language]}
        </a>{" "}
        <span class="small quiet-text">{detail(reason, state, view, visit.language)}</span>
      </li>
    ))}
  </ul>
);

/** What a reader must know beyond the heading of the group. */
function detail(
  reason: Attention,
  state: IndicatorState,
  view: RegionView,
  language: Language,
): string {
  const say = monitorWords[language].reason;
  switch (reason.kind) {
    case "special-cause":
      return reason.about === undefined
        ? stateWords(state, language)
        : places(reason, state).length > 1
          ? say.inSeveral(places(reason, state).length)
          : say.in(aboutName(reason.about, state, view, language));
    case "target-out-of-reach":
      return say.chance(percent(reason.chance, language));
    case "overdue":
      return say.since(date(reason.since, language));
    case "target-missed":
    case "no-data":
    case "no-owner":
      return "";
  }
}

/** The parts in which an indicator goes the same way. */
const places = ({ direction }: SpecialCause, { attention }: IndicatorState) =>
  attention.filter(
    (other) =>
      other.kind === "special-cause" && other.direction === direction && other.about !== undefined,
  );
type SpecialCause = Extract<Attention, { readonly kind: "special-cause" }>;

const ToArrange: FC<MonitorProps & { states: readonly IndicatorState[] }> = ({ visit, states }) => {
  const { language } = visit;
  const say = monitorWords[language];
  const open = toArrange(states);
  const kinds = (["data", "owner", "target"] as const).filter((kind) => open[kind].length > 0);
  if (kinds.length === 0) return <></>;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">{say.arrangeTitle}</h3>
      {kinds.map((kind) => (
        <details>
          <summary>{say.arrange[kind](open[kind].length)}</summary>
          <ul>
            {open[kind].map(({ indicator }) => (
              <li>
                <a href={href(visit, `/monitor/${indicator.id}`)}>{indicator.title[language]}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
};
