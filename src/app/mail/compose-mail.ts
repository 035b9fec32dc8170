import { readMeeting } from "../../core/meetings/index.ts";
import type { PeopleStore } from "../ports/people-store.ts";
import { invitationMail } from "../sign-in/invite.ts";
import { meetingMail } from "../steering/invite-to-meeting.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";
import type { ComposeMail } from "./mail-job.ts";

interface Composing {
  readonly people: Pick<PeopleStore, "invite" | "use">;
  readonly steering: Pick<SteeringDesk, "upToDate">;
  readonly region: { readonly id: string; readonly name: string };
  readonly clock: () => Date;
}

/** Writes each kind of mail that people ask for. */
export function composeMail({ people, steering, region, clock }: Composing): ComposeMail {
  return async (order, person) => {
    switch (order.kind) {
      case "invitation":
        return invitationMail(people, region, person.id, { site: order.site, now: clock() });
      case "meeting": {
        const register = await steering.upToDate();
        const meeting = register.one(`meeting:${order.meeting}`, readMeeting);
        // Nobody is asked to come to what was cancelled, or has begun.
        return meeting?.state === "planned"
          ? { mail: meetingMail({ ...order, meeting }) }
          : undefined;
      }
    }
  };
}
