import type { FC } from "hono/jsx";
import { leavingDay } from "../../../core/commitments/index.ts";
import { can } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { commitmentsWords } from "./commitments.words.ts";

/** Says of a party from when it no longer takes part, or where an administrator records that. */
export const PartyLeft: FC<{ c: SiteContext; party: string }> = ({ c, party }) => {
  const { visit, register, actor } = c.var;
  const day = leavingDay(register, party);
  const say = commitmentsWords[visit.language].left;
  const address = href(visit, `/partijen/${party}/vertrek`);
  if (day === undefined) {
    const mayRecord = can(actor, "manage-people", { kind: "region" }) && visit.asOf === undefined;
    return mayRecord ? (
      <p>
        <a href={address}>{say.record}</a>
      </p>
    ) : (
      <></>
    );
  }
  return (
    <p class="note note--attention">
      {say.notice(date(day, visit.language))}{" "}
      {can(actor, "read-people", { kind: "region" }) && <a href={address}>{say.open}</a>}
    </p>
  );
};
