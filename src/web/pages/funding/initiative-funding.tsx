import type { FC } from "hono/jsx";
import { fundingGap, fundingOf, isGrant, sumOf, totalOf } from "../../../core/funding/index.ts";
import { can, initiativeResource } from "../../../core/rights/index.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { FundingList } from "./funding-list.tsx";
import { sumText } from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";

/** The money of an initiative, for who may read what is steered on. */
export const InitiativeFunding: FC<{ c: SiteContext; initiative: string }> = (props) => {
  const { visit, view, register, actor } = props.c.var;
  const { language } = visit;
  const say = fundingWords[language];
  if (!can(actor, "read-steering", { kind: "region" })) return <></>;
  const funds = fundingOf(register, props.initiative);
  const resource = initiativeResource(view.lookup, props.initiative);
  const mayAdd =
    visit.asOf === undefined &&
    resource !== undefined &&
    can(actor, "keep-initiative-records", resource);
  if (funds.length === 0 && !mayAdd) return <></>;
  const asked = sumOf(funds.map(({ requested }) => totalOf(requested?.amounts)));
  const granted = sumOf(funds.filter(isGrant).map(({ decision }) => totalOf(decision.amounts)));
  const gap = sumOf(
    funds
      .filter(({ decision }) => decision.kind !== "waiting")
      .map((funding) => fundingGap(funding)),
  );
  return (
    <section class="section" id="geld">
      <h2 class="nl-heading nl-heading--level-2">{say.part.title}</h2>
      {funds.length === 0 ? (
        <p class="note">{say.part.none}</p>
      ) : (
        <>
          <dl class="facts">
            <Fact term={say.part.asked}>{sumText(asked, language)}</Fact>
            <Fact term={say.part.granted}>{sumText(granted, language)}</Fact>
            <Fact term={say.part.gap}>{sumText(gap, language)}</Fact>
          </dl>
          <FundingList visit={visit} view={view} funds={funds} titles="source" />
        </>
      )}
      {mayAdd && (
        <p>
          <a
            class="nl-button nl-button--secondary"
            href={href(visit, `/financiering/nieuw/${props.initiative}`)}
          >
            {say.add}
          </a>
        </p>
      )}
    </section>
  );
};
