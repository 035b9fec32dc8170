import { words } from "../../language.ts";

/** Words of what is written during a meeting. */
export const notesWords = words(
  {
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
  {
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
);
