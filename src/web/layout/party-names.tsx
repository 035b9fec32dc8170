import type { FC } from "hono/jsx";
import type { Party } from "../../core/plan/index.ts";
import { words } from "../language.ts";
import { href, type Visit } from "../visit.ts";

const t = words({ toAsk: "nog te vragen" }, { toAsk: "still to be asked" });

/** Parties as the plan names them, each linked to its page where it is sure who is meant. */
export const PartyNames: FC<{ visit: Visit; parties: readonly Party[] }> = ({ visit, parties }) => (
  <>
    {parties.map((party, index) => (
      <>
        {index > 0 && ", "}
        {party.organisation === undefined ? (
          <span lang="nl">{party.as}</span>
        ) : (
          <a href={href(visit, `/partijen/${party.organisation}`)} lang="nl">
            {party.as}
          </a>
        )}
        {!party.confirmed && ` (${t[visit.language].toAsk})`}
      </>
    ))}
  </>
);
