import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of what is done to a meeting as a whole. */
export const runningWords = words(
  {
    open: "Open de vergadering",
    openYes: "Ja, open de vergadering",
    openFollows: "Iedereen kan dan meeschrijven. Verzetten of afzeggen kan daarna niet meer.",
    openEarly: (day: string) => `Let op: de vergadering staat gepland op ${day}.`,
    close: "Sluit de vergadering",
    closeYes: "Ja, sluit de vergadering",
    left: (count: number) =>
      count === 1
        ? "Eén agendapunt is nog niet behandeld. Dat gaat mee naar de volgende keer."
        : `${capitalised(inWords(count, "nl"))} agendapunten zijn nog niet behandeld. Die gaan mee naar de volgende keer.`,
    noneLeft: "Alle agendapunten zijn behandeld.",
    unnoted:
      "Er is nog niet genoteerd wie er is. Dat kan ook na het sluiten, maar dan telt het niet mee voor de vraag of er genoeg partijen waren.",
    closeFollows:
      "De agenda verandert daarna niet meer. Aan het verslag schrijven kan nog, tot het is vastgesteld.",
    approve: "Stel het verslag vast",
    approveYes: "Ja, stel het verslag vast",
    approveLead:
      "Daarna verandert er niets meer aan het verslag, en kan iedereen de besluiten lezen.",
    approver: (who: string, when: string) => `Het verslag wordt vastgesteld door ${who}, ${when}.`,
    theChair: (name: string | undefined) =>
      name === undefined
        ? "de voorzitter, maar die is nog niet aangewezen"
        : `de voorzitter (${name})`,
    inNext: (day: string) => `in de vergadering van ${day}`,
    noNext: "zodra er een volgende vergadering is gepland",
    remarks: "Opmerkingen bij het vaststellen",
    manage: "Verzet, zeg af of nodig uit",
    move: "Verzet de vergadering",
    moveSubmit: "Verzet",
    day: "Dag",
    from: "Begint om",
    until: "Eindigt om",
    reason: "Reden",
    cancel: "Zeg de vergadering af",
    cancelYes: "Ja, zeg de vergadering af",
    cancelFollows:
      "De vergadering gaat dan niet door. Wat op de agenda stond, wacht op de volgende keer.",
    invite: "Stuur uitnodigingen",
    inviteLead: (count: number) =>
      count === 1
        ? "Eén persoon heeft nog geen uitnodiging gekregen."
        : `${count} mensen hebben nog geen uitnodiging gekregen.`,
    invited: (count: number) =>
      `${counted(count, "persoon heeft", "mensen hebben")} een uitnodiging gekregen.`,
    noMailer:
      "Deze site kan geen e-mail sturen. Geef het adres van deze pagina zelf door aan de leden.",
    mailWaits: (count: number) =>
      `${counted(count, "mail wacht", "mails wachten")} nog op de mailserver. Wij blijven het proberen.`,
    unreached: (names: string) => `Niet per mail bereikt: ${names}. Vertel het hun zelf.`,
  },
  {
    open: "Open the meeting",
    openYes: "Yes, open the meeting",
    openFollows: "Everybody can then write along. Moving or cancelling is not possible after that.",
    openEarly: (day: string) => `Mind that the meeting is planned on ${day}.`,
    close: "Close the meeting",
    closeYes: "Yes, close the meeting",
    left: (count: number) =>
      count === 1
        ? "One item was not dealt with yet. It goes along to the next time."
        : `${count} items were not dealt with yet. They go along to the next time.`,
    noneLeft: "All items were dealt with.",
    unnoted:
      "Who is there was not noted yet. That can be done after closing too, but then it no longer counts for whether enough parties were there.",
    closeFollows:
      "The agenda does not change after that. The minutes can still be written until they are approved.",
    approve: "Approve the minutes",
    approveYes: "Yes, approve the minutes",
    approveLead:
      "After that nothing of the minutes changes any more, and everybody can read the decisions.",
    approver: (who: string, when: string) => `The minutes are approved by ${who}, ${when}.`,
    theChair: (name: string | undefined) =>
      name === undefined ? "the chair, who has not been appointed yet" : `the chair (${name})`,
    inNext: (day: string) => `in the meeting of ${day}`,
    noNext: "as soon as a next meeting is planned",
    remarks: "Remarks on approving",
    manage: "Move, cancel or invite",
    move: "Move the meeting",
    moveSubmit: "Move",
    day: "Day",
    from: "Starts at",
    until: "Ends at",
    reason: "Reason",
    cancel: "Cancel the meeting",
    cancelYes: "Yes, cancel the meeting",
    cancelFollows: "The meeting is then off. What was on its agenda waits for the next one.",
    invite: "Send invitations",
    inviteLead: (count: number) =>
      count === 1
        ? "One person has not received an invitation yet."
        : `${count} people have not received an invitation yet.`,
    invited: (count: number) => `${counted(count, "person has", "people have")} been invited.`,
    noMailer: "This site cannot send e-mail. Pass the address of this page on to the members.",
    mailWaits: (count: number) =>
      `${counted(count, "mail still waits", "mails still wait")} for the mail server. We keep trying.`,
    unreached: (names: string) => `Not reached by mail: ${names}. Tell them yourself.`,
  },
);
