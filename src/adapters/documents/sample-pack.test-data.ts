import type { Pack, PackChart, PackTable, Part } from "../../app/pack/pack.ts";

/** A chart that has what charts have: lines, letters and a description. */
export const sampleChart: PackChart = {
  title: "Het tekort groeit tot 2032, met het plan iets minder hard",
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300" width="1080" height="450"><rect width="720" height="300" fill="#fffdf8"/><path d="M50 240C200 220 400 160 640 60" fill="none" stroke="#13272b" stroke-width="3" stroke-dasharray="7 5"/><path d="M50 240C200 226 400 178 640 90" fill="none" stroke="#0b5163" stroke-width="3"/><path d="M50 260H680" stroke="#13272b"/><text x="50" y="280" font-size="14" fill="#455a5e">2023</text><text x="620" y="280" font-size="14" fill="#455a5e">2032</text><text x="0" y="16" font-size="14" fill="#455a5e">mensen</text><text x="600" y="50" font-size="15" fill="#13272b">zonder plan</text><text x="600" y="112" font-size="15" fill="#0b5163">met plan</text></svg>`,
  width: 720,
  height: 300,
  description: "Lijngrafiek: zonder plan 3.800 mensen tekort in 2032, met plan 3.400.",
  source: "Verwachting van het model, 10.000 berekeningen, 21 november 2026.",
};

const changes: PackTable = {
  name: "Wijziging",
  caption: "Wat er in het plan verandert",
  columns: [{ title: "Wat" }, { title: "Nu", share: 1.2 }, { title: "Wordt", share: 1.2 }],
  rows: [
    ["Bereik", "400 cliënten per jaar", "900 cliënten per jaar"],
    ["Gemeenten", "Nijmegen, Wijchen", "alle 7 gemeenten"],
    ["=1+1", "een tekst die op een formule lijkt", "@SUM(A1)"],
  ],
};

const people: PackTable = {
  name: "Tekort per sector",
  caption: "Tekort per sector in 2032, in mensen",
  columns: [
    { title: "Sector", share: 2 },
    { title: "Zonder plan", numeric: true },
    { title: "Met plan", numeric: true },
  ],
  rows: Array.from({ length: 26 }, (_, at) => [
    `Sector ${at + 1}`,
    { shown: `${at + 1}.200`, value: (at + 1) * 1000 + 200 },
    at === 3 ? "onbekend" : { shown: `${at + 1}.050`, value: (at + 1) * 1000 + 50 },
  ]),
};

const item = (number: number): Part => ({
  label: `Agendapunt ${number} van 12, om te besluiten`,
  title: `Voorstel: het leefstijlloket in alle gemeenten openen (${number})`,
  lead: "Het loket helpt meer mensen dan verwacht. Het voorstel is om het in alle zeven gemeenten te openen.",
  blocks: [
    {
      kind: "callout",
      title: "Wat wordt u gevraagd?",
      text: "Besluit om het initiatief uit te breiden vanaf 1 januari 2027.",
      asks: true,
    },
    {
      kind: "figures",
      figures: [
        {
          label: "Kans dat het tekort sluit",
          value: "3 % wordt 4 %",
          figure: "forecast",
          kindWord: "verwachting",
          origin: "model, 10.000 berekeningen",
        },
        {
          label: "Tekort in 2032",
          value: "3.400 mensen",
          range: "2.600 tot 4.300",
          figure: "forecast",
          kindWord: "verwachting",
          origin: "model, 10.000 berekeningen",
        },
      ],
    },
    { kind: "chart", chart: sampleChart },
    { kind: "heading", text: "Wat er verandert" },
    { kind: "table", table: changes },
    { kind: "heading", text: "Waarom" },
    { kind: "paragraph", text: "De wachtlijst is korter geworden. ".repeat(6), lang: "nl" },
    { kind: "list", items: ["Meer mensen geholpen", "Minder verwijzingen naar de tweede lijn"] },
  ],
  source: "Voorstel van het programmabureau, regioplan regels 921 tot 940.",
});

/** A pack of twelve items, with every kind of block. */
export const samplePack: Pack = {
  language: "nl",
  cover: {
    region: "Rijk van Nijmegen",
    title: "Stukken voor het Bestuurlijk Overleg",
    subtitle: "donderdag 3 december 2026",
    facts: [
      { label: "Tijd", text: "15.00 tot 17.00 uur" },
      { label: "Plaats", text: "Voorbeeldzaal, Nijmegen" },
      { label: "Plan", text: "versie 2, die geldt sinds 3 november 2026" },
      { label: "Cijfers", text: "zoals bekend op 21 november 2026" },
    ],
    warning: "Voorbeeld met verzonnen gegevens",
  },
  parts: [
    {
      title: "Agenda",
      lead: "Twaalf punten. Over drie daarvan wordt een besluit gevraagd.",
      blocks: [
        {
          kind: "table",
          table: {
            name: "Agenda",
            caption: "De punten in volgorde",
            columns: [
              { title: "Nr.", numeric: true, share: 0.4 },
              { title: "Punt", share: 4 },
              { title: "Waarom", share: 1.6 },
              { title: "Minuten", numeric: true, share: 0.9 },
            ],
            rows: Array.from({ length: 12 }, (_, at) => [
              { shown: String(at + 1), value: at + 1 },
              `Voorstel: het leefstijlloket in alle gemeenten openen (${at + 1})`,
              "voorstel",
              { shown: "10", value: 10 },
            ]),
          },
        },
      ],
      source: "Agenda van 21 november 2026.",
    },
    ...Array.from({ length: 12 }, (_, at) => item(at + 1)),
    {
      title: "De verwachting",
      lead: "Het tekort is in 2032 waarschijnlijk tussen 2.600 en 4.300 mensen.",
      blocks: [
        { kind: "chart", chart: sampleChart },
        { kind: "table", table: people },
        { kind: "callout", title: "Let op", text: "Een marge is geen belofte.", asks: false },
      ],
      source: "Model van Eenlijn.",
    },
  ],
  words: {
    page: ["", " van "],
    contents: "Inhoud",
    source: "Bron",
    about: "Over dit bestand",
    more: ["… en nog ", ", zie de stukken"],
  },
};
