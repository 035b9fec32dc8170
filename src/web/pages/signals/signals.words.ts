import type { LadderStep } from "../../../core/signals/index.ts";
import { capitalised, counted, inWords } from "../../in-words.ts";
import { words, type Language } from "../../language.ts";

type Steps = Readonly<Record<LadderStep, string>>;

/** The steps as a sentence has them. */
const at = {
  nl: {
    lead: "kartrekkers",
    "coordination-group": "coördinatiegroepen",
    "tactical-board": "het Tactisch Overleg",
    "governing-board": "het Bestuurlijk Overleg",
  },
  en: {
    lead: "leads",
    "coordination-group": "coordination groups",
    "tactical-board": "the tactical board",
    "governing-board": "the governing board",
  },
} satisfies Readonly<Record<Language, Steps>>;

export const signalsWords = words(
  {
    tab: "Signalen",
    description: "Wat een antwoord vraagt, van wie, en voor welke dag.",
    headline: (open: number) =>
      open === 0
        ? "Geen signaal vraagt nu een antwoord"
        : open === 1
          ? "Eén signaal vraagt een antwoord"
          : `${capitalised(inWords(open, "nl"))} signalen vragen een antwoord`,
    atBoard: (count: number) =>
      count === 0
        ? "Geen daarvan staat bij het bestuur."
        : `${capitalised(inWords(count, "nl"))} ${count === 1 ? "staat" : "staan"} bij het bestuur.`,
    late: (count: number) =>
      count === 0 ? "" : `Op ${inWords(count, "nl")} had vandaag al antwoord moeten zijn.`,
    none: "Een signaal ontstaat vanzelf: als een initiatief lang niets meldt, als een cijfer de verkeerde kant op gaat, of als een actie te laat is. Het staat dan hier tot iemand antwoordt.",
    gap: (challenge: string) =>
      `${challenge} heeft geen coördinatiegroep. Signalen over deze opgave slaan die stap over en gaan meteen naar het Tactisch Overleg.`,
    gapPlan: "Wat het plan daarover zegt",
    figure: {
      title: (count: number, all: number, step: LadderStep) =>
        all === 0
          ? "Langs deze stappen klimt een signaal zonder antwoord"
          : `${capitalised(inWords(count, "nl"))} van de ${inWords(all, "nl")} signalen ${count === 1 ? "ligt" : "liggen"} bij ${at.nl[step]}`,
      subtitle:
        "Open signalen per stap. Zonder antwoord op tijd gaat een signaal naar de volgende.",
      noGroup: "hier is geen groep",
      late: (count: number) => `${count} te laat`,
    },
    step: {
      lead: "Kartrekkers",
      "coordination-group": "Coördinatiegroepen",
      "tactical-board": "Tactisch Overleg",
      "governing-board": "Bestuurlijk Overleg",
    } satisfies Steps,
    asks: {
      lead: "Dit vragen wij aan kartrekkers",
      "coordination-group": "Dit ligt bij een coördinatiegroep",
      "tactical-board": "Dit ligt bij het Tactisch Overleg",
      "governing-board": "Dit ligt bij het Bestuurlijk Overleg",
    } satisfies Steps,
    nothingHere: "Hier ligt nu niets.",
    nothingChosen: "Geen open signaal past bij deze keuze.",
    more: (count: number) => `Nog ${counted(count, "signaal", "signalen")}`,
    rest: (count: number) =>
      `${count === 1 ? "Eén signaal staat" : `${count} signalen staan`} hier niet. Kies een opgave of een stap om minder tegelijk te zien.`,
    filter: { challenge: "Opgave", step: "Ligt bij" },
    since: (day: string) => `sinds ${day}`,
    before: (day: string) => `antwoord uiterlijk ${day}`,
    wasDue: (day: string) => `antwoord had er moeten zijn op ${day}`,
    estimated: "geschat: er is nog geen vergadering gepland",
    lead: (initiative: string, parties: string) =>
      parties === ""
        ? `de kartrekker van ${initiative}`
        : `de kartrekker van ${initiative} (${parties})`,
    leadUnknown: "het plan noemt niet wie dat is",
    quiet: {
      title: "Beantwoord, nu stil",
      lead: "Deze signalen vragen pas weer iets als de oorzaak na deze dag nog bestaat.",
      until: (day: string) => `stil tot en met ${day}`,
    },
    closed: {
      title: "Onlangs vanzelf verdwenen",
      lead: "De oorzaak is weg. Komt die terug, dan komt het signaal terug.",
      on: (day: string) => `verdwenen op ${day}`,
    },
    how: {
      title: "Wanneer een signaal ontstaat",
      lead: "Niemand kiest een signaal. Deze regels kijken elke dag naar het plan, de meldingen, de cijfers en de verwachting. De grenzen zijn ons voorstel, tot de regio andere kiest.",
      rule: "Signaal",
      when: "Ontstaat",
      first: "Begint bij",
      closing:
        "Een signaal verdwijnt vanzelf als de oorzaak weg is. Dezelfde oorzaak geeft nooit twee signalen.",
    },
    line: (count: number) =>
      count === 1 ? "Hierover staat een signaal open:" : `Hierover staan ${count} signalen open:`,
    toAll: "bekijk ze",
  },
  {
    tab: "Signals",
    description: "What asks for an answer, from whom, and by which day.",
    headline: (open: number) =>
      open === 0
        ? "No signal asks for an answer now"
        : open === 1
          ? "One signal asks for an answer"
          : `${capitalised(inWords(open, "en"))} signals ask for an answer`,
    atBoard: (count: number) =>
      count === 0
        ? "None of them is with the governing board."
        : `${capitalised(inWords(count, "en"))} ${count === 1 ? "is" : "are"} with the governing board.`,
    late: (count: number) =>
      count === 0 ? "" : `${capitalised(inWords(count, "en"))} should have been answered by today.`,
    none: "A signal comes by itself: when an initiative reports nothing for long, when a figure moves the wrong way, or when an action is late. It then stands here until somebody answers.",
    gap: (challenge: string) =>
      `${challenge} has no coordination group. Signals on this challenge skip that step and go straight to the tactical board.`,
    gapPlan: "What the plan says about it",
    figure: {
      title: (count: number, all: number, step: LadderStep) =>
        all === 0
          ? "A signal without an answer climbs these steps"
          : `${capitalised(inWords(count, "en"))} of the ${inWords(all, "en")} signals ${count === 1 ? "is" : "are"} with ${at.en[step]}`,
      subtitle: "Open signals at each step. Without an answer in time a signal goes to the next.",
      noGroup: "there is no group here",
      late: (count: number) => `${count} late`,
    },
    step: {
      lead: "Leads",
      "coordination-group": "Coordination groups",
      "tactical-board": "Tactical board",
      "governing-board": "Governing board",
    } satisfies Steps,
    asks: {
      lead: "This we ask of leads",
      "coordination-group": "This is with a coordination group",
      "tactical-board": "This is with the tactical board",
      "governing-board": "This is with the governing board",
    } satisfies Steps,
    nothingHere: "Nothing is here now.",
    nothingChosen: "No open signal fits this choice.",
    more: (count: number) => `${counted(count, "signal", "signals")} more`,
    rest: (count: number) =>
      `${count === 1 ? "One signal is" : `${count} signals are`} not shown here. Choose a challenge or a step to see fewer at a time.`,
    filter: { challenge: "Challenge", step: "Is with" },
    since: (day: string) => `since ${day}`,
    before: (day: string) => `answer by ${day}`,
    wasDue: (day: string) => `the answer was due on ${day}`,
    estimated: "estimated: no meeting is planned yet",
    lead: (initiative: string, parties: string) =>
      parties === "" ? `the lead of ${initiative}` : `the lead of ${initiative} (${parties})`,
    leadUnknown: "the plan does not say who that is",
    quiet: {
      title: "Answered, quiet now",
      lead: "These signals ask again only when the cause still stands after this day.",
      until: (day: string) => `quiet until ${day}`,
    },
    closed: {
      title: "Gone by itself recently",
      lead: "The cause is gone. When it comes back, the signal comes back.",
      on: (day: string) => `gone on ${day}`,
    },
    how: {
      title: "When a signal is raised",
      lead: "Nobody picks a signal. These rules look at the plan, the reports, the figures and the forecast every day. The limits are our proposal, until the region chooses others.",
      rule: "Signal",
      when: "Raised when",
      first: "Begins with",
      closing:
        "A signal goes away by itself when its cause is gone. The same cause never gives two signals.",
    },
    line: (count: number) =>
      count === 1 ? "A signal on this is open:" : `${count} signals on this are open:`,
    toAll: "see them",
  },
);
