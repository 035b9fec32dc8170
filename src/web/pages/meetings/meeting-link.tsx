import type { FC, PropsWithChildren } from "hono/jsx";
import type { Meeting } from "../../../core/meetings/index.ts";
import { bodyResource, can, type Actor } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";

interface MeetingLinkProps {
  readonly reader: { readonly visit: Visit; readonly view: RegionView; readonly actor: Actor };
  readonly meeting: Pick<Meeting, "id" | "body">;
}

/** Words that lead to a meeting, for who may read its papers; for others words alone. */
export const MeetingLink: FC<PropsWithChildren<MeetingLinkProps>> = ({
  reader,
  meeting,
  children,
}) =>
  mayReadMeeting(reader, meeting) ? (
    <a href={href(reader.visit, `/vergaderingen/${meeting.id}`)}>{children}</a>
  ) : (
    <>{children}</>
  );

/** Whether somebody may read the papers and minutes of a meeting. */
export function mayReadMeeting(
  { view, actor }: Pick<MeetingLinkProps["reader"], "view" | "actor">,
  { body }: Pick<Meeting, "body">,
): boolean {
  const resource = bodyResource(view.plan, body);
  return resource !== undefined && can(actor, "read-meeting", resource);
}
