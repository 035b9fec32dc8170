import type { FC } from "hono/jsx";
import type { FundingSource } from "../../../core/funding/index.ts";
import { date } from "../../format.ts";
import type { SiteContext } from "../../render.ts";
import { sourceIn, sourcesIn } from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";

/** Every source of money: whether it takes requests, its rule, and where to go instead. */
export const Sources: FC<{ c: SiteContext }> = ({ c }) => {
  const say = fundingWords[c.var.visit.language].sources;
  return (
    <section class="section" id="bronnen">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p class="small quiet">{say.lead}</p>
      <ul class="card-list">
        {sourcesIn(c.var.view).map((source) => (
          <li>
            <Source c={c} source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Source: FC<{ c: SiteContext; source: FundingSource }> = ({ c, source }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fundingWords[language].sources;
  const { name, summary, rule } = source;
  const requests = rule?.requests ?? { kind: "unknown" };
  return (
    <details id={`bron-${source.id}`}>
      <summary>
        <span lang="nl">{name}</span>{" "}
        <span class="small quiet">
          {requests.kind === "closed"
            ? say.closed(date(requests.since, language))
            : say[requests.kind]}
        </span>
      </summary>
      {requests.kind === "closed" && <p>{requests.reason[language]}</p>}
      {rule !== undefined && <p>{rule.rule[language]}</p>}
      {summary !== undefined && (
        <p class="small">
          {say.plan} {summary[language]}
        </p>
      )}
      {rule !== undefined && rule.alternatives.length > 0 && (
        <p>
          {say.instead}{" "}
          {rule.alternatives.map((id, at) => (
            <>
              {at > 0 && ", "}
              <a href={`#bron-${id}`} lang="nl">
                {sourceIn(view, id).name}
              </a>
            </>
          ))}
          .
        </p>
      )}
      {rule?.links.map(({ title, url, read }) => (
        <p class="small">
          <a href={url} lang="nl">
            {title}
          </a>{" "}
          ({say.read(date(read, language))})
        </p>
      ))}
    </details>
  );
};
