import type { FC } from "hono/jsx";
import { leavingDay } from "../../../core/commitments/index.ts";
import { can } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { commitmentsWords } from "./commitments.words.ts";

/** Says of a party from when it no longer takes part, with a way to what then stays open. */
export const PartyLeft: FC<{ c: SiteContext; party: string }> = ({ c, party }) => {
  const { visit, register, actor } = c.var;
  const day = leavingDay(register, party);
  if (day === undefined) return <></>;
  const say = commitmentsWords[visit.language].left;
  return (
    <p class="note note--attention">
      {say.notice(date(day, visit.language))}{" "}
      {can(actor, "read-people", { kind: "region" }) && (
        <a href={href(visit, `/partijen/${party}/vertrek`)}>{say.open}</a>
      )}
    </p>
  );
};
