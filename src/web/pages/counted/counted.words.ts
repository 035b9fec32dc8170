import type { NotCounted } from "../../../app/counted-in-practice.ts";
import type { NotCalibrated } from "../../../core/impact/index.ts";
import { words } from "../../language.ts";

export const countedWords = words(
  {
    breadcrumb: "Initiatieven",
    title: (name: string) => `Klopt onze aanname? Geteld bij ${name}`,
    tab: (name: string) => `Geteld: ${name}`,
    description: (name: string) => `Wat bij ${name} is geteld, naast wat wij aannemen.`,
    counted: (what: string, part: string, of: string, share: string, from: string, to: string) =>
      `${what}: ${part} van de ${of}, dat is ${share} (${from === to ? from : `${from} tot en met ${to}`}).`,
    becomes: (before: string, after: string, mid: string) =>
      `Wij nemen aan: ${before}. Tellen we dit mee, dan wordt het ${after}, met ${mid} als midden.`,
    stays: (before: string) => `Wij nemen aan: ${before}.`,
    none: {
      "not-yet": "Hiervan zijn nog geen aantallen gemeld.",
      "too-small":
        "De aantallen zijn te klein om te laten zien. Tellen wij alleen de grotere op, dan lijkt het deel hoger dan het is. Daarom rekenen wij hier niet mee.",
      "does-not-add-up":
        "Er deden er meer mee dan er konden meedoen. Een van de twee aantallen telt iets anders. Daarom rekenen wij hier niet mee.",
      certain: "Deze aanname staat vast; tellen verandert er niets aan.",
    } satisfies Record<NotCounted | NotCalibrated, string>,
    about: (field: string, where: string) => `${field} (${where})`,
    picture: {
      title: "Wat wij aannemen, wat is geteld, en wat het samen wordt",
      subtitle:
        "Deel van de mensen, in procenten. Elke lijn loopt van laag naar hoog: in 9 van de 10 gevallen zit het ertussen.",
      assumed: "Wij nemen aan",
      counted: "Geteld",
      both: "Samen",
    },
    table: {
      caption: "Aannames en aantallen",
      what: "Aanname",
      assumedLow: "Aangenomen, laag",
      assumedHigh: "Aangenomen, hoog",
      part: "Deden het",
      of: "Konden het",
      period: "Periode",
      low: "Samen, laag",
      mid: "Samen, midden",
      high: "Samen, hoog",
      chance: "Kans op zo’n verschil",
      none: "niet berekend",
      hidden: "niet te tonen",
      scroll: "schuift opzij",
      csv: "Download als CSV",
    },
    effectTitle: "Wat de verwachting dan zou zeggen",
    effectAll: "Hier is alles wat bij dit initiatief is geteld, tegelijk meegerekend.",
    stay: "Het blijft een voorstel: pas een besluit verandert de verwachting.",
    judge:
      "Of de mensen die zijn geteld lijken op de mensen die nog komen, kunnen cijfers niet zeggen. Dat beoordelen mensen.",
    computing: "De verwachting wordt nu berekend. De pagina kijkt vanzelf opnieuw.",
    busy: "De server rekent nu aan andere vragen. Kijk over een minuut nog eens.",
    propose: "Maak hier een voorstel van",
    howTitle: "Hoe wij dit weten",
    how: [
      "Wij beginnen met de aanname en haar marge. Daarna kijken we welke waarden goed passen bij wat is geteld. Wat niet past, valt af. Dat heet de regel van Bayes.",
      "Eén regio in één jaar zegt niet alles. Daarom blijft er altijd een marge over, hoeveel mensen er ook zijn geteld: even breed als bij ander bewijs dat in een regio is gemeten.",
      "Is een aantal kleiner dan 10, dan laten we het niet zien en rekenen we er niet mee.",
    ],
    toIndicator: "Bekijk het cijfer over de tijd",
    line: (share: string, part: string, of: string) => `Geteld: ${share} (${part} van de ${of}).`,
    lineBecomes: (range: string) => `Meegerekend: ${range}.`,
    toPage: "Wat betekent dat?",
    overview: {
      title: "Wat in de praktijk wordt geteld",
      lead: "Van deze aannames melden kartrekkers hoe het echt gaat. Dat staat ernaast, en verandert de verwachting pas na een besluit.",
    },
  },
  {
    breadcrumb: "Initiatives",
    title: (name: string) => `Does our assumption hold? Counted for ${name}`,
    tab: (name: string) => `Counted: ${name}`,
    description: (name: string) => `What was counted for ${name}, beside what we assume.`,
    counted: (what: string, part: string, of: string, share: string, from: string, to: string) =>
      `${what}: ${part} of ${of}, which is ${share} (${from === to ? from : `${from} to ${to}`}).`,
    becomes: (before: string, after: string, mid: string) =>
      `We assume: ${before}. If we take this along it becomes ${after}, with ${mid} as its middle.`,
    stays: (before: string) => `We assume: ${before}.`,
    none: {
      "not-yet": "No counts of this were reported yet.",
      "too-small":
        "The counts are too small to show. If we added up only the larger ones, the part would seem higher than it is. So we do not use them.",
      "does-not-add-up":
        "More took part than could. One of both counts something else. So we do not use them.",
      certain: "This assumption is certain; counting does not change it.",
    },
    about: (field: string, where: string) => `${field} (${where})`,
    picture: {
      title: "What we assume, what was counted, and what both make",
      subtitle:
        "Part of the people, in per cent. Each line runs from low to high: in 9 out of 10 cases it lies between.",
      assumed: "We assume",
      counted: "Counted",
      both: "Together",
    },
    table: {
      caption: "Assumptions and counts",
      what: "Assumption",
      assumedLow: "Assumed, low",
      assumedHigh: "Assumed, high",
      part: "Did",
      of: "Could",
      period: "Period",
      low: "Together, low",
      mid: "Together, middle",
      high: "Together, high",
      chance: "Chance of such a difference",
      none: "not computed",
      hidden: "cannot be shown",
      scroll: "scrolls sideways",
      csv: "Download as CSV",
    },
    effectTitle: "What the forecast would then say",
    effectAll: "Everything counted for this initiative is taken along at once here.",
    stay: "It remains a proposal: only a decision changes the forecast.",
    judge:
      "Whether those who were counted are like those who are still to come, figures cannot say. That is for people to judge.",
    computing: "The forecast is being computed. The page looks again by itself.",
    busy: "The server is computing other questions now. Look again in a minute.",
    propose: "Make this a proposal",
    howTitle: "How we know",
    how: [
      "We begin with the assumption and its range. Then we look which values go well with what was counted. What does not go with it is dropped. That is called Bayes’ rule.",
      "One region in one year does not say everything. So a range always remains, however many people were counted: as wide as for other evidence measured in a region.",
      "A count below 10 is not shown, and not used.",
    ],
    toIndicator: "See the figure over time",
    line: (share: string, part: string, of: string) => `Counted: ${share} (${part} of ${of}).`,
    lineBecomes: (range: string) => `Taken along: ${range}.`,
    toPage: "What does that mean?",
    overview: {
      title: "What is counted in practice",
      lead: "Of these assumptions leads report how it really goes. That stands beside them, and changes the forecast only after a decision.",
    },
  },
);
