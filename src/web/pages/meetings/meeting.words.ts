import type { AgendaSource, MeetingFault, Outcome } from "../../../core/meetings/index.ts";
import { counted, inWords } from "../../in-words.ts";
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
    attendance: {
      title: "Wie is er",
      was: "Wie er was",
      coming: "Wie komt er",
      summary: (present: number, parties: number) =>
        `${present} van de ${parties} partijen ${present === 1 ? "is" : "zijn"} er.`,
      quorum: (present: number, needed: number) =>
        present >= needed
          ? `Dat is genoeg om te besluiten: daarvoor ${isOrAre(needed)} er ${needed} nodig.`
          : `Om te besluiten ${isOrAre(needed)} er ${needed} nodig. Een besluit mag wel, maar dan staat dit in het verslag.`,
      short: (present: number, needed: number) =>
        `Bij het sluiten ${present === 1 ? "was er 1 partij" : `waren er ${present} partijen`}; om te besluiten ${needed === 1 ? "was" : "waren"} er ${needed} nodig.`,
      enough: (present: number, needed: number) =>
        `Bij het sluiten waren er ${present} partijen; ${needed} was genoeg om te besluiten.`,
      nobody:
        "Voor dit overleg is nog niemand aangewezen. Daardoor is niet te zeggen wie er hoort te zijn.",
      presence: {
        present: "in de zaal",
        online: "online",
        absent: "afwezig",
        substituted: "vervangen",
      },
      unknown: "nog niet gezegd",
      notNoted: "niet genoteerd",
      who: (name: string) => `Aanwezigheid van ${name}`,
      save: "Bewaar",
      vacant: (names: string) => `Nog niemand aangewezen voor ${names}.`,
    },
    notes: {
      label: (title: string) => `Uw aantekening bij “${title}”`,
      short: "Uw aantekening",
      save: "Bewaar aantekening",
      by: (name: string, time: string) => `${name}, ${time}`,
      rewritten: (name: string, time: string, other: string) =>
        `${name}, ${time}, bewerkt door ${other}`,
      rewrite: (name: string) => `Bewerk de aantekening van ${name}`,
      rewriteShort: "Bewerk",
      none: "Bij dit punt is niets genoteerd.",
      theirs: "Zo staat het er nu:",
      conflict:
        "Deze aantekening is intussen veranderd. Uw tekst staat er nog. Voeg samen wat u wilt houden en bewaar opnieuw.",
      tooLong: "Dit is te lang: gebruik hooguit 8000 tekens. Uw tekst staat er nog.",
      /** For the island; `{tijd}` is filled in there. */
      live: {
        saved: "bewaard om {tijd}",
        saving: "wordt bewaard…",
        typing: "nog niet bewaard",
        offline: "geen verbinding: uw tekst staat op dit apparaat en gaat mee zodra het kan",
        signedOut: "u bent uitgelogd: uw tekst staat op dit apparaat",
        signIn: "Log in een nieuw venster in",
        conflict: "dit is intussen ook ergens anders veranderd: bewaar om te zien wat",
        refused: "dit kan niet meer worden bewaard: het verslag is gesloten; uw tekst staat er nog",
        changed: "Iemand veranderde iets aan deze vergadering.",
        refresh: "Toon hoe het nu is",
      },
    },
    decide: {
      decision: "Leg een besluit vast",
      action: "Spreek een actie af",
      taken: "Besluiten bij dit punt",
      actions: "Acties bij dit punt",
      due: (day: string) => `vóór ${day}`,
    },
    run: {
      open: "Open de vergadering",
      close: "Sluit de vergadering",
      left: (count: number) =>
        count === 1
          ? "Eén punt is nog niet behandeld. Dat gaat mee naar de volgende keer."
          : `${capitalisedNl(count)} punten zijn nog niet behandeld. Die gaan mee naar de volgende keer.`,
      approve: "Stel het verslag vast",
      approveLead:
        "Daarna verandert er niets meer aan het verslag, en kan iedereen de besluiten lezen.",
      remarks: "Opmerkingen bij het vaststellen",
      manage: "Verzet, zeg af of nodig uit",
      move: "Verzet de vergadering",
      moveSubmit: "Verzet",
      day: "Dag",
      from: "Begint om",
      until: "Eindigt om",
      reason: "Reden",
      cancel: "Zeg de vergadering af",
      cancelSubmit: "Gaat niet door",
      invite: "Stuur uitnodigingen",
      inviteLead: (count: number) =>
        count === 1
          ? "Eén persoon heeft nog geen uitnodiging gekregen."
          : `${count} mensen hebben nog geen uitnodiging gekregen.`,
      invited: (count: number) =>
        `${counted(count, "persoon heeft", "mensen hebben")} een uitnodiging gekregen.`,
      noMailer:
        "Deze site kan geen e-mail sturen. Geef het adres van deze pagina zelf door aan de leden.",
      unreached: (names: string) =>
        `Niet gelukt: ${names}. Vertel het hun zelf, of probeer het later nog eens.`,
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
    attendance: {
      title: "Who is there",
      was: "Who was there",
      coming: "Who is coming",
      summary: (present: number, parties: number) =>
        `${present} of the ${parties} parties ${present === 1 ? "is" : "are"} there.`,
      quorum: (present: number, needed: number) =>
        present >= needed
          ? `That is enough to decide: ${needed} are needed.`
          : `Deciding takes ${needed}. A decision is possible, but then the minutes say this.`,
      short: (present: number, needed: number) =>
        `When the meeting closed ${present} parties were there; deciding took ${needed}.`,
      enough: (present: number, needed: number) =>
        `When the meeting closed ${present} parties were there; ${needed} was enough to decide.`,
      nobody: "Nobody was appointed to this body yet, so it cannot be said who should be there.",
      presence: {
        present: "in the room",
        online: "online",
        absent: "absent",
        substituted: "substituted",
      },
      unknown: "not said yet",
      notNoted: "not noted",
      who: (name: string) => `Attendance of ${name}`,
      save: "Save",
      vacant: (names: string) => `Nobody appointed yet for ${names}.`,
    },
    notes: {
      label: (title: string) => `Your note on “${title}”`,
      short: "Your note",
      save: "Save note",
      by: (name: string, time: string) => `${name}, ${time}`,
      rewritten: (name: string, time: string, other: string) =>
        `${name}, ${time}, worked over by ${other}`,
      rewrite: (name: string) => `Work over the note of ${name}`,
      rewriteShort: "Edit",
      none: "Nothing was noted on this item.",
      theirs: "This is how it stands now:",
      conflict:
        "This note changed meanwhile. Your text is still there. Bring together what you want to keep and save again.",
      tooLong: "This is too long: use at most 8000 characters. Your text is still there.",
      live: {
        saved: "saved at {tijd}",
        saving: "saving…",
        typing: "not saved yet",
        offline: "no connection: your text is on this device and goes along as soon as it can",
        signedOut: "you are signed out: your text is on this device",
        signIn: "Sign in in a new window",
        conflict: "this was changed elsewhere meanwhile: save to see what",
        refused: "this can no longer be saved: the minutes are closed; your text is still there",
        changed: "Somebody changed something of this meeting.",
        refresh: "Show how it is now",
      },
    },
    decide: {
      decision: "Record a decision",
      action: "Agree on an action",
      taken: "Decisions on this item",
      actions: "Actions on this item",
      due: (day: string) => `by ${day}`,
    },
    run: {
      open: "Open the meeting",
      close: "Close the meeting",
      left: (count: number) =>
        count === 1
          ? "One item was not dealt with yet. It goes along to the next time."
          : `${count} items were not dealt with yet. They go along to the next time.`,
      approve: "Approve the minutes",
      approveLead:
        "After that nothing of the minutes changes any more, and everybody can read the decisions.",
      remarks: "Remarks on approving",
      manage: "Move, cancel or invite",
      move: "Move the meeting",
      moveSubmit: "Move",
      day: "Day",
      from: "Starts at",
      until: "Ends at",
      reason: "Reason",
      cancel: "Cancel the meeting",
      cancelSubmit: "Cancel meeting",
      invite: "Send invitations",
      inviteLead: (count: number) =>
        count === 1
          ? "One person has not received an invitation yet."
          : `${count} people have not received an invitation yet.`,
      invited: (count: number) => `${counted(count, "person has", "people have")} been invited.`,
      noMailer: "This site cannot send e-mail. Pass the address of this page on to the members.",
      unreached: (names: string) =>
        `Not reached: ${names}. Tell them yourself, or try again later.`,
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

const isOrAre = (count: number) => (count === 1 ? "is" : "zijn");

function capitalisedNl(count: number): string {
  const written = inWords(count, "nl");
  return written.charAt(0).toUpperCase() + written.slice(1);
}
