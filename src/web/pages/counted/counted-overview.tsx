import type { FC } from "hono/jsx";
import { calibrated } from "../../../app/calibrated.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { modelSubject } from "../evaluations/model-subject.ts";
import { indexOf } from "../initiatives/selection.ts";
import { countedWords } from "./counted.words.ts";
import { alike, answerOf } from "./weighed-range.tsx";

/** Every assumption that is counted in practice, with what both make; nothing when none is. */
export const CountedOverview: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = countedWords[language].overview;
  const counted = view.measured?.counted ?? [];
  if (counted.length === 0) return <></>;
  const subjects = new Set(counted.map(({ assumed }) => assumed.subject));
  const entries = indexOf(view)
    .map(({ entry }) => entry)
    .filter((entry) => subjects.has(modelSubject(entry)));
  return (
    <section class="section stack" id="geteld">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{say.lead}</p>
      <ul class="card-list">
        {entries.map((entry) => {
          const subject = modelSubject(entry);
          const { weighed } = calibrated(view.plan, view.assumptions, counted, subject);
          return (
            <li>
              <h3 class="nl-heading nl-heading--level-3">
                <a href={href(visit, `/initiatieven/${entry.slug}/geteld`)} lang="nl">
                  {entry.name}
                </a>
              </h3>
              {alike(weighed).map(([one]) => (
                <p>{answerOf(one!, language)}</p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
