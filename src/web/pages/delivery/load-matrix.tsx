import type { FC } from "hono/jsx";
import { quarterName, type DeliveryCheck, type PartyLoad } from "../../../core/impact/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import { number, percent } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { deliveryWords } from "./delivery.words.ts";

interface MatrixProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly caption: string;
  readonly check: DeliveryCheck;
  readonly parties: readonly PartyLoad[];
}

export const jobs = (fte: number, language: Language): string => number(fte, language, 1);

/** From little to too much: 0 to 3; nothing where the capacity is not known. */
function levelOf(chance: number | undefined): number | undefined {
  if (chance === undefined) return undefined;
  return [0.1, 0.25, 0.5].filter((bound) => chance >= bound).length;
}

/** Parties by quarters: how much work, and how likely it is too much. */
export const LoadMatrix: FC<MatrixProps> = ({ visit, view, caption, check, parties }) => {
  const { language } = visit;
  const say = deliveryWords[language];
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-label={`${caption} (${say.scroll})`}>
      <table class="utrecht-table utrecht-table--html-table load-matrix">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.party}</th>
            <th scope="col">{say.capacity}</th>
            {check.quarters.map(({ year, quarter }, q) => (
              <th scope="col" class="number">
                {(q === 0 || quarter === 1) && <span class="load-matrix__year">{year}</span>}{" "}
                {say.quarter(quarter)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr>
              <th scope="row">
                <PartyName visit={visit} view={view} party={party} />
              </th>
              <td class="load-matrix__can">
                {party.capacity === undefined ? (
                  <em class="open-value">{say.unknownCapacity}</em>
                ) : (
                  say.capacityRange(
                    jobs(party.capacity.p5, language),
                    jobs(party.capacity.p95, language),
                  )
                )}
              </td>
              {party.quarters.map(({ asked, chanceTooMuch }) => {
                const level = levelOf(chanceTooMuch);
                return (
                  <td class={level === undefined ? "number" : `number load load--${level}`}>
                    {jobs(asked.mean, language)}
                    {chanceTooMuch !== undefined && (
                      <span class="visually-hidden">
                        {" "}
                        ({say.cell(percent(chanceTooMuch, language))})
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const PartyName: FC<{ visit: Visit; view: RegionView; party: PartyLoad }> = (props) => {
  const { visit, view, party } = props;
  if (party.organisation === undefined) return <>{deliveryWords[visit.language].nobodyRow}</>;
  return (
    <a href={href(visit, `/partijen/${party.organisation}`)} lang="nl">
      {partyName(view, party, visit.language)}
    </a>
  );
};

export function partyName(view: RegionView, { organisation }: PartyLoad, language: Language) {
  if (organisation === undefined) return deliveryWords[language].nobodyRow;
  return view.lookup.organisation(organisation)?.name ?? organisation;
}

/** Everything in the matrix with its range, one line for each party and quarter. */
export function loadTable(view: RegionView, check: DeliveryCheck, language: Language): DataTable {
  const say = deliveryWords[language];
  const { columns } = say;
  const cell = (value: number | undefined) =>
    value === undefined
      ? say.unknownCapacity
      : { shown: number(value, language, 2), value: Math.round(value * 100) / 100 };
  return {
    caption: say.table,
    columns: [
      { title: columns.party },
      { title: columns.quarter },
      ...[columns.low, columns.mean, columns.high, columns.canLow, columns.canHigh].map(
        (title) => ({ title, unit: columns.fte, numeric: true }),
      ),
      { title: columns.chance, numeric: true },
    ],
    rows: check.parties.flatMap((party) =>
      party.quarters.map(({ asked, chanceTooMuch }, q) => [
        partyName(view, party, language),
        quarterName(check.quarters[q]!),
        cell(asked.p5),
        cell(asked.mean),
        cell(asked.p95),
        cell(party.capacity?.p5),
        cell(party.capacity?.p95),
        cell(chanceTooMuch),
      ]),
    ),
  };
}
