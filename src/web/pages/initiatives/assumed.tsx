import type { FC } from "hono/jsx";
import {
  isEstimateField,
  type Estimate,
  type EstimateField,
  type InitiativeAssumption,
  type Mechanism,
} from "../../../core/impact/index.ts";
import {
  basisWords,
  estimateValue,
  fieldWords,
  mechanismWords,
} from "../../layout/estimate-words.ts";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import { KindMark } from "../../layout/kind-mark.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { RecordLink } from "../../layout/record-link.tsx";
import { sectorTitle } from "../../sector-title.ts";
import { CountedLine } from "../counted/counted-line.tsx";
import { effectWords } from "./effect.words.ts";
import type { EntryProps } from "./entry-props.ts";

type Modelled = Extract<InitiativeAssumption, { readonly mechanisms: unknown }>;

/** Every assumption under the estimate, opened: its range, its evidence and where it comes from. */
export const Assumed: FC<EntryProps & { assumption: Modelled }> = (props) => {
  const { visit, view, assumption } = props;
  const { language } = visit;
  const say = effectWords[language];
  const { mechanisms, start, rampYears, success, dependsOn, grade } = assumption;
  return (
    <section class="stack" id="aannames">
      <h3 class="nl-heading nl-heading--level-3">{say.assumptionsTitle}</h3>
      <p>{say.assumptionsLead}</p>
      <p class="assumed-grade small">
        <KindMark kind="assumed" language={language} />
        <span>{say.weakest}:</span>
        <EvidenceBadge grade={grade} language={language} />
      </p>
      {mechanisms.map((mechanism, index) => (
        <details open class="assumed">
          <summary>
            {say.mechanism(index + 1, mechanisms.length, mechanismWords[language][mechanism.kind])}
          </summary>
          <Place {...props} mechanism={mechanism} />
          <Estimates {...props} estimates={estimatesOf(mechanism)} mechanism={mechanism} />
        </details>
      ))}
      <details open class="assumed">
        <summary>{say.timing}</summary>
        <Estimates {...props} estimates={{ start, rampYears, success }} />
        {dependsOn.length > 0 && (
          <>
            <p>{say.dependsOn}:</p>
            <ul>
              {dependsOn.map((id) => {
                const met = view.assumptions.preconditions.find((one) => one.precondition === id);
                return (
                  <li>
                    <RecordLink visit={visit} view={view} to={`precondition:${id}`} />
                    {met !== undefined && `: ${say.met(estimateValue("met", met.met, language))}`}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </details>
    </section>
  );
};

/** On which work it acts, and where work arrives. */
const Place: FC<EntryProps & { mechanism: Mechanism }> = ({ visit, view, mechanism }) => {
  const { language } = visit;
  const say = effectWords[language];
  const sector = (id: string) => sectorTitle(view, id, language);
  const poolText = (id: string) => {
    const pool = view.assumptions.pools.find((one) => one.id === id);
    return pool === undefined
      ? id
      : `${pool.title[language]} (${sector(pool.sector)}). ${pool.clients[language]}; ${pool.care[language].toLowerCase()}.`;
  };
  return (
    <p class="small">
      {say.in}: {mechanism.kind === "supply" ? sector(mechanism.sector) : poolText(mechanism.pool)}
      {mechanism.kind === "shift" && (
        <>
          <br />
          {say.to}: {poolText(mechanism.to)}
        </>
      )}
      {mechanism.kind === "productivity" && (
        <>
          <br />
          {say.staffGroup}: {mechanism.staffGroup[language]}
        </>
      )}
    </p>
  );
};

interface EstimatesProps extends EntryProps {
  readonly estimates: Partial<Record<EstimateField, Estimate>>;
  /** That they belong to. */
  readonly mechanism?: Mechanism;
}

const Estimates: FC<EstimatesProps> = (props) => {
  const { visit, view, estimates, mechanism } = props;
  const { language } = visit;
  return (
    <dl class="estimates">
      {(Object.entries(estimates) as [EstimateField, Estimate][]).map(([field, estimate]) => (
        <div class="estimate">
          <dt>{fieldWords[language][field]}</dt>
          <dd class="estimate__value">{estimateValue(field, estimate, language)}</dd>
          <dd class="estimate__about">
            <EvidenceBadge grade={estimate.grade} language={language} />
            <span class="small quiet">{basisWords[language][estimate.basis]}</span>
            {estimate.note !== undefined && <p class="small">{estimate.note[language]}</p>}
            <OriginNote visit={visit} view={view} origin={estimate.origin} />
            <CountedLine {...props} field={field} mechanism={mechanism} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** The fields of a mechanism that hold an estimate, in the order of its schema. */
function estimatesOf(mechanism: Mechanism): Partial<Record<EstimateField, Estimate>> {
  return Object.fromEntries(Object.entries(mechanism).filter(([field]) => isEstimateField(field)));
}
