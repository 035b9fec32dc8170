import { inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

export const chainEntryWords = words(
  {
    tasks: {
      answers: "Ketenaanpakken: hoe ver is uw gemeente?",
      answersAll: "Ketenaanpakken: antwoorden van gemeenten",
      answered: (year: number, done: number, all: number) =>
        `${year}: ${done} van de ${all} vragen beantwoord`,
      region: "Voor de hele regio",
      evidence: "Meld iets over de preventie-infrastructuur",
      change: "Meld dat een aanbieder van cruciale ggz stopt, begint of verhuist",
    },
    error: "Fout",
    faultsTitle: (count: number) =>
      count === 1
        ? "Er klopt nog iets niet. Er is nog niets bewaard."
        : `Er kloppen nog ${inWords(count, "nl")} dingen niet. Er is nog niets bewaard.`,
    meanwhile: "Iemand anders heeft net ook iets bewaard",
    back: "Terug naar wat u kunt melden",
    public: "Wat u bewaart staat meteen op de openbare site. Noem geen namen van mensen.",
    optional: "mag leeg blijven",
    choose: "Kies",
    tooLong: (most: number) => `Maak deze tekst korter: hooguit ${most} tekens`,
    day: "Vul een dag in, bijvoorbeeld 1-3-2026",
    answers: {
      title: (municipality: string, year: number) =>
        `Ketenaanpakken ${year}: hoe ver is ${municipality}?`,
      lead: "Antwoord wat u weet en bewaar het. Niet alles hoeft in één keer: een vraag zonder antwoord blijft open, en u kunt later verder.",
      otherYear: (year: number) => `Naar ${year}`,
      takeOver: (year: number) => `Neem de antwoorden van ${year} over`,
      takeOverNote:
        "Zij staan dan ingevuld waar nog niets is bewaard. Kijk ze na: er is pas iets bewaard als u op bewaren drukt.",
      tookOver: (year: number) =>
        `Waar nog niets was bewaard, staan nu de antwoorden van ${year}. Kijk ze na en bewaar ze.`,
      before: (year: number, answer: string) => `${year}: ${answer}`,
      stored: (answer: string, day: string) => `Bewaard op ${day}: ${answer}`,
      inWords: "in woorden beantwoord",
      explanation: "Toelichting",
      save: "Antwoorden bewaren",
      progress: (done: number, all: number) => `${done} van de ${all} beantwoord`,
      saved: (done: number, all: number) =>
        done === all
          ? "Bewaard. Alle vragen zijn beantwoord."
          : `Bewaard. ${done} van de ${all} vragen zijn beantwoord; de rest kan later.`,
      savedLink: (year: number) => `Bekijk de ronde ${year} op de site`,
      nothingNew: "Er is niets veranderd, dus er is niets bewaard.",
      meanwhile:
        "Bij vragen waar het antwoord van die ander anders is, staat wat er nu bewaard is. Kijk of uw antwoord blijft gelden en bewaar dan opnieuw.",
      needsAnswer: (question: string) => `Kies ook een antwoord bij: ${question}`,
      needsWords: (question: string) =>
        `Een antwoord in woorden kan niet meer leeg: schrijf wat nu geldt bij: ${question}`,
    },
    evidence: {
      title: "Preventie-infrastructuur: wat is er gebeurd?",
      lead: "Meld per eis wat er is besloten of gedaan, met de dag. De nieuwste dag bepaalt hoe de eis op de site staat.",
      criterion: "Over welke eis gaat het?",
      needsCriterion: "Kies een eis",
      status: "Hoe staat de eis er nu voor?",
      statuses: { met: "Klaar", "to-follow": "Nog niet klaar" },
      needsStatus: "Kies hoe de eis ervoor staat",
      statement: "Wat is er gebeurd?",
      needsStatement: "Schrijf op wat er is gebeurd",
      on: "Op welke dag?",
      notToCome: "De dag mag niet na vandaag liggen",
      document: "Naam van het document",
      url: "Adres van het document",
      needsUrl: "Vul een heel webadres in, dat begint met https://",
      needsName: "Geef het document ook een naam",
      save: "Melding bewaren",
      saved: "Bewaard. De melding staat nu bij de eis.",
      savedLink: "Bekijk de eis op de site",
      meanwhile:
        "Iemand meldde net ook iets over deze eis. Kijk op de site wat er staat, en bewaar uw melding dan opnieuw als die nog klopt.",
    },
    change: {
      title: "Cruciale ggz: wat verandert er?",
      lead: "Meld per soort zorg welke aanbieder stopt, begint of verhuist, en vanaf welke dag. De site rekent zelf uit wie er overblijft.",
      offer: "Welke soort zorg?",
      needsOffer: "Kies een soort zorg",
      organisation: "Welke aanbieder?",
      needsOrganisation: "Kies een aanbieder",
      change: "Wat verandert er?",
      changes: { stops: "Stopt", starts: "Begint", moves: "Verhuist", stays: "Blijft toch" },
      changeHint: "“Blijft toch” trekt een eerdere melding over deze aanbieder en zorg in.",
      needsChange: "Kies wat er verandert",
      reach: "Voor wie werkt de aanbieder daarna?",
      reachHint: "Niet nodig als de aanbieder stopt.",
      reaches: {
        regional: "De regio",
        supraregional: "Een groter gebied",
        undetermined: "Dat is niet bekend",
      },
      needsReach: "Kies voor wie de aanbieder daarna werkt",
      on: "Vanaf welke dag?",
      note: "Toelichting",
      save: "Verandering bewaren",
      saved: "Bewaard. De verandering staat nu op de site.",
      savedLink: "Bekijk de veranderingen",
      meanwhile:
        "Iemand meldde net ook iets over deze soort zorg. Kijk op de site wat er staat, en bewaar uw melding dan opnieuw als die nog klopt.",
    },
  },
  {
    tasks: {
      answers: "Chain approaches: how far is your municipality?",
      answersAll: "Chain approaches: answers of municipalities",
      answered: (year: number, done: number, all: number) =>
        `${year}: ${done} of ${all} questions answered`,
      region: "For the whole region",
      evidence: "Report something on the prevention infrastructure",
      change: "Report that a provider of crucial mental-health care stops, starts or moves",
    },
    error: "Error",
    faultsTitle: (count: number) =>
      count === 1
        ? "Something is not right yet. Nothing has been saved."
        : `${inWords(count, "en")} things are not right yet. Nothing has been saved.`,
    meanwhile: "Somebody else has just saved something too",
    back: "Back to what you can report",
    public: "What you save is on the public site at once. Do not name people.",
    optional: "may stay empty",
    choose: "Choose",
    tooLong: (most: number) => `Make this text shorter: ${most} characters at most`,
    day: "Fill in a day, for example 1-3-2026",
    answers: {
      title: (municipality: string, year: number) =>
        `Chain approaches ${year}: how far is ${municipality}?`,
      lead: "Answer what you know and save it. It need not be all at once: a question without an answer stays open, and you can go on later.",
      otherYear: (year: number) => `To ${year}`,
      takeOver: (year: number) => `Take over the answers of ${year}`,
      takeOverNote:
        "They are then filled in where nothing has been saved yet. Check them: nothing is saved until you press save.",
      tookOver: (year: number) =>
        `Where nothing had been saved, the answers of ${year} are filled in now. Check and save them.`,
      before: (year: number, answer: string) => `${year}: ${answer}`,
      stored: (answer: string, day: string) => `Saved on ${day}: ${answer}`,
      inWords: "answered in words",
      explanation: "Explanation",
      save: "Save answers",
      progress: (done: number, all: number) => `${done} of ${all} answered`,
      saved: (done: number, all: number) =>
        done === all
          ? "Saved. All questions are answered."
          : `Saved. ${done} of ${all} questions are answered; the others can wait.`,
      savedLink: (year: number) => `See round ${year} on the site`,
      nothingNew: "Nothing has changed, so nothing was saved.",
      meanwhile:
        "Where the answer of that other person differs, it says what is saved now. See whether your answer still holds and save again.",
      needsAnswer: (question: string) => `Choose an answer as well to: ${question}`,
      needsWords: (question: string) =>
        `An answer in words cannot be emptied: write what holds now to: ${question}`,
    },
    evidence: {
      title: "Prevention infrastructure: what has happened?",
      lead: "Report per requirement what was decided or done, with the day. The newest day decides how the requirement stands on the site.",
      criterion: "Which requirement is it about?",
      needsCriterion: "Choose a requirement",
      status: "How does the requirement stand now?",
      statuses: { met: "Met", "to-follow": "Not met yet" },
      needsStatus: "Choose how the requirement stands",
      statement: "What has happened?",
      needsStatement: "Write what has happened",
      on: "On which day?",
      notToCome: "The day cannot lie after today",
      document: "Name of the document",
      url: "Address of the document",
      needsUrl: "Fill in a whole web address, which begins with https://",
      needsName: "Give the document a name as well",
      save: "Save report",
      saved: "Saved. The report now stands with the requirement.",
      savedLink: "See the requirement on the site",
      meanwhile:
        "Somebody has just reported on this requirement too. See on the site what it says, and save yours again if it still holds.",
    },
    change: {
      title: "Crucial mental-health care: what changes?",
      lead: "Report per kind of care which provider stops, starts or moves, and from which day. The site works out who is left.",
      offer: "Which kind of care?",
      needsOffer: "Choose a kind of care",
      organisation: "Which provider?",
      needsOrganisation: "Choose a provider",
      change: "What changes?",
      changes: { stops: "Stops", starts: "Starts", moves: "Moves", stays: "Stays after all" },
      changeHint: "“Stays after all” takes back an earlier report on this provider and care.",
      needsChange: "Choose what changes",
      reach: "For whom does the provider work after that?",
      reachHint: "Not needed when the provider stops.",
      reaches: {
        regional: "The region",
        supraregional: "A larger area",
        undetermined: "That is not known",
      },
      needsReach: "Choose for whom the provider works after that",
      on: "From which day?",
      note: "Explanation",
      save: "Save change",
      saved: "Saved. The change is on the site now.",
      savedLink: "See the changes",
      meanwhile:
        "Somebody has just reported on this kind of care too. See on the site what it says, and save yours again if it still holds.",
    },
  },
);
