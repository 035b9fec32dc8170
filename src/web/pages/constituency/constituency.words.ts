import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of what members of the board told their constituency and heard back. */
export const constituencyWords = words(
  {
    tab: "Achterban",
    description: "Wat leden van het bestuur aan hun achterban vertelden en wat zij terughoorden.",
    headline: (silent: number, parties: number) =>
      silent === 0
        ? "Elke partij sprak onlangs met de achterban"
        : silent === parties
          ? "Van geen enkele partij is iets van de achterban gehoord"
          : `Van ${inWords(silent, "nl")} van de ${inWords(parties, "nl")} partijen is lang niets van de achterban gehoord`,
    lead: (days: number) =>
      `Na ${days} dagen zonder gesprek met de achterban komt er een signaal bij het bestuur.`,
    asks: (count: number) =>
      count === 0
        ? "Geen achterban wacht op een antwoord van het bestuur."
        : `${capitalised(inWords(count, "nl"))} ${count === 1 ? "vraag uit de achterban wacht" : "vragen uit de achterban wachten"} op een antwoord van het bestuur.`,
    start:
      "Hier komt te staan wanneer elke partij van het Bestuurlijk Overleg met haar achterban sprak, en wat zij terughoorde.",
    picture: "Wanneer elke partij met de achterban sprak",
    pictureNote:
      "Het laatste jaar. Een stip is een gesprek, een volle stip vraagt iets van het bestuur, een stippellijn is stilte.",
    source: "Opgegeven door de partijen zelf.",
    days: (days: number) => `${counted(days, "dag", "dagen")} geleden`,
    today: "vandaag",
    never: "nog niets vastgelegd",
    silentFor: (days: number) => `al ${counted(days, "dag", "dagen")} stil`,
    log: "Leg een gesprek vast",
    returns: "Wat de achterban aan het bestuur vraagt",
    returnsNone: "Er is nog niets gevraagd.",
    answers: {
      waiting: "wacht op een plek op de agenda",
      "on-agenda": "staat op de agenda",
      "dealt-with": "besproken, zonder besluit",
      decided: "beantwoord met een besluit",
    },
    all: "Alle gesprekken",
    told: "Verteld",
    heard: "Gehoord",
    question: "Vraag aan het bestuur",
    nothingHeard: "niets vastgelegd",
    occasions: {
      meeting: "bijeenkomst",
      "one-to-one": "gesprek met één of een paar mensen",
      letter: "brief of nieuwsbrief",
      visit: "bezoek",
      other: "anders",
    },
    reaches: {
      "under-10": "minder dan 10",
      "10-to-49": "10 tot 50",
      "50-to-249": "50 tot 250",
      "250-or-more": "250 of meer",
    },
    reached: (band: string) => `${band} mensen`,
    corrected: "verbeterd",
    table: {
      caption: "Laatste gesprek met de achterban",
      party: "Partij",
      last: "Laatste gesprek",
      days: "Dagen geleden",
      count: "Gesprekken",
      open: "Vragen die wachten",
    },
    form: {
      title: (party: string) => `Wat besprak ${party} met de achterban?`,
      lead: "Iedereen die meedoet in de regio kan dit lezen. Schrijf op wat er speelt, en noem geen mensen.",
      on: "Wanneer?",
      occasion: "Hoe?",
      reach: "Hoeveel mensen bereikte u ongeveer?",
      told: "Wat vertelde u?",
      heard: "Wat hoorde u terug?",
      asks: "Vraagt de achterban iets van het bestuur?",
      yes: "ja",
      no: "nee",
      question: "Wat vraagt de achterban?",
      questionHint: "Alleen bij ja. Dit komt als punt op de agenda van het bestuur.",
      choose: "kies",
      send: "Leg dit vast",
      correct: "Verbeter wat u vastlegde",
    },
    error: "Fout",
    faults: {
      on: "Vul de dag in, vandaag of eerder, bijvoorbeeld 1-10-2026",
      occasion: "Kies hoe u sprak met de achterban",
      reach: "Kies hoeveel mensen u ongeveer bereikte",
      told: "Schrijf op wat u vertelde",
      asks: "Kies ja of nee",
      question: "Schrijf op wat de achterban vraagt",
      questionAlone: "Kies hierboven ‘ja’, of haal deze vraag weg",
    },
  },
  {
    tab: "Constituency",
    description: "What members of the board told their constituency and what they heard back.",
    headline: (silent: number, parties: number) =>
      silent === 0
        ? "Every party spoke with its constituency lately"
        : silent === parties
          ? "Nothing was heard from any constituency"
          : `Of ${inWords(silent, "en")} of the ${inWords(parties, "en")} parties nothing was heard from the constituency for long`,
    lead: (days: number) =>
      `After ${days} days without contact with the constituency the board gets a signal.`,
    asks: (count: number) =>
      count === 0
        ? "No constituency waits for an answer of the board."
        : `${capitalised(inWords(count, "en"))} ${count === 1 ? "question from a constituency waits" : "questions from constituencies wait"} for an answer of the board.`,
    start:
      "When each party of the governing board spoke with its constituency, and what it heard back, will stand here.",
    picture: "When each party spoke with its constituency",
    pictureNote:
      "The last year. A dot is a contact, a full dot asks something of the board, a dotted line is silence.",
    source: "As told by the parties themselves.",
    days: (days: number) => `${counted(days, "day", "days")} ago`,
    today: "today",
    never: "nothing recorded yet",
    silentFor: (days: number) => `silent for ${counted(days, "day", "days")}`,
    log: "Record a contact",
    returns: "What constituencies ask of the board",
    returnsNone: "Nothing was asked yet.",
    answers: {
      waiting: "waits for a place on the agenda",
      "on-agenda": "is on the agenda",
      "dealt-with": "discussed, without a decision",
      decided: "answered by a decision",
    },
    all: "All contacts",
    told: "Told",
    heard: "Heard",
    question: "Question to the board",
    nothingHeard: "nothing recorded",
    occasions: {
      meeting: "gathering",
      "one-to-one": "talk with one or a few people",
      letter: "letter or newsletter",
      visit: "visit",
      other: "other",
    },
    reaches: {
      "under-10": "fewer than 10",
      "10-to-49": "10 to 50",
      "50-to-249": "50 to 250",
      "250-or-more": "250 or more",
    },
    reached: (band: string) => `${band} people`,
    corrected: "corrected",
    table: {
      caption: "Last contact with the constituency",
      party: "Party",
      last: "Last contact",
      days: "Days ago",
      count: "Contacts",
      open: "Questions that wait",
    },
    form: {
      title: (party: string) => `What did ${party} discuss with its constituency?`,
      lead: "Everybody who takes part in the region can read this. Write what is going on, and name no people.",
      on: "When?",
      occasion: "How?",
      reach: "About how many people did you reach?",
      told: "What did you tell?",
      heard: "What did you hear back?",
      asks: "Does the constituency ask something of the board?",
      yes: "yes",
      no: "no",
      question: "What does the constituency ask?",
      questionHint: "Only if yes. This becomes an item on the agenda of the board.",
      choose: "choose",
      send: "Record this",
      correct: "Correct what you recorded",
    },
    error: "Error",
    faults: {
      on: "Fill in the day, today or before, for example 1-10-2026",
      occasion: "Choose how you spoke with the constituency",
      reach: "Choose about how many people you reached",
      told: "Write what you told",
      asks: "Choose yes or no",
      question: "Write what the constituency asks",
      questionAlone: "Choose ‘yes’ above, or take this question out",
    },
  },
);
