import { contactIn } from "../../../core/commitments/index.ts";
import { dueItem, readMeeting, type AgendaSource } from "../../../core/meetings/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { signalIn } from "../../../core/signals/index.ts";
import type { Language } from "../../language.ts";
import { saidText } from "../../layout/said.tsx";
import type { RegionView } from "../../region-view.ts";
import { signalTitle } from "../signals/signal-subject.ts";
import { dayInWords } from "./meeting-time.ts";
import { meetingWords } from "./meeting.words.ts";

interface Known {
  readonly view: RegionView;
  readonly register: Register;
}

/**
 * What an item is called, from what it is about as that stands now.
 * @returns undefined for what people brought in, or when the source is gone
 */
export function sourceTitle(
  source: AgendaSource,
  { view, register }: Known,
  language: Language,
): string | undefined {
  const say = meetingWords[language].titles;
  switch (source.kind) {
    case "signal":
      return signalNamed(source.signal, { view, register }, language);
    case "proposal": {
      const proposal = register.one(`proposal:${source.proposal}`, readProposal);
      return proposal && saidText(proposal.title, language);
    }
    case "minutes": {
      const meeting = register.one(`meeting:${source.meeting}`, readMeeting);
      return meeting && say.minutes(dayInWords(meeting, language));
    }
    case "due":
      return dueItem(view.plan, source)?.title[language];
    case "carried-over": {
      const before = register
        .one(`meeting:${source.meeting}`, readMeeting)
        ?.agenda.find(({ id }) => id === source.item);
      return before && itemTitle(before, { view, register }, language);
    }
    case "constituency":
      return constituencyTitle(source.entry, { view, register }, say.constituency);
    case "input":
      return undefined;
  }
}

/** What an item is called: by its source when that is known, else as it was put on the agenda. */
export function itemTitle(
  item: { readonly source: AgendaSource; readonly title: string | null },
  known: Known,
  language: Language,
): string {
  return sourceTitle(item.source, known, language) ?? saidText(item.title, language);
}

/** With the party that brought it back. */
function constituencyTitle(entry: string, { view, register }: Known, title: string): string {
  const contact = contactIn(register, entry);
  const party = contact && view.lookup.organisation(contact.organisation);
  return party === undefined ? title : `${title}: ${party.name}`;
}

function signalNamed(key: string, known: Known, language: Language): string | undefined {
  const signal = signalIn(known.register, key);
  return signal && signalTitle(signal, { ...known, language });
}
