import { deliveryAhead } from "../../../app/delivery-ahead.ts";
import type { FC } from "hono/jsx";
import { percent } from "../../format.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { deliveryWords } from "./delivery.words.ts";
import { jobs } from "./load-matrix.tsx";

/** What the plan asks of one party now, and whether it has the people; nothing when it asks nothing. */
export const PartyLoadLine: FC<{ visit: Visit; view: RegionView; organisation: string }> = (
  props,
) => {
  const { visit, view, organisation } = props;
  const { language } = visit;
  const { onParty: say, capacityRange } = deliveryWords[language];
  const load = deliveryAhead(view)?.parties.find((party) => party.organisation === organisation);
  if (load === undefined) return <></>;
  const { asked, chanceTooMuch } = load.quarters[0]!;
  const write = (fte: number) => jobs(fte, language);
  return (
    <section class="section" id="trekkracht">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>
        {say.asked(
          write(asked.mean),
          capacityRange(write(asked.p5), write(asked.p95)),
          load.initiatives.length,
        )}{" "}
        {load.capacity === undefined || chanceTooMuch === undefined
          ? say.unknown
          : say.given(
              write(load.capacity.p5),
              write(load.capacity.p95),
              percent(chanceTooMuch, language),
            )}{" "}
        <a href={href(visit, "/planning/trekkracht")}>{say.more}</a>
      </p>
    </section>
  );
};
