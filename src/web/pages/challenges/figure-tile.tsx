import type { FC } from "hono/jsx";
import type { Figure } from "../../../core/plan/index.ts";
import { date, figureValue } from "../../format.ts";
import { KindMark } from "../../layout/kind-mark.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { challengesWords } from "./challenges.words.ts";

interface FigureTileProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly figure: Figure;
}

/** One figure with all it owes its reader: kind, period, reach, rival figures and origin. */
export const FigureTile: FC<FigureTileProps> = ({ visit, view, figure }) => {
  const { language } = visit;
  const say = challengesWords[language].bottleneck;
  const rivals = figure.conflictsWith.flatMap((id) => view.lookup.figure(id) ?? []);
  return (
    <li class="figure-tile" id={figure.id}>
      <p class="big-number">{figureValue(figure, language)}</p>
      <p>{figure.label[language]}</p>
      <p class="figure-tile__kind">
        <KindMark kind={figure.kind} language={language} />
        {figure.period && figure.unit !== "date" && <span>{period(figure.period, visit)}</span>}
      </p>
      {figure.scope && <p class="small">{figure.scope[language]}</p>}
      {figure.note && <p class="small">{figure.note[language]}</p>}
      {rivals.map((rival) => (
        <p class="small note note--attention">
          {say.rival} {figureValue(rival, language)} ({rival.label[language]})
        </p>
      ))}
      <OriginNote visit={visit} view={view} origin={figure.origin} />
    </li>
  );
};

const period = (written: string, { language }: Visit) =>
  written
    .split("-")
    .map((year) => date(year, language))
    .join("–");
