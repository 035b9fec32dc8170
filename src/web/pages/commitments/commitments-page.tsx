import type { FC } from "hono/jsx";
import {
  leavingDay,
  promiseStates,
  promisesOf,
  promisingParties,
  type PartyPromise,
} from "../../../core/commitments/index.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { commitmentsWords } from "./commitments.words.ts";
import { PromiseMark } from "./promise-mark.tsx";

/** What every party promised, and how it stands: promises down, parties across. */
export function commitmentsPage(c: SiteContext) {
  const { visit, view, register } = c.var;
  const say = commitmentsWords[visit.language];
  const parties = promisingParties(view.plan).map((id) => ({
    id,
    name: view.lookup.organisation(id)?.name ?? id,
    promises: promisesOf(register, view.plan, id),
    left: leavingDay(register, id),
  }));
  const all = parties.flatMap(({ promises }) => promises);
  const count = (asked: PartyPromise["state"]) => all.filter(({ state }) => state === asked).length;
  const told = all.filter(({ tellings }) => tellings.length > 0).length;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {say.headline(count("delivered"), told, all.length)}
        </h1>
        <p class="lead">
          {told > 0 && say.late(count("late"))} {say.notRanked}
        </p>
      </div>
      <Matrix visit={visit} view={view} parties={parties} />
      <p class="small quiet">{say.counted}</p>
      <p>
        <a href={href(visit, "/afspraken.csv")} download="">
          {say.csv}
        </a>
      </p>
    </Page>,
  );
}

interface MatrixProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly promises: readonly PartyPromise[];
    /** Day from which it no longer takes part. */
    readonly left: string | undefined;
  }[];
}

const Matrix: FC<MatrixProps> = ({ visit, view, parties }) => {
  const { language } = visit;
  const say = commitmentsWords[language];
  return (
    <div
      class="table-scroll"
      tabindex={0}
      role="region"
      aria-label={`${say.matrix} (${say.scroll})`}
    >
      <table class="utrecht-table utrecht-table--html-table promise-matrix">
        <caption class="visually-hidden">{say.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{say.commitment}</th>
            {parties.map(({ id, name, left }) => (
              <th scope="col" class="promise-matrix__party">
                <a href={href(visit, `/partijen/${id}/afspraken`)}>
                  <span lang="nl">{name}</span>
                  {left !== undefined && `, ${say.left.until(date(left, language))}`}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.plan.commitments.map((commitment) => (
            <tr>
              <th scope="row">
                {commitment.number !== undefined && (
                  <span class="quiet">{commitment.number}. </span>
                )}
                {commitment.title[language]}
              </th>
              {parties.map(({ id, promises }) => {
                const promise = promises.find((one) => one.commitment.id === commitment.id);
                return (
                  <td>
                    {promise === undefined ? (
                      <span class="visually-hidden">{say.notTheirs}</span>
                    ) : (
                      <a href={href(visit, `/partijen/${id}/afspraken#${commitment.id}`)}>
                        <PromiseMark state={promise.state} language={language} mute />
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="statuses promise-key">
        {promiseStates
          .filter((asked) =>
            parties.some(({ promises }) => promises.some(({ state }) => state === asked)),
          )
          .map((state) => (
            <PromiseMark state={state} language={language} />
          ))}
      </p>
    </div>
  );
};
