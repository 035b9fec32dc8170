import type { FC } from "hono/jsx";
import {
  allFunding,
  endingIn,
  isGrant,
  type Funding,
  type Grant,
} from "../../../core/funding/index.ts";
import { can } from "../../../core/rights/index.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { initiativeOptions } from "./funding-names.ts";
import { FundingList } from "./funding-list.tsx";
import { fundingWords } from "./funding.words.ts";
import { MoneyFigure } from "./money-figure.tsx";
import { Payers } from "./payers.tsx";
import { TransformationList } from "./transformation-list.tsx";
import { Sources } from "./sources.tsx";

/** All money: where it stops first, what is to be followed, and where there is more. */
export function fundingPage(c: SiteContext) {
  const { visit, view, register, actor } = c.var;
  const say = fundingWords[visit.language];
  const funds = allFunding(register);
  const mayAdd = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  const byEnd = (a: Grant, b: Grant) => (a.decision.ends < b.decision.ends ? -1 : 1);
  const groups = {
    granted: funds.filter(isGrant).toSorted(byEnd),
    waiting: funds.filter(({ decision }) => decision.kind === "waiting"),
    refused: funds.filter(({ decision }) => decision.kind === "refused"),
  };
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <Answer c={c} funds={funds} />
      <MoneyFigure c={c} funds={funds} />
      {(["granted", "waiting", "refused"] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <section class="section">
              <h2 class="nl-heading nl-heading--level-2">{say.groups[group]}</h2>
              <FundingList visit={visit} view={view} funds={groups[group]} titles="initiative" />
            </section>
          ),
      )}
      {mayAdd && <ChooseInitiative c={c} />}
      <TransformationList c={c} />
      <Sources c={c} />
      <div class="section">
        <Payers visit={visit} view={view} />
      </div>
    </Page>,
  );
}

/** Where the money stops first, as a sentence. */
const Answer: FC<{ c: SiteContext; funds: readonly Funding[] }> = ({ c, funds }) => {
  const { visit, view } = c.var;
  const say = fundingWords[visit.language];
  const running = funds.filter(isGrant).filter(({ decision }) => decision.ends >= view.today);
  const year = Math.min(...running.map(({ decision }) => Number(decision.ends.slice(0, 4))));
  const ending = endingIn(running, year);
  const initiatives = (grants: readonly Grant[]) =>
    new Set(grants.map(({ initiative }) => initiative)).size;
  const without = (kind: "none" | "unknown") =>
    initiatives(ending.filter(({ cover }) => cover.kind === kind));
  const waiting = funds.filter(({ decision }) => decision.kind === "waiting").length;
  const counts = {
    year,
    initiatives: initiatives(ending),
    uncovered: without("none"),
    unknown: without("unknown"),
  };
  return (
    <div class="page-head page-head--wide">
      <h1 class="nl-heading nl-heading--level-1">
        {funds.length === 0
          ? say.unasked
          : ending.length === 0
            ? say.noneEnding
            : say.headline(counts)}
      </h1>
      <p class="lead">
        {funds.length === 0 && say.empty} {counts.unknown > 0 && say.unknownCover(counts.unknown)}{" "}
        {waiting > 0 && say.waiting(waiting)}
      </p>
    </div>
  );
};

/** The initiative that money is recorded for comes first. */
const ChooseInitiative: FC<{ c: SiteContext }> = ({
  c: {
    var: { visit, view },
  },
}) => {
  const say = fundingWords[visit.language];
  return (
    <form class="section panel stack" method="get" action={href(visit, "/financiering/nieuw")}>
      <h2 class="nl-heading nl-heading--level-3">{say.add}</h2>
      <div class="filters">
        <div class="field">
          <label class="utrecht-form-label" for="initiatief">
            {say.addFor}
          </label>
          <select
            class="utrecht-select utrecht-select--html-select"
            id="initiatief"
            name="initiatief"
            lang="nl"
          >
            {initiativeOptions(view).map(({ value, label }) => (
              <option value={value}>{label}</option>
            ))}
          </select>
        </div>
        <div class="actions">
          <button class="nl-button nl-button--primary" type="submit">
            {say.addGo}
          </button>
        </div>
      </div>
    </form>
  );
};
