import type { AgendaSource, MeetingFault, Outcome } from "../../../core/meetings/index.ts";
import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the page of one meeting. */
export const meetingWords = words(
  {
    tab: (body: string, day: string) => `${body}, ${day}`,
    description: "Agenda, stukken, aanwezigen en verslag van één vergadering.",
    lead: {
      planned: (times: string) => `De vergadering is ${times}.`,
      open: (done: number, all: number) =>
        all === 0
          ? "De vergadering is bezig. Er staat nog niets op de agenda."
          : `De vergadering is bezig: ${done} van de ${all} punten ${done === 1 ? "is" : "zijn"} behandeld.`,
      closed: "De vergadering is geweest. Het verslag is nog niet vastgesteld.",
      approved: (day: string) => `Het verslag is vastgesteld op ${day}.`,
      cancelled: (reason: string | null | undefined) =>
        reason ? `Deze vergadering gaat niet door: ${reason}` : "Deze vergadering gaat niet door.",
    },
    moved: (reason: string | null | undefined) =>
      reason ? `Deze vergadering is verzet: ${reason}` : "Deze vergadering is verzet.",
    place: "Plaats",
    calendar: "Zet in uw agenda",
    screen: "Toon op groot scherm",
    pack: "Maak de vergaderstukken",
    agenda: "Agenda",
    minutes: "Verslag",
    empty: "Er staat nog niets op de agenda.",
    emptyHow: "Zet hieronder op de agenda wat op dit overleg wacht, of voeg zelf een punt toe.",
    duration: (minutes: number) => `${minutes} minuten`,
    total: (minutes: number, room: number) =>
      minutes > room
        ? `Samen ${minutes} minuten: dat is ${minutes - room} minuten meer dan er tijd is.`
        : `Samen ${minutes} minuten van de ${room}.`,
    untimed: (count: number) => `${counted(count, "punt heeft", "punten hebben")} nog geen tijd.`,
    sources: {
      signal: "Signaal",
      proposal: "Voorstel",
      minutes: "Verslag vaststellen",
      due: "Uit de werkagenda van het plan",
      "carried-over": "Meegenomen van de vorige keer",
      constituency: "Uit de achterban",
      input: "Ingebracht",
    } satisfies Record<AgendaSource["kind"], string>,
    titles: {
      minutes: (day: string) => `Verslag van ${day}`,
      constituency: "Wat leden terug hoorden",
    },
    outcomes: {
      decided: "besloten",
      noted: "besproken",
      "carried-over": "volgende keer",
      withdrawn: "van de agenda gehaald",
    } satisfies Record<Outcome, string>,
    now: "nu aan de orde",
    ahead: "Schrijf of beslis hier alvast iets",
    outcome: {
      title: "Wat kwam hieruit?",
      other: "Vul iets anders in",
      buttons: {
        decided: "Besloten",
        noted: "Besproken",
        "carried-over": "Volgende keer",
        withdrawn: "Haal van de agenda",
      } satisfies Record<Outcome, string>,
    },
    order: {
      first: (title: string) => `Zet “${title}” bovenaan`,
      earlier: (title: string) => `Zet “${title}” eerder`,
      later: (title: string) => `Zet “${title}” later`,
      remove: (title: string) => `Weg van de agenda: “${title}”`,
      removeShort: "Weg",
    },
    papers: "Stukken",
    paper: {
      what: "Wat er gemeten is",
      means: "Wat het betekent",
      since: (day: string, answerBy: string) => `Sinds ${day}. Antwoord gevraagd vóór ${answerBy}.`,
      toSignal: "Naar het signaal",
      changes: "Wat er verandert",
      reason: "Waarom",
      toProposal: "Naar het voorstel, met het effect op het tekort",
      toMeeting: "Naar die vergadering",
      subjects: "Onderdelen",
      toAgenda: "Naar de werkagenda",
      gone: "Dit staat niet meer in het plan of in het register.",
    },
    waiting: {
      title: "Dit wacht op dit overleg",
      lead: (count: number) =>
        count === 1
          ? "Eén punt wacht op dit overleg en staat nog niet op de agenda."
          : `${count} punten wachten op dit overleg en staan nog niet op de agenda.`,
      none: "Alles wat op dit overleg wacht, staat op de agenda.",
      all: "Zet deze allemaal op de agenda",
      one: "Zet op de agenda",
      rest: (count: number) =>
        `Nog ${counted(count, "punt komt", "punten komen")} hier te staan zodra deze op de agenda staan.`,
      oneOf: (title: string) => `Zet op de agenda: “${title}”`,
      due: (count: number) =>
        `Uit de werkagenda van het plan: ${counted(count, "punt", "punten")} voor deze periode`,
    },
    own: {
      title: "Voeg zelf een punt toe",
      name: "Onderwerp",
      note: "Toelichting",
      minutes: "Hoeveel minuten?",
      submit: "Voeg punt toe",
    },
    decide: {
      decision: "Leg een besluit vast",
      action: "Spreek een actie af",
      taken: "Besluiten bij dit punt",
      takenOn: (at: number) => `genomen bij punt ${at}`,
      actions: "Acties bij dit punt",
      due: (day: string) => `vóór ${day}`,
    },
    meanwhile: {
      title: "Iemand anders was u net voor",
      moved: (name: string) => `${name} heeft de vergadering intussen verzet of afgezegd.`,
      ordered: (name: string) => `${name} heeft de volgorde intussen veranderd.`,
      outcome: (name: string) => `${name} heeft bij dit punt intussen iets anders ingevuld.`,
      attendance: (name: string) => `${name} heeft dit intussen anders ingevuld.`,
      asItIs:
        "Hieronder staat het zoals het nu is. Wilt u het toch anders? Doe het dan nog een keer.",
    },
    faultTitle: "Dit is niet bewaard",
    faults: {
      "ends-before-start": "De eindtijd ligt niet na de begintijd.",
      cancelled: "Deze vergadering gaat niet door: er verandert niets meer aan.",
      begun: "De vergadering is al begonnen.",
      "not-begun": "De vergadering is nog niet begonnen. Open haar eerst.",
      closed: "De vergadering is al gesloten.",
      "not-closed": "De vergadering is nog niet gesloten.",
      approved: "Het verslag is al vastgesteld: er verandert niets meer aan.",
      "no-such-item": "Dit punt staat niet meer op de agenda.",
      "item-closed": "Dit punt is al behandeld.",
    } satisfies Record<Exclude<MeetingFault, "already">, string>,
    fieldFaults: {
      noTitle: "Schrijf op waar het over gaat",
      noReason: "Schrijf op waarom",
      noMinutes: "Vul een heel getal in, van 1 tot 240",
    },
    screenPage: {
      back: "Terug naar de gewone pagina",
      next: "Hierna",
      done: "Alle punten zijn behandeld.",
      item: (at: number, all: number) => `Punt ${at} van ${all}`,
    },
  },
  {
    tab: (body: string, day: string) => `${body}, ${day}`,
    description: "Agenda, papers, attendance and minutes of one meeting.",
    lead: {
      planned: (times: string) => `The meeting is ${times}.`,
      open: (done: number, all: number) =>
        all === 0
          ? "The meeting is going on. Nothing is on the agenda yet."
          : `The meeting is going on: ${done} of ${all} items done.`,
      closed: "The meeting was held. Its minutes were not approved yet.",
      approved: (day: string) => `The minutes were approved on ${day}.`,
      cancelled: (reason: string | null | undefined) =>
        reason ? `This meeting is cancelled: ${reason}` : "This meeting is cancelled.",
    },
    moved: (reason: string | null | undefined) =>
      reason ? `This meeting was moved: ${reason}` : "This meeting was moved.",
    place: "Place",
    calendar: "Put in your calendar",
    screen: "Show on a large screen",
    pack: "Make the papers",
    agenda: "Agenda",
    minutes: "Minutes",
    empty: "Nothing is on the agenda yet.",
    emptyHow: "Put below on the agenda what waits for this body, or add an item yourself.",
    duration: (minutes: number) => `${minutes} minutes`,
    total: (minutes: number, room: number) =>
      minutes > room
        ? `${minutes} minutes together: ${minutes - room} more than there is time for.`
        : `${minutes} minutes together, of ${room}.`,
    untimed: (count: number) => `${counted(count, "item has", "items have")} no time yet.`,
    sources: {
      signal: "Signal",
      proposal: "Proposal",
      minutes: "Approve minutes",
      due: "From the plan's work agenda",
      "carried-over": "Carried over from last time",
      constituency: "From the constituency",
      input: "Brought in",
    } satisfies Record<AgendaSource["kind"], string>,
    titles: {
      minutes: (day: string) => `Minutes of ${day}`,
      constituency: "What members heard back",
    },
    outcomes: {
      decided: "decided",
      noted: "discussed",
      "carried-over": "next time",
      withdrawn: "taken off the agenda",
    } satisfies Record<Outcome, string>,
    now: "now on the table",
    ahead: "Write or decide something here already",
    outcome: {
      title: "What came of it?",
      other: "Fill in something else",
      buttons: {
        decided: "Decided",
        noted: "Discussed",
        "carried-over": "Next time",
        withdrawn: "Take off the agenda",
      } satisfies Record<Outcome, string>,
    },
    order: {
      first: (title: string) => `Put “${title}” first`,
      earlier: (title: string) => `Put “${title}” earlier`,
      later: (title: string) => `Put “${title}” later`,
      remove: (title: string) => `Remove from the agenda: “${title}”`,
      removeShort: "Remove",
    },
    papers: "Papers",
    paper: {
      what: "What was measured",
      means: "What it means",
      since: (day: string, answerBy: string) => `Since ${day}. An answer is asked by ${answerBy}.`,
      toSignal: "To the signal",
      changes: "What changes",
      reason: "Why",
      toProposal: "To the proposal, with its effect on the gap",
      toMeeting: "To that meeting",
      subjects: "Parts",
      toAgenda: "To the work agenda",
      gone: "This is no longer in the plan or in the register.",
    },
    waiting: {
      title: "This waits for this body",
      lead: (count: number) =>
        count === 1
          ? "One item waits for this body and is not on the agenda yet."
          : `${count} items wait for this body and are not on the agenda yet.`,
      none: "Everything that waits for this body is on the agenda.",
      all: "Put all of these on the agenda",
      one: "Put on the agenda",
      rest: (count: number) =>
        `${counted(count, "more item comes", "more items come")} here once these are on the agenda.`,
      oneOf: (title: string) => `Put on the agenda: “${title}”`,
      due: (count: number) =>
        `From the plan's work agenda: ${counted(count, "item", "items")} for this period`,
    },
    own: {
      title: "Add an item yourself",
      name: "Subject",
      note: "Explanation",
      minutes: "How many minutes?",
      submit: "Add item",
    },
    decide: {
      decision: "Record a decision",
      action: "Agree on an action",
      taken: "Decisions on this item",
      takenOn: (at: number) => `taken on item ${at}`,
      actions: "Actions on this item",
      due: (day: string) => `by ${day}`,
    },
    meanwhile: {
      title: "Somebody else was just before you",
      moved: (name: string) => `${name} moved or cancelled the meeting meanwhile.`,
      ordered: (name: string) => `${name} changed the order meanwhile.`,
      outcome: (name: string) => `${name} filled in something else for this item meanwhile.`,
      attendance: (name: string) => `${name} filled this in differently meanwhile.`,
      asItIs: "Below is how it stands now. Do you still want it otherwise? Then do it once more.",
    },
    faultTitle: "This was not saved",
    faults: {
      "ends-before-start": "The end is not after the start.",
      cancelled: "This meeting is cancelled: nothing of it changes any more.",
      begun: "The meeting has begun already.",
      "not-begun": "The meeting has not begun yet. Open it first.",
      closed: "The meeting is closed already.",
      "not-closed": "The meeting is not closed yet.",
      approved: "The minutes were approved already: nothing of them changes any more.",
      "no-such-item": "This item is no longer on the agenda.",
      "item-closed": "This item was dealt with already.",
    } satisfies Record<Exclude<MeetingFault, "already">, string>,
    fieldFaults: {
      noTitle: "Write what it is about",
      noReason: "Write why",
      noMinutes: "Fill in a whole number, from 1 to 240",
    },
    screenPage: {
      back: "Back to the usual page",
      next: "After this",
      done: "All items were dealt with.",
      item: (at: number, all: number) => `Item ${at} of ${all}`,
    },
  },
);
