import type { Block } from "../../../app/pack/pack.ts";
import { signalIn, type Signal } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { evidenceRows } from "../signals/evidence.tsx";
import { statesOf } from "../monitor/as-known.ts";
import { forecastChart, indicatorChart } from "./charts.tsx";
import type { ItemContent } from "./item-part.ts";
import type { MeetingKnown } from "./known.ts";
import { packWords } from "./pack.words.ts";

/** A signal: what its rule says, until when it is to be answered, and what the figures show. */
export async function signalContent(at: MeetingKnown, key: string): Promise<ItemContent> {
  const { view, register, language } = at;
  const say = packWords[language];
  const signal = signalIn(register, key);
  const rule = view.rules.signals.find(({ id }) => id === signal?.rule);
  if (signal === undefined || rule === undefined)
    return { lead: say.item.gone, blocks: [], source: say.item.source.input };
  const { place, state } = signal;
  const day = (iso: string) => date(iso, language);
  const chart = await chartAbout(at, signal.about);
  const blocks: readonly Block[] = [
    state.kind === "closed"
      ? {
          kind: "callout",
          title: rule.title[language],
          text: say.signal.closed(day(state.on)),
          asks: false,
        }
      : {
          kind: "callout",
          title: say.item.asked,
          text: say.signal.answer(rule.explanation[language], day(place.answerBy), place.estimated),
          asks: true,
        },
    ...chart,
    ...evidenceBlocks(at, signal),
    ...(place.skipped === undefined
      ? []
      : ([
          {
            kind: "paragraph",
            text: say.signal.skipped(challengeTitle(at, place.skipped)),
          },
        ] satisfies Block[])),
  ];
  return {
    lead: say.signal.raised(day(signal.raisedOn)),
    blocks,
    source: say.signal.source,
  };
}

/** The figures that raised it. */
function evidenceBlocks(at: MeetingKnown, signal: Signal): readonly Block[] {
  const say = packWords[at.language].signal;
  const rows = evidenceRows(signal, at);
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      table: {
        name: say.evidenceTable,
        caption: say.evidence,
        columns: [{ title: say.columns.name }, { title: say.columns.value, share: 1.4 }],
        rows,
      },
    },
  ];
}

/** The picture that belongs to what a signal is about; many things have none. */
async function chartAbout({ view, language }: MeetingKnown, about: string): Promise<Block[]> {
  const [kind, id] = about.split(":", 2);
  if (kind === "forecast") return [{ kind: "chart", chart: await forecastChart(view, language) }];
  const state = statesOf(view).find(({ indicator }) => indicator.id === id);
  if (kind !== "indicator" || state === undefined) return [];
  const chart = await indicatorChart(state, view, language);
  return chart === undefined ? [] : [{ kind: "chart", chart }];
}

const challengeTitle = ({ view, language }: MeetingKnown, id: string): string =>
  view.plan.challenges.find((challenge) => challenge.id === id)?.title[language] ?? id;
