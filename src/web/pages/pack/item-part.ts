import type { Block, Part } from "../../../app/pack/pack.ts";
import { contactIn } from "../../../core/commitments/index.ts";
import { dueItem, readMeeting, type AgendaItem } from "../../../core/meetings/index.ts";
import { itemTitle } from "../meetings/item-title.ts";
import { dayInWords } from "../meetings/meeting-time.ts";
import type { MeetingKnown } from "./known.ts";
import { minutesOfMeeting } from "./minutes-blocks.ts";
import { packWords } from "./pack.words.ts";
import { proposalContent } from "./proposal-content.ts";
import { signalContent } from "./signal-content.ts";

/** What an item brings to its page, besides its title and its note. */
export interface ItemContent {
  readonly lead?: string;
  readonly blocks: readonly Block[];
  readonly source: string;
}

/** The page of one item: what is asked, and what it is about. */
export async function itemPart(at: MeetingKnown, item: AgendaItem, number: number): Promise<Part> {
  const say = packWords[at.language];
  const { lead, blocks, source } = await contentOf(at, item);
  const note = item.note === null ? say.erased : item.note;
  return {
    label: say.item.label(number, at.meeting.agenda.length, say.item.why[item.source.kind]),
    title: itemTitle(item, at, at.language),
    ...(lead !== undefined && { lead }),
    blocks: [
      ...blocks,
      ...(note === undefined
        ? []
        : ([
            { kind: "heading", text: say.item.note },
            { kind: "paragraph", text: note, lang: "nl" },
          ] satisfies Block[])),
    ],
    source,
  };
}

async function contentOf(at: MeetingKnown, { source }: AgendaItem): Promise<ItemContent> {
  const { view, register, language } = at;
  const say = packWords[language].item;
  switch (source.kind) {
    case "signal":
      return signalContent(at, source.signal);
    case "proposal":
      return proposalContent(at, source.proposal);
    case "minutes":
      return minutesOfMeeting(at, source.meeting);
    case "due": {
      const subjects = dueItem(view.plan, source)?.subjects ?? [];
      return {
        blocks:
          subjects.length === 0
            ? []
            : [{ kind: "list", items: subjects.map(({ title }) => title[language]) }],
        source: say.source.due,
      };
    }
    case "carried-over": {
      const earlier = register.one(`meeting:${source.meeting}`, readMeeting);
      const original = earlier?.agenda.find(({ id }) => id === source.item);
      if (earlier === undefined || original === undefined)
        return { lead: say.gone, blocks: [], source: say.source.input };
      const content = await contentOf(at, original);
      const day = say.source["carried-over"](dayInWords(earlier, language));
      return { ...content, source: `${content.source}; ${day}` };
    }
    case "constituency":
      return { blocks: questionOf(at, source.entry), source: say.source.constituency };
    case "input":
      return { blocks: [], source: say.source.input };
  }
}

/** What a constituency asks of the board, in its own words. */
function questionOf({ register, language }: MeetingKnown, entry: string): readonly Block[] {
  const question = contactIn(register, entry)?.question;
  if (question === undefined) return [];
  return [{ kind: "paragraph", text: question ?? packWords[language].erased, lang: "nl" }];
}
