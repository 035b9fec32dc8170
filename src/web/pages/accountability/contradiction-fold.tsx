import type { FC } from "hono/jsx";
import type { Contradiction } from "../../../core/plan/index.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { placeOf, RecordLink } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { kinds, kindSlugs } from "./contradiction-list.ts";
import { contradictionWords } from "./contradictions.words.ts";

interface ContradictionProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly item: Contradiction;
}

/** One contradiction: what it is about, both sides with their lines, and what is done with it. */
export const ContradictionFold: FC<ContradictionProps & { open: boolean }> = (props) => {
  const { visit, view, item, open } = props;
  const { language } = visit;
  const say = contradictionWords[language];
  // An initiative and its priority share a page: one link is enough.
  const about = [
    ...new Map(item.about.map((to) => [placeOf(view, to, language).path, to])).values(),
  ];
  return (
    <li>
      <details open={open}>
        <summary>
          {item.topic[language]} <span class="origin">{say.kinds[slugOf(item.kind)]}</span>
        </summary>
        {/* The anchor lies inside, so that a link to it opens the fold. */}
        <div class="stack stack--tight" id={item.id} tabindex={-1}>
          <p>{item.summary[language]}</p>
          <dl class="sides">
            <Side {...props} title={item.b === undefined ? say.onlySide : say.here} side={item.a} />
            {item.b && <Side {...props} title={say.there} side={item.b} />}
          </dl>
          <p>
            {item.treatment === undefined ? (
              say.noTreatment
            ) : (
              <>
                <strong>{say.treatment}:</strong> {item.treatment[language]}
              </>
            )}
          </p>
          {about.length > 0 && (
            <p class="small">
              {say.about}:{" "}
              {about.map((to, index) => (
                <>
                  {index > 0 && ", "}
                  <RecordLink visit={visit} view={view} to={to} />
                </>
              ))}
            </p>
          )}
        </div>
      </details>
    </li>
  );
};

const Side: FC<ContradictionProps & { title: string; side: Contradiction["a"] }> = (props) => {
  const { visit, view, title, side } = props;
  return (
    <div>
      <dt class="kicker">{title}</dt>
      <dd>
        <span lang="nl">{side.text}</span>
        <br />
        <OriginNote visit={visit} view={view} origin={side.origin} />
      </dd>
    </div>
  );
};

const slugOf = (kind: Contradiction["kind"]) => kinds.find((slug) => kindSlugs[slug] === kind)!;
