import type { FC } from "hono/jsx";
import { Chart } from "../../charts/chart-frame.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { careTable } from "./care-table.ts";
import { chainsWords } from "./chains.words.ts";
import { formWithMostGaps, offersByForm } from "./provision.ts";

/** Crucial mental-health care in one picture: a box per kind of care, solid where it has a tick. */
export const CareOverview: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = chainsWords[language].care;
  const care = view.plan.crucialCare;
  const present = care.offers.filter((offer) => offer.present).length;
  const missing = care.offers.length - present;
  return (
    <section class="section" id="cruciale-ggz">
      <h2 class="nl-heading nl-heading--level-2">{say.title(present, care.offers.length)}</h2>
      <p>{care.definition[language]}</p>
      {missing > 0 && <p class="note">{say.noTick(missing)}</p>}
      {care.offers.length > 0 && <CareChart visit={visit} view={view} />}
    </section>
  );
};

const CareChart: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = chainsWords[language].care;
  const care = view.plan.crucialCare;
  const missing = care.offers.filter((offer) => !offer.present).length;
  const most = formWithMostGaps(care);
  return (
    <>
      <Chart
        visit={visit}
        title={
          most === undefined || most.gaps === 0
            ? say.tab
            : say.chartTitle(most.gaps, missing, most.form.title[language])
        }
        subtitle={say.chartSubtitle}
        narrow={
          <ul class="care-rows">
            {offersByForm(care).map(({ form, offers }) => {
              const ticked = offers.filter((offer) => offer.present).length;
              return (
                <li>
                  <p>
                    <a href={href(visit, `/keten-en-aanbod/cruciale-ggz#${form.id}`)}>
                      {form.title[language]}
                    </a>
                  </p>
                  <div class="care-boxes" aria-hidden="true">
                    {offers
                      .toSorted((a, b) => Number(b.present) - Number(a.present))
                      .map((offer) => (
                        <span
                          class={offer.present ? "answer answer--fully" : "answer answer--gap"}
                        />
                      ))}
                  </div>
                  <p class="small">{say.tally(ticked, offers.length)}</p>
                </li>
              );
            })}
          </ul>
        }
        table={careTable(view, language)}
        csv="/keten-en-aanbod/cruciale-ggz.csv"
        kinds={["reported"]}
        source={say.source}
      />
      <p>
        <a href={href(visit, "/keten-en-aanbod/cruciale-ggz")}>{say.link}</a>
      </p>
    </>
  );
};
