import type { FC } from "hono/jsx";
import { isUncovered, totalOf, type Funding } from "../../../core/funding/index.ts";
import { date } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { amount, coverText, initiativeName, sourceIn, yearsToAccount } from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";

interface FundingListProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly funds: readonly Funding[];
  /** "source" on the page of an initiative: its name stands there already. */
  readonly titles: "initiative" | "source";
}

/** Money as a list: how much, until when, and who pays after that. */
export const FundingList: FC<FundingListProps> = ({ visit, view, funds, titles }) => {
  const { language } = visit;
  return (
    <ul class="card-list funding-list">
      {funds.map((funding) => {
        const source = sourceIn(view, funding.source).name;
        const { decision } = funding;
        const amounts = decision.kind === "granted" ? decision.amounts : funding.requested?.amounts;
        return (
          <li>
            <div>
              <a href={href(visit, `/financiering/${funding.id}`)} lang="nl">
                {titles === "source" ? source : initiativeName(view, funding.initiative)}
              </a>
              {titles === "initiative" && (
                <p class="small quiet" lang="nl">
                  {source}
                </p>
              )}
            </div>
            <p class="funding-list__amount">{amount(totalOf(amounts), language)}</p>
            <p class="small">
              <FundingState funding={funding} view={view} visit={visit} />
            </p>
          </li>
        );
      })}
    </ul>
  );
};

type StateProps = Pick<FundingListProps, "visit" | "view"> & { readonly funding: Funding };

/** How it stands with money; what nobody takes over asks for attention. */
export const FundingState: FC<StateProps> = ({ funding, view, visit }) => {
  const { language } = visit;
  const say = fundingWords[language];
  const { decision, cover } = funding;
  if (decision.kind !== "granted") return <>{say.state[decision.kind]}</>;
  const { ends } = decision;
  const years = yearsToAccount(funding, view.today);
  const isNear = ends <= `${Number(view.today.slice(0, 4)) + 1}${view.today.slice(4)}`;
  return (
    <>
      {ends < view.today ? say.ended(date(ends, language)) : say.until(date(ends, language))}
      <br />
      <span class={isNear && isUncovered(funding) ? "funding-uncovered" : undefined}>
        {say.after(coverText(cover, view, language))}
      </span>
      {years.length > 0 && (
        <>
          <br />
          {say.toAccount(years.join(", "))}
        </>
      )}
    </>
  );
};
