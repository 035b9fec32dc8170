import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the weekly mail itself; mail is in Dutch. */
export const digestWords = {
  subject: (region: string) => `Uw week in Eenlijn ${region}`,
  hello: (name: string) => `Dag ${name},`,
  headline: (count: number) =>
    count === 0
      ? "Er wordt nu niets van u gevraagd. Dit is er wel te weten."
      : `Er ${count === 1 ? "wordt nu één ding" : `worden nu ${count} dingen`} van u gevraagd.`,
  asked: "Wat er van u gevraagd wordt",
  meetings: "Vergaderingen deze week en volgende week",
  decisions: "Besluiten sinds vorige week maandag",
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
  at: (day: string, time: string) => `${day}, ${time} uur`,
  items: (count: number) => counted(count, "punt op de agenda", "punten op de agenda"),
  more: (count: number) =>
    `En nog ${counted(count, "besluit", "besluiten")}: u vindt ze bij de besluiten.`,
  mine: "Naar uw pagina",
  why: "U krijgt dit bericht hooguit één keer per week, omdat u meedoet in Eenlijn.",
  stop: "Stuur mij dit niet meer",
};

/** Words around the weekly mail, on the site. */
export const digestPageWords = words(
  {
    title: "Uw weekbericht",
    on: "U krijgt op maandag om 7 uur een mail met wat er van u gevraagd wordt. Is er niets, dan komt er geen mail.",
    off: "U krijgt geen weekbericht. Op deze pagina blijft staan wat er van u gevraagd wordt.",
    notSent: "Deze site verstuurt nog geen mail. Uw keuze geldt zodra dat verandert.",
    notSentOn: "Er is voor u een weekbericht ingesteld.",
    notSentOff: "U wilt geen weekbericht.",
    switchOff: "Zet het weekbericht uit",
    switchOn: "Zet het weekbericht aan",
    stopTitle: "Wilt u geen weekbericht meer?",
    stopLead:
      "U krijgt dan op maandag geen mail meer van Eenlijn. Wat er van u gevraagd wordt, blijft op uw eigen pagina staan.",
    stop: "Stuur mij dit niet meer",
    stoppedTitle: "U krijgt geen weekbericht meer",
    stoppedLead: "Bedacht u zich? Dan zet u het hier weer aan, of later op uw eigen pagina.",
    again: "Zet het weer aan",
    against: "Het weekbericht staat weer aan",
    againstLead: "U krijgt het op maandag, als er iets te vertellen is.",
  },
  {
    title: "Your weekly mail",
    on: "On Monday at 7 you get a mail with what is asked of you. When there is nothing, no mail comes.",
    off: "You get no weekly mail. What is asked of you still stands on this page.",
    notSent: "This site does not send mail yet. Your choice holds as soon as it does.",
    notSentOn: "A weekly mail is switched on for you.",
    notSentOff: "You want no weekly mail.",
    switchOff: "Switch the weekly mail off",
    switchOn: "Switch the weekly mail on",
    stopTitle: "No more weekly mail?",
    stopLead:
      "You will get no more mail from Eenlijn on Mondays. What is asked of you still stands on your own page.",
    stop: "Do not send me this again",
    stoppedTitle: "You get no more weekly mail",
    stoppedLead: "Changed your mind? Switch it on again here, or later on your own page.",
    again: "Switch it on again",
    against: "The weekly mail is on again",
    againstLead: "You will get it on Monday, when there is something to tell.",
  },
);
