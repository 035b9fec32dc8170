export { mayActOn, type ActionFault, type Followup } from "./action-fault.ts";
export { isOverdue, readAction, type Action } from "./action.ts";
export { ActionAct, DecisionAct, Manner } from "./decision-act.ts";
export { mayDecide, type DecisionFault, type ToDecide } from "./decision-fault.ts";
export { decisionId, decisionNumber, nextSequence } from "./decision-number.ts";
export { readDecision, supersededBy, supersededOnes, type Decision } from "./decision.ts";
export { AgendaSource, MeetingAct, NoteAct } from "./meeting-act.ts";
export { movedInOrder, sameSource, type AgendaItem, type Outcome } from "./agenda.ts";
export { closingActs } from "./closing-acts.ts";
export { dueItem, dueItems } from "./due-items.ts";
export { touchesSame } from "./touches-same.ts";
export { iCalendar, type CalendarEvent } from "./icalendar.ts";
export { momentAt, onTheClock } from "./local-time.ts";
export { mayWriteMinutes, maySteer, type MeetingFault } from "./may-steer.ts";
export { meetingDays, type Cadence } from "./meeting-days.ts";
export {
  readMeeting,
  timesInvited,
  type Attendance,
  type Meeting,
  type MeetingState,
} from "./meeting.ts";
export {
  expectedStill,
  isVacant,
  membersOn,
  sittingIn,
  type Membership,
  type Place,
  type Sitting,
} from "./membership.ts";
export { meetingsOf, nextMeeting } from "./next-meeting.ts";
export { onAgenda } from "./on-agenda.ts";
export { notesOf, noteSubject, readNote, type Note } from "./note.ts";
export { proposedItems, type Waiting } from "./proposed-items.ts";
export { closesSettled, decisionsOn, settledBy } from "./settled-items.ts";
export { samePerson } from "./same-person.ts";
export { quorumOf, type Quorum } from "./quorum.ts";
export { openActions, overdueActions } from "./open-actions.ts";
export { BodyRules, type Mandate } from "./body-rules.ts";
