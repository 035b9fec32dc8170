import type { FC } from "hono/jsx";
import { sumOf } from "../../../core/funding/index.ts";
import { can } from "../../../core/rights/index.ts";
import {
  contracts,
  endsWithinAYear,
  overlaps,
  regionSolutions,
  type Solution,
} from "../../../core/solutions/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { date } from "../../format.ts";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { sumText } from "../funding/funding-names.ts";
import { ContractLines } from "./contract-lines.tsx";
import { OverlapList } from "./overlap-list.tsx";
import { SolutionList } from "./solution-list.tsx";
import { functionName, partyName, solutionName } from "./solution-names.ts";
import { chosenStates, functionsOf, partiesOf, selectSolutions } from "./solution-selection.ts";
import { recordedSolutions, solutionsTable } from "./solutions-table.ts";
import { solutionsWords } from "./solutions.words.ts";

/** Every digital solution: what is used, what ends first and what does the same. */
export function solutionsPage(c: SiteContext) {
  const { visit, view, register, actor } = c.var;
  const say = solutionsWords[visit.language];
  const all = regionSolutions(register, view.plan);
  const pairs = overlaps(all);
  const mayAdd = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <Answer c={c} all={all} />
      <ContractFigure c={c} all={all} />
      {pairs.length > 0 && <OverlapList visit={visit} view={view} pairs={pairs} />}
      <Catalogue c={c} all={all} mayKeep={mayAdd} />
      {mayAdd && (
        <p class="section">
          <a class="nl-button nl-button--secondary" href={href(visit, "/oplossingen/nieuw")}>
            {say.add}
          </a>
        </p>
      )}
    </Page>,
  );
}

interface PartProps {
  readonly c: SiteContext;
  readonly all: readonly Solution[];
}

const isUsed = ({ standing }: Solution) => standing?.state === "in-use";

/** What is in use, what ends and what overlaps, as a sentence. */
const Answer: FC<PartProps> = ({ c, all }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = solutionsWords[language];
  const used = all.filter(isUsed);
  const cost = sumOf(used.map(({ facts }) => facts.costPerYear));
  const isEmpty = all.every(({ standing }) => standing === undefined);
  const counts = {
    inUse: used.length,
    ending: contracts(used).filter((contract) => endsWithinAYear(contract, view.today)).length,
    overlapping: new Set(overlaps(all).flatMap(({ a, b }) => [a.id, b.id])).size,
  };
  return (
    <div class="page-head page-head--wide">
      <h1 class="nl-heading nl-heading--level-1">{isEmpty ? say.unasked : say.headline(counts)}</h1>
      <p class="lead">
        {isEmpty
          ? say.empty(view.plan.systems.items.length)
          : used.length > 0 &&
            (cost.unknown === used.length ? say.costUnknown : say.cost(sumText(cost, language)))}
      </p>
    </div>
  );
};

/** Contracts on a line of time; nothing while no last day is known. */
const ContractFigure: FC<PartProps> = ({ c, all }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = solutionsWords[language].chart;
  const running = contracts(all);
  const passed = running.filter(({ ends }) => ends < view.today);
  const [first] = running;
  if (first === undefined) return <></>;
  const without = all.filter(isUsed).length - contracts(all.filter(isUsed)).length;
  return (
    <div class="section">
      <Chart
        visit={visit}
        title={
          passed.length > 0
            ? say.passed(passed.length)
            : say.title(solutionName(first.solution, language), date(first.ends, language))
        }
        subtitle={say.subtitle}
        narrow={<ContractLines visit={visit} contracts={running} today={view.today} />}
        table={solutionsTable(c)}
        csv="/oplossingen.csv"
        kinds={["registered"]}
        source={
          <>
            {say.source} {without > 0 && say.more(without)}
          </>
        }
      />
    </div>
  );
};

/**
 * The whole catalogue with its filters; what nobody recorded anything of is folded away. Its pages
 * have nothing to say yet but for who may record something there.
 */
const Catalogue: FC<PartProps & { readonly mayKeep: boolean }> = ({ c, all, mayKeep }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = solutionsWords[language];
  const { solutions, state, does, party } = selectSolutions(visit.query, all);
  const recorded = new Set(recordedSolutions(c).map(({ id }) => id));
  const told = solutions.filter(({ id }) => recorded.has(id));
  const untold = solutions.filter(({ id }) => !recorded.has(id));
  return (
    <section class="section" id="lijst">
      <h2 class="nl-heading nl-heading--level-2">{say.list.title(solutions.length, all.length)}</h2>
      <ChoiceForm
        language={language}
        action={href(visit, "/oplossingen#lijst")}
        fields={[
          {
            name: "stand",
            label: say.filter.state,
            chosen: state,
            options: chosenStates.map((value) => ({ value, label: say.states[value] })),
          },
          {
            name: "functie",
            label: say.filter.does,
            chosen: does,
            options: functionsOf(all).map((value) => ({
              value,
              label: functionName(value, view, language),
            })),
          },
          {
            name: "partij",
            label: say.filter.party,
            chosen: party,
            options: partiesOf(all).map((value) => ({ value, label: partyName(view, value) })),
            lang: "nl",
          },
        ]}
      />
      {solutions.length === 0 && <p class="note">{say.list.none}</p>}
      {told.length > 0 && <SolutionList visit={visit} view={view} solutions={told} />}
      {untold.length > 0 && (
        <details open={told.length === 0}>
          <summary>{say.list.unrecorded(untold.length)}</summary>
          <ul class="solution-names">
            {untold.map((solution) => (
              <li lang="nl">
                {mayKeep ? (
                  <a href={href(visit, `/oplossingen/${solution.id}`)}>
                    {solutionName(solution, language)}
                  </a>
                ) : (
                  solutionName(solution, language)
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
