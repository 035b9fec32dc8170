import type { FC } from "hono/jsx";
import { SparkLine } from "../../charts/indicator/spark-line.tsx";
import { RegionMap } from "../../charts/region-map.tsx";
import { date } from "../../format.ts";
import { KindMark } from "../../layout/kind-mark.tsx";
import { RecordLink } from "../../layout/record-link.tsx";
import { href } from "../../visit.ts";
import { amount, unitName } from "../monitor/amount.ts";
import type { StateProps } from "../monitor/monitor-props.ts";
import { mapOf } from "../monitor/municipalities.tsx";
import { municipalityFigures } from "../monitor/municipality-figures.ts";
import { sourceNames, sourcesShown } from "../monitor/sources-of.ts";
import { profileWords } from "./profile.words.ts";
import { sentences } from "./told-part.ts";

/** One indicator as a paragraph with its picture, its kind and where it comes from. */
export const MeasuredItem: FC<StateProps> = (props) => {
  const { visit, view, state } = props;
  const { language } = visit;
  const say = profileWords[language];
  const { indicator, kind, freshness } = state;
  return (
    <article class="profile-item">
      <div class="stack stack--tight">
        <h3 class="nl-heading nl-heading--level-3">
          <a href={href(visit, `/monitor/${indicator.id}`)}>{indicator.title[language]}</a>
        </h3>
        <p>{sentences(props)}</p>
        <p class="small">{indicator.why[language]}</p>
        {indicator.challenges.length > 0 && (
          <p class="small">
            {say.challenges}{" "}
            {indicator.challenges.map((id, index) => (
              <>
                {index > 0 && ", "}
                <RecordLink visit={visit} view={view} to={`challenge:${id}`} />
              </>
            ))}
          </p>
        )}
        <p class="chart__foot">
          <KindMark kind={kind} language={language} />
          <span>
            {say.source} {sourceNames(sourcesShown(state, view.measured))}
            {freshness.retrievedOn !== undefined &&
              `, ${say.retrieved(date(freshness.retrievedOn, language))}`}
          </span>
        </p>
      </div>
      <Picture {...props} />
    </article>
  );
};

/** The course of a series with more than one point; else the municipalities on a map. */
const Picture: FC<StateProps> = (props) => {
  const { visit, state } = props;
  const { language } = visit;
  const { headline, kind, indicator } = state;
  const points = headline.points.flatMap(({ period, value }) =>
    value.kind === "known" ? [{ period, value }] : [],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first !== undefined && last !== undefined && first !== last)
    return (
      <figure class="profile-item__picture">
        <SparkLine series={headline} kind={kind} language={language} />
        <figcaption class="small profile-item__ends">
          {[first, last].map(({ period, value }) => (
            <span>
              {date(period, language)}: {amount(value.value, indicator, language)}
            </span>
          ))}
        </figcaption>
      </figure>
    );
  const found = indicator.scope.kind === "municipalities" ? municipalityFigures(state) : undefined;
  const map = found && mapOf({ ...props, found });
  if (found === undefined || map === undefined) return <></>;
  return (
    <figure class="profile-item__picture">
      <RegionMap {...map} width={350} height={235} />
      <figcaption class="small">
        {profileWords[language].mapUnit(
          unitName(indicator.unit, language),
          date(found.period, language),
        )}
      </figcaption>
    </figure>
  );
};
