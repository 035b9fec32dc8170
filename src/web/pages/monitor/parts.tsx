import type { FC } from "hono/jsx";
import { findingOf, latestOf } from "../../../core/indicators/index.ts";
import { SparkLine } from "../../charts/indicator/spark-line.tsx";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { FindingMark } from "../../layout/finding-mark.tsx";
import { RecordLink } from "../../layout/record-link.tsx";
import { amount } from "./amount.ts";
import { findingWords } from "./finding-words.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";
import { Municipalities } from "./municipalities.tsx";
import { aboutName, recordOf } from "./places.ts";

/** The places or parties that an indicator is made of, each with its own figures. */
export const Parts: FC<StateProps> = (props) => {
  const { state } = props;
  if (state.parts.length === 0) return <></>;
  const { kind } = state.indicator.scope;
  if (kind === "organisations" || kind === "initiatives")
    return <PartRows {...props} kind={kind} />;
  return <Municipalities {...props} />;
};

/** Each institution or initiative judged by itself: they are not compared with each other. */
const PartRows: FC<StateProps & { kind: "organisations" | "initiatives" }> = (props) => {
  const { visit, view, state, kind } = props;
  const { language } = visit;
  return (
    <section class="section" id="onderdelen">
      <h2 class="nl-heading nl-heading--level-2">{indicatorWords[language].partsTitle[kind]}</h2>
      <ul class="monitor-rows">
        {state.parts.map((part) => {
          const finding = findingOf(part, state.indicator.better);
          const latest = latestOf(part);
          const to = recordOf(part.about);
          return (
            <li class="monitor-row monitor-row--part">
              <div class="monitor-row__says">
                <h3 class="monitor-row__title">
                  {to === undefined ? (
                    aboutName(part.about, state, view, language)
                  ) : (
                    <RecordLink visit={visit} view={view} to={to} />
                  )}
                </h3>
                <p>{capitalised(findingWords(finding, language))}.</p>
              </div>
              <div class="monitor-row__course">
                <SparkLine series={part} kind={state.kind} language={language} />
              </div>
              <div class="monitor-row__marks">
                <FindingMark finding={finding} language={language} />
              </div>
              <div class="monitor-row__last">
                {latest !== undefined && (
                  <>
                    <strong class="monitor-row__value">
                      {amount(latest.value.value, state.indicator, language)}
                    </strong>
                    <span class="small">{date(latest.period, language)}</span>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
