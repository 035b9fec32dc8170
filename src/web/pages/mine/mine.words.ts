import { theBody } from "../../body-words.ts";
import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the page of one's own. */
export const mineWords = words(
  {
    tab: "Mijn pagina",
    hello: (name: string) => `Dag, ${name}`,
    headline: (count: number) =>
      count === 0
        ? "Er wordt nu niets van u gevraagd"
        : count === 1
          ? "Er wordt nu één ding van u gevraagd"
          : `Er worden nu ${inWords(count, "nl")} dingen van u gevraagd`,
    late: (count: number, all: number) =>
      count === all
        ? "Daarmee bent u te laat."
        : count === 1
          ? "Eén daarvan is te laat."
          : `${capitalised(inWords(count, "nl"))} daarvan zijn te laat.`,
    fine: "U bent nergens te laat mee.",
    nothing:
      "Hier komt te staan wat er van u gevraagd wordt: een melding, een antwoord op een signaal, een actie, of een vergadering.",
    noRoles:
      "U heeft nog geen rol in het regioplan. Vraag het programmabureau om u er een te geven; daarna staat hier wat er van u gevraagd wordt.",
    now: "Nu",
    later: "Binnenkort",
    kind: {
      signal: "Signaal",
      signals: "Signalen",
      agenda: "Agenda",
      minutes: "Verslag",
      report: "Melding",
      action: "Actie",
      proposal: "Voorstel",
      meeting: "Vergadering",
    },
    button: {
      signal: "Beantwoord",
      signals: "Bekijk de signalen",
      agenda: "Plan een vergadering",
      minutes: "Bekijk het verslag",
      report: "Meld hoe het gaat",
      action: "Werk bij",
      proposal: "Pas aan",
      meeting: "Bekijk de agenda",
    },
    putOn: (day: string) => `Zet op de agenda van ${day}`,
    unscheduled: (count: number, body: string) =>
      `${counted(count, "punt staat", "punten staan")} nog op geen agenda van ${theBody(body)}`,
    andMore: (count: number) => `en nog ${count}`,
    minutesOf: (body: string, day: string) => `Verslag van ${theBody(body)} van ${day}`,
    waiting: (count: number, body: string) =>
      `${counted(count, "signaal ligt", "signalen liggen")} bij ${theBody(body)}`,
    why: {
      answer: (day: string) => `antwoord uiterlijk ${day}`,
      answerFirst: (day: string) => `het eerste antwoord is nodig op ${day}`,
      answerLate: (day: string) => `had een antwoord nodig op ${day}`,
      agenda: (day: string) => `de volgende vergadering is op ${day}`,
      agendaNone: "er is nog geen volgende vergadering gepland",
      minutes: (day: string) => `u stelt het vast in de vergadering van ${day}`,
      minutesNone: "u stelt het vast; er is nog geen volgende vergadering gepland",
      reportFirst: "nog nooit gemeld",
      report: (last: string, day: string) => `vorige melding ${last}; graag voor ${day}`,
      reportLate: (last: string) => `vorige melding ${last}: het is nu stil`,
      returned: (day: string) => `teruggegeven op ${day}`,
      meeting: (day: string) => `op ${day}`,
    },
    more: "Meer",
    actions: "Alle acties",
    decisions: "Alle besluiten",
    proposals: "Voorstellen",
    meetings: "Vergaderingen",
    exchange: "Alle lijsten ophalen en inlezen",
    readAgain: "Een lijst inlezen",
    people: "Wie er meedoet",
    log: "Het logboek",
    sessions: "Waar u bent ingelogd",
  },
  {
    tab: "My page",
    hello: (name: string) => `Hello, ${name}`,
    headline: (count: number) =>
      count === 0
        ? "Nothing is asked of you now"
        : `${capitalised(inWords(count, "en"))} ${count === 1 ? "thing is" : "things are"} asked of you now`,
    late: (count: number, all: number) =>
      count === all
        ? `You are past the ${all === 1 ? "day" : "days"} for ${all === 1 ? "it" : "them"}.`
        : count === 1
          ? "One of them is past its day."
          : `${capitalised(inWords(count, "en"))} of them are past their day.`,
    fine: "You are late with nothing.",
    nothing:
      "What is asked of you will stand here: a report, an answer to a signal, an action, or a meeting.",
    noRoles:
      "You have no role in the regional plan yet. Ask the programme office to give you one; what is asked of you will then stand here.",
    now: "Now",
    later: "Soon",
    kind: {
      signal: "Signal",
      signals: "Signals",
      agenda: "Agenda",
      minutes: "Minutes",
      report: "Report",
      action: "Action",
      proposal: "Proposal",
      meeting: "Meeting",
    },
    button: {
      signal: "Answer",
      signals: "See the signals",
      agenda: "Plan a meeting",
      minutes: "See the minutes",
      report: "Report how it is going",
      action: "Update",
      proposal: "Change it",
      meeting: "See the agenda",
    },
    putOn: (day: string) => `Put on the agenda of ${day}`,
    unscheduled: (count: number, body: string) =>
      `${counted(count, "item is", "items are")} on no agenda of ${body} yet`,
    andMore: (count: number) => `and ${count} more`,
    minutesOf: (body: string, day: string) => `Minutes of ${body} of ${day}`,
    waiting: (count: number, body: string) =>
      `${counted(count, "signal is", "signals are")} with ${body}`,
    why: {
      answerFirst: (day: string) => `the first answer is needed on ${day}`,
      answer: (day: string) => `answer by ${day}`,
      answerLate: (day: string) => `needed an answer by ${day}`,
      agenda: (day: string) => `the next meeting is on ${day}`,
      agendaNone: "no next meeting is planned yet",
      minutes: (day: string) => `you approve them in the meeting of ${day}`,
      minutesNone: "you approve them; no next meeting is planned yet",
      reportFirst: "never reported on",
      report: (last: string, day: string) => `last report ${last}; please before ${day}`,
      reportLate: (last: string) => `last report ${last}: it is silent now`,
      returned: (day: string) => `returned on ${day}`,
      meeting: (day: string) => `on ${day}`,
    },
    more: "More",
    actions: "All actions",
    decisions: "All decisions",
    proposals: "Proposals",
    meetings: "Meetings",
    exchange: "Get all lists and read them again",
    readAgain: "Read a list again",
    people: "Who takes part",
    log: "The log",
    sessions: "Where you are signed in",
  },
);
