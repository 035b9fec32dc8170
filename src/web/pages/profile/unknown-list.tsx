import type { FC } from "hono/jsx";
import type {
  Connector,
  IndicatorState,
  SourceOfIndicator,
} from "../../../core/indicators/index.ts";
import type { Language } from "../../language.ts";
import { href } from "../../visit.ts";
import type { MonitorProps } from "../monitor/monitor-props.ts";
import { sourceNames, sourcesShown } from "../monitor/sources-of.ts";
import { profileWords } from "./profile.words.ts";

interface UnknownListProps extends MonitorProps {
  /** Indicators without a figure. */
  readonly states: readonly IndicatorState[];
}

/** What nobody can tell yet, each with the reason; nothing when all is known. */
export const UnknownList: FC<UnknownListProps> = ({ visit, view, states }) => {
  const { language } = visit;
  const say = profileWords[language];
  if (states.length === 0) return <></>;
  return (
    <div class="stack stack--tight profile-unknown">
      <h3 class="nl-heading nl-heading--level-3">{say.unknown(states.length)}</h3>
      <ul>
        {states.map((state) => (
          <li>
            <a href={href(visit, `/monitor/${state.indicator.id}`)}>
              {state.indicator.title[language]}
            </a>
            : {whyUnknown(sourcesShown(state, view.measured), language)}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Why there is no figure yet: of several sources the one that is furthest away. */
function whyUnknown(sources: readonly SourceOfIndicator[], language: Language): string {
  const say = profileWords[language].why;
  const among = (...kinds: readonly Connector["kind"][]) =>
    sources.filter(({ source }) => kinds.includes(source.connector.kind));
  const lost = among("to-be-found").map(({ source: { connector } }) =>
    connector.kind === "to-be-found" ? connector.note[language] : "",
  );
  if (lost.length > 0) return `${say["to-be-found"]} ${lost.join(" ")}`;
  const told = among("upload", "entry");
  if (told.length > 0) return say.told(sourceNames(told));
  const fetched = among("odata-v3", "odata-v4", "file-on-web", "file-of-region");
  return fetched.length > 0 ? say.known(sourceNames(fetched)) : say.own;
}
