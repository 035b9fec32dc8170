import { words } from "../../language.ts";

export const signalWords = words(
  {
    description: (title: string) => `${title}: waarom dit signaal er is en wie antwoordt.`,
    waits: (who: string, day: string) => `Dit signaal wacht op ${who}: antwoord uiterlijk ${day}.`,
    waited: (who: string, day: string) =>
      `Dit signaal wacht op ${who}. Op ${day} had er antwoord moeten zijn.`,
    answered: (until: string) =>
      `Dit signaal is beantwoord. Het vraagt weer iets als de oorzaak na ${until} nog bestaat.`,
    closed: (day: string) => `De oorzaak is weg: dit signaal is op ${day} vanzelf verdwenen.`,
    skipped: (challenge: string) =>
      `Dit signaal sloeg een stap over: ${challenge} heeft geen coördinatiegroep.`,
    estimated: "De dag is geschat: er is nog geen vergadering gepland.",
    climb: "Hoe ver het signaal is",
    evidence: "Wat er te zien is",
    evidenceNote: (day: string) => `Zoals het stond toen het signaal werd gegeven, op ${day}.`,
    rule: "Waarom dit een signaal is",
    history: "Wat ermee gebeurde",
    raised: (who: string) => `Het signaal is gegeven aan ${who}.`,
    raisedAgain: (who: string) => `De oorzaak bestaat weer of nog steeds. Gevraagd aan ${who}.`,
    climbed: (who: string) => `Geen antwoord op tijd: doorgegeven aan ${who}.`,
    rescheduled: (day: string) => `De agenda is veranderd: antwoord nu uiterlijk ${day}.`,
    answeredBy: (who: string, until: string) =>
      `Antwoord van ${who}. Daarna stil tot en met ${until}.`,
    decided: "Een besluit geeft antwoord op dit signaal.",
    toDecision: "Lees het besluit",
    closedEntry: "De oorzaak is weg: het signaal is vanzelf verdwenen.",
    due: (day: string) => `Antwoord uiterlijk ${day}.`,
    somebody: "iemand met een account",
    erased: "Tekst verwijderd op verzoek.",
    answer: {
      title: "Uw antwoord",
      lead: "Zeg wat u gaat doen, of waarom er niets hoeft te gebeuren. Iedereen die hier is aangemeld kan uw antwoord lezen.",
      text: "Wat doet u met dit signaal?",
      until: "Tot wanneer is dit antwoord genoeg?",
      untilHint: (day: string) =>
        `Bestaat de oorzaak daarna nog, dan komt het signaal terug. Uiterlijk ${day}.`,
      send: "Antwoord vastleggen",
      notYou: (who: string) => `Antwoorden kan nu: ${who}.`,
      report: "Liever meteen melden hoe het gaat?",
      reportLink: "Maak een melding",
    },
    error: "Fout",
    faultsTitle: (count: number) =>
      count === 1 ? "Eén antwoord klopt nog niet" : `${count} antwoorden kloppen nog niet`,
    faults: {
      text: "Schrijf in een of twee zinnen wat u ermee doet.",
      long: (most: number) => `Schrijf hooguit ${most} tekens.`,
      until: "Kies een dag.",
      past: "Kies vandaag of een latere dag.",
      far: (day: string) => `Kies een dag tot en met ${day}.`,
    },
    saved: "Uw antwoord is vastgelegd.",
    meanwhile: "Er gebeurde net iets met dit signaal",
    meanwhileOpen:
      "Kijk hieronder wat er gebeurde. Uw tekst staat er nog: leg hem vast als hij nog klopt.",
    meanwhilePassed:
      "Het signaal ligt nu bij iemand anders. Uw tekst is niet vastgelegd en staat hieronder.",
    meanwhileShut:
      "Niemand hoeft nu nog te antwoorden. Uw tekst is niet vastgelegd en staat hieronder.",
  },
  {
    description: (title: string) => `${title}: why this signal is there and who answers.`,
    waits: (who: string, day: string) => `This signal waits for ${who}: answer by ${day}.`,
    waited: (who: string, day: string) =>
      `This signal waits for ${who}. The answer was due on ${day}.`,
    answered: (until: string) =>
      `This signal was answered. It asks again when the cause still stands after ${until}.`,
    closed: (day: string) => `The cause is gone: this signal went away by itself on ${day}.`,
    skipped: (challenge: string) =>
      `This signal skipped a step: ${challenge} has no coordination group.`,
    estimated: "The day is estimated: no meeting is planned yet.",
    climb: "How far the signal has climbed",
    evidence: "What can be seen",
    evidenceNote: (day: string) => `As it stood when the signal was raised, on ${day}.`,
    rule: "Why this is a signal",
    history: "What happened to it",
    raised: (who: string) => `The signal was given to ${who}.`,
    raisedAgain: (who: string) => `The cause is back or still stands. Asked of ${who}.`,
    climbed: (who: string) => `No answer in time: passed on to ${who}.`,
    rescheduled: (day: string) => `The calendar changed: answer now by ${day}.`,
    answeredBy: (who: string, until: string) =>
      `Answer of ${who}. Quiet after that until ${until}.`,
    decided: "A decision answers this signal.",
    toDecision: "Read the decision",
    closedEntry: "The cause is gone: the signal went away by itself.",
    due: (day: string) => `Answer by ${day}.`,
    somebody: "somebody with an account",
    erased: "Text removed on request.",
    answer: {
      title: "Your answer",
      lead: "Say what you will do, or why nothing needs to happen. Everybody who is signed in here can read your answer.",
      text: "What do you do with this signal?",
      until: "Until when is this answer enough?",
      untilHint: (day: string) =>
        `If the cause still stands after that, the signal comes back. At the latest ${day}.`,
      send: "Record the answer",
      notYou: (who: string) => `Who can answer now: ${who}.`,
      report: "Would you rather report how it goes?",
      reportLink: "Make a report",
    },
    error: "Error",
    faultsTitle: (count: number) =>
      count === 1 ? "One answer is not right yet" : `${count} answers are not right yet`,
    faults: {
      text: "Write in a sentence or two what you do with it.",
      long: (most: number) => `Write at most ${most} characters.`,
      until: "Choose a day.",
      past: "Choose today or a later day.",
      far: (day: string) => `Choose a day up to ${day}.`,
    },
    saved: "Your answer was recorded.",
    meanwhile: "Something just happened to this signal",
    meanwhileOpen:
      "See below what happened. Your text is still there: record it if it still holds.",
    meanwhilePassed:
      "The signal is with somebody else now. Your text was not recorded and stands below.",
    meanwhileShut: "Nobody needs to answer now. Your text was not recorded and stands below.",
  },
);
