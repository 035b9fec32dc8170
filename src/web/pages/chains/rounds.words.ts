import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const roundsWords = words(
  {
    overview: "Jaarrondes",
    title: (year: number) => `Ronde ${year}: antwoorden van gemeenten over de ketenaanpakken`,
    headline: (year: number, fully: string, asked: string) =>
      `Ronde ${year}: op ${fully} van de ${asked} vragen is het antwoord “volledig”`,
    description: (year: number) =>
      `Hoe ver elke gemeente in ${year} is met de ketenaanpakken, en wat nog niet is beantwoord.`,
    lead: (partly: string, none: string, unknown: string) =>
      `Gemeenten antwoordden ${partly} keer “deels”, ${none} keer “nog niet” of “beperkt” en ${unknown} keer “onbekend”.`,
    moved: (since: number, forward: string, back: string, same: string, unclear: string) =>
      `Vergeleken met ${since}: ${forward} antwoorden vooruit, ${back} achteruit, ${same} gelijk. Bij ${unclear} is er niets te vergelijken, omdat een van beide jaren ontbreekt of onbekend is.`,
    sincePlan: (planYear: number) =>
      `In het plan van ${planYear} staan alleen aantallen, geen namen van gemeenten. Daarom is per gemeente niet te zeggen wat er sindsdien veranderde.`,
    openTitle: (open: number) =>
      open === 0
        ? "Alle vragen zijn beantwoord"
        : `Nog niet beantwoord: ${counted(open, "vraag", "vragen")}`,
    openOf: (open: number, all: number) =>
      open === 0
        ? "alles beantwoord"
        : open === all
          ? "nog niets beantwoord"
          : `nog ${open} van de ${all} vragen`,
    openNote:
      "Een gemeente antwoordt met haar eigen link. Die krijgt zij van het programmabureau. Zolang een antwoord ontbreekt, staat het als “zonder antwoord” in elke telling.",
    municipality: "Gemeente",
    matrix: (chain: string, year: number) => `${chain}: antwoorden per gemeente in ${year}`,
    explanations: "Toelichting van gemeenten",
    perMunicipality: (year: number) => `Per gemeente in ${year}`,
    whole: (year: number) => `Bekijk de hele ronde ${year}`,
    noRounds:
      "Na het plan is er nog geen ronde geweest. Elk jaar kan een gemeente hier zeggen hoe ver zij is, met een eigen link van het programmabureau. Dan staat hier ook welke gemeente wat antwoordde.",
    roundsIntro: "Elk jaar antwoorden de gemeenten opnieuw op dezelfde vragen.",
    roundLine: (year: number, fully: string, asked: string, open: number) =>
      `Ronde ${year}: ${fully} van de ${asked} keer “volledig”${open === 0 ? "" : `, ${counted(open, "vraag", "vragen")} nog niet beantwoord`}`,
    accountTitle: "Voor de verantwoording",
    account:
      "Dit bestand helpt wie de jaarlijkse verantwoording invult. Het heeft één regel per gemeente, ketenaanpak en vraag, ook als het antwoord nog ontbreekt.",
    accountNot:
      "Wat het niet is: geen SiSa-bijlage en geen inzending. In de SiSa-bijlage bij de jaarrekening verantwoordt een gemeente het geld van de brede SPUK; hier staan geen bedragen. Het RIVM vraagt elk jaar zelf hoe het met het GALA gaat; meedoen aan die vragenlijst hoort bij de SiSa-verantwoording. Eenlijn stuurt niets naar het RIVM of een ministerie.",
    accountSources: "Bronnen",
    accountLinks: [
      {
        text: "RIVM, Loketgezondleven: monitoring van het GALA",
        url: "https://www.loketgezondleven.nl/beleid/gala-spuk/monitoring-gala",
      },
      {
        text: "Staatscourant 2023, 4245: de regeling voor de brede SPUK 2023-2026",
        url: "https://zoek.officielebekendmakingen.nl/stcrt-2023-4245.html",
      },
    ],
    csv: "Download als CSV",
    xlsx: "Download als Excel-bestand",
    columnsTitle: "Wat er in de kolommen staat",
    columns: [
      { title: "Jaar", means: "Het jaar waarover de gemeente antwoordt." },
      { title: "Gemeentecode", means: "De code van het CBS." },
      { title: "Gemeente", means: "De naam." },
      { title: "Ketenaanpak", means: "Een van de ketenaanpakken uit het regioplan." },
      { title: "Vraag", means: "De vraag, in onze woorden." },
      {
        title: "Antwoord",
        means:
          "Volledig, deels, nog niet (of beperkt, bij de vraag naar bereik) of onbekend. “Zonder antwoord”: de gemeente heeft nog niet geantwoord. “In woorden”: lees de toelichting.",
      },
      { title: "Toelichting", means: "Wat de gemeente erbij schreef." },
      { title: "Gemeld op", means: "De dag waarop de gemeente dit antwoord gaf." },
    ],
    inWords: "in woorden",
    noExplanation: "geen",
    notReported: "niet gemeld",
    dataSheet: "Antwoorden",
    columnsSheet: "Toelichting kolommen",
    column: "Kolom",
    meaning: "Betekenis",
  },
  {
    overview: "Yearly rounds",
    title: (year: number) => `Round ${year}: answers of municipalities on the chain approaches`,
    headline: (year: number, fully: string, asked: string) =>
      `Round ${year}: the answer to ${fully} of ${asked} questions is “fully”`,
    description: (year: number) =>
      `How far each municipality is with the chain approaches in ${year}, and what is not answered yet.`,
    lead: (partly: string, none: string, unknown: string) =>
      `Municipalities answered “partly” ${partly} times, “not yet” or “limited” ${none} times and “unknown” ${unknown} times.`,
    moved: (since: number, forward: string, back: string, same: string, unclear: string) =>
      `Compared with ${since}: ${forward} answers went forward, ${back} back, ${same} stayed the same. For ${unclear} there is nothing to compare, because one of the two years is missing or unknown.`,
    sincePlan: (planYear: number) =>
      `The plan of ${planYear} gives numbers only, no names of municipalities. So what has changed since cannot be said for each municipality.`,
    openTitle: (open: number) =>
      open === 0
        ? "All questions are answered"
        : `Not answered yet: ${counted(open, "question", "questions")}`,
    openOf: (open: number, all: number) =>
      open === 0
        ? "everything answered"
        : open === all
          ? "nothing answered yet"
          : `${open} of ${all} questions left`,
    openNote:
      "A municipality answers with its own link, which it gets from the programme office. As long as an answer is missing it counts as “without answer”.",
    municipality: "Municipality",
    matrix: (chain: string, year: number) => `${chain}: answers per municipality in ${year}`,
    explanations: "What municipalities added",
    perMunicipality: (year: number) => `Per municipality in ${year}`,
    whole: (year: number) => `See the whole round ${year}`,
    noRounds:
      "There has been no round since the plan. Every year a municipality can say here how far it is, with a link of its own from the programme office. This page then also shows which municipality gave which answer.",
    roundsIntro: "Every year the municipalities answer the same questions again.",
    roundLine: (year: number, fully: string, asked: string, open: number) =>
      `Round ${year}: “fully” ${fully} of ${asked} times${open === 0 ? "" : `, ${counted(open, "question", "questions")} not answered yet`}`,
    accountTitle: "For accountability",
    account:
      "This file helps whoever fills in the yearly account. It has one row per municipality, chain approach and question, also where the answer is still missing.",
    accountNot:
      "What it is not: no SiSa annex and no submission. In the SiSa annex to its accounts a municipality accounts for the money of the specific grant (brede SPUK); there are no amounts here. Every year RIVM itself asks how the agreement GALA is going; taking part in that questionnaire belongs to the SiSa account. Eenlijn sends nothing to RIVM or to a ministry.",
    accountSources: "Sources",
    accountLinks: [
      {
        text: "RIVM, Loketgezondleven: monitoring of GALA (in Dutch)",
        url: "https://www.loketgezondleven.nl/beleid/gala-spuk/monitoring-gala",
      },
      {
        text: "Government Gazette 2023, 4245: the rules of the specific grant 2023-2026 (in Dutch)",
        url: "https://zoek.officielebekendmakingen.nl/stcrt-2023-4245.html",
      },
    ],
    csv: "Download as CSV",
    xlsx: "Download as an Excel file",
    columnsTitle: "What the columns hold",
    columns: [
      { title: "Year", means: "The year that the municipality answers for." },
      { title: "Municipality code", means: "The code of Statistics Netherlands." },
      { title: "Municipality", means: "Its name." },
      { title: "Chain approach", means: "One of the chain approaches in the regional plan." },
      { title: "Question", means: "The question, in our words." },
      {
        title: "Answer",
        means:
          "Fully, partly, not yet (or limited, for the question about reach) or unknown. “Without answer”: the municipality has not answered yet. “In words”: read the explanation.",
      },
      { title: "Explanation", means: "What the municipality added." },
      { title: "Reported on", means: "The day on which the municipality gave this answer." },
    ],
    inWords: "in words",
    noExplanation: "none",
    notReported: "not reported",
    dataSheet: "Answers",
    columnsSheet: "About the columns",
    column: "Column",
    meaning: "Meaning",
  },
);
