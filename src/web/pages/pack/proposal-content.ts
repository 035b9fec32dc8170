import type { Block, KeyFigure } from "../../../app/pack/pack.ts";
import { planYearOf } from "../../../core/impact/index.ts";
import {
  criteria,
  describeChange,
  readProposal,
  type Proposal,
} from "../../../core/proposals/index.ts";
import { chance, date, people, span } from "../../format.ts";
import { kindWord } from "../../layout/kind-mark.tsx";
import type { ItemContent } from "./item-part.ts";
import type { MeetingKnown } from "./known.ts";
import { packWords } from "./pack.words.ts";

/** A proposal: what is asked, what it does to the gap, every change and why. */
export function proposalContent(at: MeetingKnown, id: string): ItemContent {
  const { register, language } = at;
  const say = packWords[language];
  const proposal = register.one(`proposal:${id}`, readProposal);
  if (proposal === undefined)
    return { lead: say.item.gone, blocks: [], source: say.item.source.input };
  return {
    blocks: [
      {
        kind: "callout",
        title: say.item.asked,
        text: say.proposal.asked(proposal.changes.length),
        asks: true,
      },
      effectBlock(at, proposal),
      ...changeBlocks(at, proposal),
      ...reasonBlocks(at, proposal),
      ...scoreBlocks(at, proposal),
    ],
    source: say.proposal.source(date(proposal.draftedAt.toISOString().slice(0, 10), language)),
  };
}

function effectBlock({ view, language, effects }: MeetingKnown, { id }: Proposal): Block {
  const say = packWords[language].proposal;
  const effect = effects.get(id);
  if (effect === undefined) return { kind: "paragraph", text: say.noEffect };
  const { before, after } = effect;
  const kind = {
    figure: "forecast",
    kindWord: kindWord("forecast", language),
    origin: say.model,
  } as const;
  const figures: readonly KeyFigure[] = [
    {
      ...kind,
      label: say.chance,
      value: say.becomes(chance(before, language), chance(after, language)),
    },
    {
      ...kind,
      label: say.gap(planYearOf(view.assumptions)),
      value: say.becomes(people(before.p50, language), people(after.p50, language)),
      range: span(after.p5, after.p95, language),
    },
  ];
  return { kind: "figures", figures };
}

function changeBlocks({ view, language }: MeetingKnown, { changes }: Proposal): readonly Block[] {
  const { proposal: say, erased } = packWords[language];
  if (changes.length === 0) return [];
  return [
    { kind: "heading", text: say.changes },
    {
      kind: "table",
      table: {
        name: say.changesTable,
        caption: say.changesCaption,
        columns: [
          { title: say.columns.what, share: 1.6 },
          { title: say.columns.why, share: 1 },
        ],
        rows: changes.map(({ change, reason }) => [
          describeChange(change, view)[language],
          reason === null ? erased : (reason ?? say.noReason),
        ]),
      },
    },
  ];
}

function reasonBlocks({ language }: MeetingKnown, { reason }: Proposal): readonly Block[] {
  const say = packWords[language];
  if (reason === undefined) return [];
  return [
    { kind: "heading", text: say.proposal.why },
    { kind: "paragraph", text: reason ?? say.erased, lang: "nl" },
  ];
}

function scoreBlocks({ language }: MeetingKnown, { scores }: Proposal): readonly Block[] {
  const { proposal: say, erased } = packWords[language];
  if (scores === undefined) return [];
  return [
    { kind: "heading", text: say.scores },
    {
      kind: "table",
      table: {
        name: say.scores,
        caption: say.scoresCaption,
        columns: [
          { title: say.scoreColumns.criterion },
          { title: say.scoreColumns.score, numeric: true, share: 0.5 },
          { title: say.scoreColumns.why, share: 2.5 },
        ],
        rows: criteria.map((criterion) => {
          const { score, reason } = scores[criterion];
          return [
            say.criterion[criterion],
            { shown: String(score), value: score },
            reason === null ? erased : (reason ?? say.noReason),
          ];
        }),
      },
    },
  ];
}
