import type { Register } from "../register/index.ts";
import { sameSource } from "./agenda.ts";
import type { AgendaSource } from "./meeting-act.ts";
import { readMeeting, type Meeting } from "./meeting.ts";

/** The first meeting to come that still has something on its agenda; nothing when none has. */
export const onAgenda = (register: Register, source: AgendaSource): Meeting | undefined =>
  register
    .all("meeting", readMeeting)
    .filter(
      ({ state, agenda }) =>
        (state === "planned" || state === "open") &&
        agenda.some((item) => item.outcome === undefined && sameSource(item.source, source)),
    )
    .toSorted((a, b) => a.start.getTime() - b.start.getTime())[0];
