import { isDay, isoDay } from "../../../app/iso-day.ts";
import {
  readAction,
  readDecision,
  readMeeting,
  readNote,
  type Meeting,
} from "../../../core/meetings/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import { erasedEntry, type By, type SubjectKey } from "../../../core/register/index.ts";
import { Role } from "../../../core/rights/index.ts";
import { signalIn } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { saidText } from "../../layout/said.tsx";
import type { NameOf } from "../../person-names.ts";
import { isUuid } from "../../sent-answers.ts";
import type { SiteContext } from "../../render.ts";
import { mayRead } from "../decisions/readable-decisions.ts";
import { mayReadMeeting } from "../meetings/meeting-link.tsx";
import { numberOf } from "../decisions/decision-link.tsx";
import { roleName, termOf } from "../people/role-words.ts";
import { signalAddress } from "../signals/signal-address.ts";
import { ruleTitle, signalTitle, subjectOf } from "../signals/signal-subject.ts";
import { choiceWords, subjectWords } from "./act.words.ts";
import { fieldName } from "./field.words.ts";
import { auditWords } from "./audit.words.ts";
import { kindOf } from "./audit-log.ts";

/** Something that entries are about, as people call it. */
export interface NamedSubject {
  readonly name: string;
  /** Where its own page is; left out when it has none. */
  readonly path?: string;
}

/** How what stands in the log is named, to one who reads it. */
export interface Naming {
  readonly who: (by: By) => string;
  readonly subject: (subject: SubjectKey) => NamedSubject;
  /** Whether the free text on a subject is for who reads. */
  readonly mayRead: (subject: SubjectKey) => boolean;
  /** A value of a field, in words where it has them; an id that names nothing stays an id. */
  readonly value: (field: string, value: unknown) => string;
}

export function namingFor(c: SiteContext, nameOf: NameOf): Naming {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = auditWords[language];

  const meetingOf = (subject: SubjectKey): string | undefined => {
    const id = subject.slice(subject.indexOf(":") + 1);
    if (kindOf(subject) === "meeting") return id;
    return kindOf(subject) === "note" ? register.one(subject, readNote)?.meeting : undefined;
  };
  const meetingName = (meeting: Meeting) => {
    const body = view.lookup.body(meeting.body)?.name ?? meeting.body;
    return `${body}, ${date(isoDay(meeting.start), language)}`;
  };

  const subject = (key: SubjectKey): NamedSubject => {
    const kind = kindOf(key);
    const id = key.slice(kind.length + 1);
    const word = subjectWords[language][kind] ?? kind;
    switch (kind) {
      case "person":
        return { name: nameOf(id), path: `/mensen/${id}` };
      case "meeting":
      case "note": {
        const meeting = register.one(`meeting:${meetingOf(key) ?? ""}`, readMeeting);
        if (meeting === undefined) return { name: word };
        const name = meetingName(meeting);
        return mayReadMeeting(c.var, meeting)
          ? { name, path: `/vergaderingen/${meeting.id}` }
          : { name };
      }
      case "decision": {
        const decision = register.one(key, readDecision);
        const name = decision === undefined ? id : numberOf(decision, view);
        return { name: `${word} ${name}`, path: `/besluiten/${id}` };
      }
      case "action": {
        const action = register.one(key, readAction);
        return {
          name: action === undefined ? word : saidText(action.what, language),
          path: `/acties/${id}`,
        };
      }
      case "signal": {
        const signal = signalIn(register, id);
        return {
          name: signal === undefined ? word : signalTitle(signal, { view, register, language }),
          path: signalAddress(id),
        };
      }
      case "proposal": {
        const proposal = register.one(key, readProposal);
        return {
          name: proposal === undefined ? word : saidText(proposal.title, language),
          path: `/voorstellen/${id}`,
        };
      }
      case "words": {
        const number = erasedEntry(key);
        return { name: say.entry.title(number).toLowerCase(), path: `/logboek/${number}` };
      }
      default:
        return { name: word };
    }
  };

  const mayReadWords = (key: SubjectKey): boolean => {
    if (kindOf(key) === "decision") {
      const decision = register.one(key, readDecision);
      return decision === undefined || mayRead({ view, register, actor }, decision);
    }
    const meeting = meetingOf(key);
    if (meeting === undefined) return true;
    const held = register.one(`meeting:${meeting}`, readMeeting);
    return held !== undefined && mayReadMeeting(c.var, held);
  };

  const named = (text: string): string => {
    if (isDay(text)) return date(text, language);
    if (isMoment(text)) return moment(new Date(text), language);
    const { lookup } = view;
    const record =
      lookup.body(text) ??
      lookup.organisation(text) ??
      lookup.initiative(text) ??
      lookup.challenge(text);
    if (record !== undefined) return record.name;
    if (!isUuid(text)) return text;
    if (register.lastOn(`person:${text}`) > 0) return nameOf(text);
    const meeting = register.one(`meeting:${text}`, readMeeting);
    return meeting === undefined ? text : meetingName(meeting);
  };

  const inField = (field: string, text: string): string => {
    const signals = { view, register, language };
    if (field === "about") return subjectOf(text, signals).name;
    if (field === "rule") return ruleTitle(text, signals);
    if (field === "names") return fieldName(text, language).toLowerCase();
    return choiceWords[language][text] ?? named(text);
  };
  const value = (field: string, given: unknown): string => {
    if (given === null || given === undefined) return say.empties;
    if (typeof given === "string") return inField(field, given);
    if (typeof given === "boolean") return say.answers[given ? "yes" : "no"];
    if (typeof given !== "object") return JSON.stringify(given);
    if (Array.isArray(given))
      return given.length === 0
        ? say.empties
        : given.map((one: unknown) => value(field, one)).join(", ");
    const role = Role.safeParse(given);
    if (role.success)
      return `${roleName(role.data, view, language)}, ${termOf(role.data, view.today, language)}`;
    const parts = Object.entries(given);
    // What kind of thing it is shows from what is said of it.
    const said = parts.filter(([name]) => name !== "kind" || parts.length === 1);
    return said
      .map(([name, one]: [string, unknown]) =>
        said.length === 1
          ? value(name, one)
          : `${fieldName(name, language).toLowerCase()}: ${value(name, one)}`,
      )
      .join("; ");
  };

  return {
    who: (by) => (by.kind === "person" ? nameOf(by.person) : say.by[by.kind]),
    subject,
    mayRead: mayReadWords,
    value,
  };
}

const isMoment = (text: string) =>
  /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));

/** "22 november 2026 om 14:05", in the Netherlands. */
export function moment(at: Date, language: "nl" | "en"): string {
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    timeZone: "Europe/Amsterdam",
    dateStyle: "long",
    timeStyle: "short",
  }).format(at);
}
