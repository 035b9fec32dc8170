import type { BrokenLink } from "../../../app/ports/register-store.ts";
import type { ErasureReason } from "../../../core/register/index.ts";
import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

const nlBroken: Readonly<Record<BrokenLink["what"], string>> = {
  changed: "is veranderd nadat de regel was vastgelegd",
  unlinked: "volgt niet op de regel ervoor: een van de twee is vervangen",
  missing: "is weg, en misschien ook regels erna",
  "words-changed": "heeft andere tekst dan is vastgelegd, of tekst die zonder spoor verdween",
  "out-of-time": "is van vóór de regel ervoor",
};
const enBroken: typeof nlBroken = {
  changed: "was changed after it was recorded",
  unlinked: "does not follow from the entry before it: one of the two was replaced",
  missing: "is gone, and perhaps others after it",
  "words-changed": "has other text than was recorded, or text that vanished without a trace",
  "out-of-time": "is from before the entry before it",
};
const nlReasons: Readonly<Record<ErasureReason, string>> = {
  "asked-for": "iemand vroeg erom",
  "personal-data": "er staan persoonsgegevens in die er niet horen",
  mistake: "de tekst kwam hier per ongeluk",
};
const enReasons: typeof nlReasons = {
  "asked-for": "somebody asked for it",
  "personal-data": "it holds personal data that do not belong here",
  mistake: "the text came here by mistake",
};

/** Words of the log of everything that was done. */
export const auditWords = words(
  {
    tab: "Logboek",
    description: "Alles wat in de sturing is gedaan: wie, wat, wanneer en waarom.",
    headline: (count: number) =>
      count === 0
        ? "Er is nog niets gedaan"
        : `${counted(count, "handeling", "handelingen")} op rij`,
    lead: "Elke regel houdt vast aan de regel ervoor. Niets kan ongemerkt worden veranderd of weggehaald.",
    empty: "Hier komt te staan wat mensen doen: wie, wat, wanneer en waarom.",
    check: "Controleer of het logboek klopt",
    csv: "Download deze keuze (CSV)",
    filter: { who: "Wie", kind: "Waarover", from: "Vanaf", until: "Tot en met" },
    about: (subject: string) => `Alleen over: ${subject}.`,
    everything: "Toon alles",
    found: (count: number) => `${counted(count, "regel past", "regels passen")} bij uw keuze.`,
    none: "Geen regel past bij uw keuze.",
    older: "Ouder",
    newest: "Nieuwste",
    page: "Bladeren",
    by: {
      link: "Iemand met een persoonlijke link",
      rule: "Een vaste regel",
      "command-line": "Het beheer op de server",
    },
    history: "Geschiedenis",
    beforeAfter: "Ervoor en erna",
    recorded: "Wat er is vastgelegd",
    hidden: "Alleen wie dit overleg mag lezen, ziet de tekst.",
    empties: "leeg",
    answers: { yes: "ja", no: "nee" },
    whole: "Hele regel",
    columns: {
      number: "Nummer",
      at: "Moment",
      who: "Wie",
      what: "Wat",
      subject: "Waarover",
      field: "Veld",
      before: "Was",
      after: "Werd",
    },
    entry: {
      title: (number: number) => `Regel ${number}`,
      erase: "Wis tekst uit deze regel",
      eraseLead:
        "De regel zelf blijft staan: wie, wat en wanneer. De tekst verdwijnt voorgoed, ook waar die op andere pagina’s staat. Reservekopieën van vóór vandaag bevatten hem nog.",
      which: "Welke tekst?",
      why: "Waarom?",
      chooseWhy: "kies",
      sure: "Ja, wis deze tekst. Ik weet dat dit niet terug kan.",
      send: "Wis voorgoed",
      erased: "De tekst is gewist.",
      error: "Fout",
      faultsTitle: "Er is nog niets gewist",
      faults: {
        tekst: "Kies welke tekst u wilt wissen",
        reden: "Kies waarom",
        zeker: "Vink aan dat u het zeker weet",
      },
    },
    reasons: nlReasons,
    verified: {
      title: "Klopt het logboek?",
      whole: "Het logboek is heel",
      wholeLead: (count: number) =>
        `Alle ${counted(count, "regel volgt", "regels volgen")} op elkaar. Niets is veranderd, vervangen of weggehaald.`,
      broken: "Het logboek is niet heel",
      brokenLead: (count: number) =>
        `Op ${counted(count, "plek", "plekken")} klopt het niet. Meld dit aan wie de site beheert, en verander niets meer.`,
      at: (number: number) => `Regel ${number}`,
      what: nlBroken,
      count: "Aantal regels",
      head: "Kenmerk van de laatste regel",
      noted: "Eerder genoteerd kenmerk",
      notedHint:
        "Staat in een vastgesteld verslag of vergaderstuk een kenmerk? Vul het in: dan ziet u of die regel er nog zo staat.",
      notedSend: "Controleer",
      found: (number: number) => `Dat kenmerk is van regel ${number}: die staat er nog zo.`,
      notFound: "Geen enkele regel heeft dat kenmerk. Er is dus iets veranderd of weggehaald.",
      wrong: "Een kenmerk is 64 tekens lang, met cijfers en de letters a tot en met f",
      howTitle: "Zo controleert u het zelf",
      how: [
        "Noteer het kenmerk van de laatste regel ergens anders, bijvoorbeeld in een vastgesteld verslag. Wie de databank beheert, kan alles herschrijven, maar niet wat u elders hebt genoteerd.",
        "Op de server doet deze opdracht hetzelfde als deze pagina:",
        "Met een kopie van de tabellen kan iedereen de kenmerken narekenen. Hoe staat in de documentatie van Eenlijn, bij besluit 8.",
      ],
    },
  },
  {
    tab: "Log",
    description: "Everything that was done in steering: who, what, when and why.",
    headline: (count: number) =>
      count === 0 ? "Nothing was done yet" : `${counted(count, "act", "acts")} in a row`,
    lead: "Each entry holds on to the one before it. Nothing can be changed or taken out unnoticed.",
    empty: "What people do will stand here: who, what, when and why.",
    check: "Check whether the log holds",
    csv: "Download this choice (CSV)",
    filter: { who: "Who", kind: "About", from: "From", until: "Up to and including" },
    about: (subject: string) => `Only about: ${subject}.`,
    everything: "Show everything",
    found: (count: number) => `${counted(count, "entry fits", "entries fit")} your choice.`,
    none: "No entry fits your choice.",
    older: "Older",
    newest: "Newest",
    page: "Page through",
    by: {
      link: "Somebody with a personal link",
      rule: "A fixed rule",
      "command-line": "Whoever runs the server",
    },
    history: "History",
    beforeAfter: "Before and after",
    recorded: "What was recorded",
    hidden: "Only those who may read this body see the text.",
    empties: "empty",
    answers: { yes: "yes", no: "no" },
    whole: "Whole entry",
    columns: {
      number: "Number",
      at: "Moment",
      who: "Who",
      what: "What",
      subject: "About",
      field: "Field",
      before: "Was",
      after: "Became",
    },
    entry: {
      title: (number: number) => `Entry ${number}`,
      erase: "Erase text from this entry",
      eraseLead:
        "The entry itself stays: who, what and when. The text disappears for good, also where it stands on other pages. Backups from before today still hold it.",
      which: "Which text?",
      why: "Why?",
      chooseWhy: "choose",
      sure: "Yes, erase this text. I know that this cannot be undone.",
      send: "Erase for good",
      erased: "The text was erased.",
      error: "Error",
      faultsTitle: "Nothing was erased yet",
      faults: {
        tekst: "Choose which text you want to erase",
        reden: "Choose why",
        zeker: "Tick that you are sure",
      },
    },
    reasons: enReasons,
    verified: {
      title: "Does the log hold?",
      whole: "The log is whole",
      wholeLead: (count: number) =>
        `All ${counted(count, "entry follows", "entries follow")} one another. Nothing was changed, replaced or taken out.`,
      broken: "The log is not whole",
      brokenLead: (count: number) =>
        `It does not hold in ${counted(count, "place", "places")}. Tell who runs the site, and change nothing more.`,
      at: (number: number) => `Entry ${number}`,
      what: enBroken,
      count: "Entries",
      head: "Digest of the last entry",
      noted: "Digest that was noted before",
      notedHint:
        "Is there a digest in approved minutes or papers? Fill it in to see whether that entry still stands.",
      notedSend: "Check",
      found: (number: number) => `That digest is of entry ${number}: it still stands.`,
      notFound: "No entry has that digest. So something was changed or taken out.",
      wrong: "A digest has 64 characters: figures and the letters a to f",
      howTitle: "How to check it yourself",
      how: [
        "Note the digest of the last entry elsewhere, for example in approved minutes. Who runs the database can rewrite everything, but not what you noted elsewhere.",
        "On the server this command does the same as this page:",
        "With a copy of the tables anybody can compute the digests. How is said in the documentation of Eenlijn, with decision 8.",
      ],
    },
  },
);
