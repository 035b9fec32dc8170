import type { FC } from "hono/jsx";
import { can } from "../../core/rights/index.ts";
import { words } from "../language.ts";
import type { SiteContext } from "../render.ts";
import { href } from "../visit.ts";

const t = words("Stel een wijziging voor", "Propose a change");

interface ProposeLinkProps {
  readonly c: Pick<SiteContext, "var">;
  /** The record of the plan that it is about, such as "risks/geld". */
  readonly record: string;
}

/** The way to a proposal about a record, for who may make one; nothing for others. */
export const ProposeLink: FC<ProposeLinkProps> = ({ c, record }) => {
  const { visit, actor } = c.var;
  if (visit.asOf !== undefined || !can(actor, "draft-proposal", { kind: "region" })) return <></>;
  return (
    <a class="small" href={href(visit, `/voorstellen/nieuw/onderdeel/plan/${record}`)}>
      {t[visit.language]}
    </a>
  );
};
