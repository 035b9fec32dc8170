import type { ImportFault } from "../../../app/exchange/register-import.ts";
import { words, type Language } from "../../language.ts";

/** Faults that say nothing more than what they are. */
type Plain = Exclude<
  ImportFault["kind"],
  | "unknown-choice"
  | "unknown-sheet"
  | "unknown-column"
  | "unknown-id"
  | "kept-elsewhere"
  | "does-not-fit"
>;

const say = words(
  {
    plain: {
      formula: "Hier staat een formule. Schrijf de waarde zelf op",
      "cell-error": "Het rekenprogramma toont hier een fout. Schrijf de waarde zelf op",
      "not-a-day": "Dit is geen dag. Schrijf bijvoorbeeld 31-12-2026",
      "not-a-number": "Dit is geen getal. Schrijf bijvoorbeeld 1250",
      empty: "Dit mag niet leeg worden",
      "too-long": "Maak deze tekst korter: hooguit 2000 tekens",
      personal: "Hier lijkt een e-mailadres, nummer of adres van een mens te staan. Haal dat weg",
      "several-of-that-name":
        "Er zijn er meer die zo heten. Schrijf de id op in plaats van de naam",
      ended: "Deze actie is al klaar of vervallen",
      "day-passed": "Deze dag is voorbij. Kies vandaag of later",
      "day-to-come": "Deze dag moet nog komen. Kies vandaag of eerder",
      "same-day": "Dit is dezelfde dag",
      "same-owner": "Dit is dezelfde persoon",
      "source-closed": "Bij deze bron kunt u niets meer vragen",
      decided: "Hierover is al beslist",
      "not-granted": "Dit geld is niet toegekend. Wijzig eerst de kolom “stand”",
      "ends-before-grant": "Deze dag ligt vóór de dag van toekenning",
      "year-to-come": "Dit jaar moet nog komen",
      "nothing-spent": "In dit jaar is niets uitgegeven",
      "exit-missing":
        "Schrijf dit eerst op: zonder uitstapplan mag een tijdelijke oplossing niet in gebruik",
      "origin-missing": "Schrijf op waar het bedrag of de einddatum te vinden is",
      "state-and-kind": "Vul de kolommen “stand” en “soort” allebei in",
      "no-reason": "Schrijf hier waarom u deze rij wijzigt",
      "no-day": "Schrijf hier de dag erbij",
      "not-back": "Dit kan niet worden teruggedraaid in een bestand",
      "needs-form": "Hiervoor is meer nodig dan een bestand kan zeggen. Maak een voorstel",
      "not-a-degree": "Schrijf een getal van 1 tot en met 5",
      "not-a-factor": "Schrijf een getal boven 0, tot en met 10. 1,5 is half zo veel erbij",
      "not-euro": "Schrijf hele euro’s, bijvoorbeeld 350.000",
      "until-alone": "Een nieuwe dag hoort bij de stand “te laat”",
      "until-passed": "Deze dag is voorbij. Kies een dag na vandaag",
      "double-sheet": "Deze lijst staat twee keer in het bestand. Haal er één weg",
      "double-column": "Deze kolom staat er twee keer. Haal er één weg",
      "no-id-column": "De kolom “id” ontbreekt. Haal de lijst opnieuw op",
      "no-id": "Deze rij heeft geen id. Nieuwe rijen maakt u op de pagina van de lijst",
      "double-id": "Deze id staat er twee keer. Laat één rij staan",
      "no-mark": "De kolom “wijziging” is leeg. Haal de lijst opnieuw op",
      "not-allowed": "U mag deze rij niet wijzigen",
      "nothing-changed": "U schreef een reden, maar wijzigde niets in deze rij",
    },
    "unknown-choice": (choices: string) => `Dit kennen wij niet.${choices}`,
    choices: (all: string) => ` Kies uit: ${all}`,
    exactly: " Schrijf het precies zoals het op de site staat",
    nearest: (one: string) => ` Bedoelt u “${one}”?`,
    "unknown-sheet": "Deze lijst kennen wij niet, of u mag haar niet zien.",
    "unknown-column": "Deze kolom kennen wij niet.",
    "unknown-id": "Deze id kennen wij niet.",
    elsewhere: "Deze kolom wijzigt u niet in een bestand.",
    instead: (column: string) => ` Schrijf dit in de kolom “${column}”.`,
    "does-not-fit": (why: string) => `Zo klopt het plan niet meer: ${why}`,
  },
  {
    plain: {
      formula: "This is a formula. Write the value itself",
      "cell-error": "The spreadsheet shows an error here. Write the value itself",
      "not-a-day": "This is not a day. Write for example 31-12-2026",
      "not-a-number": "This is not a number. Write for example 1250",
      empty: "This may not become empty",
      "too-long": "Make this text shorter: at most 2000 characters",
      personal: "This seems to hold an e-mail address, number or address of a person. Take it out",
      "several-of-that-name": "There are more of that name. Write the id instead of the name",
      ended: "This action was finished or dropped before",
      "day-passed": "This day has passed. Choose today or later",
      "day-to-come": "This day is still to come. Choose today or earlier",
      "same-day": "This is the same day",
      "same-owner": "This is the same person",
      "source-closed": "Nothing more can be asked of this source",
      decided: "This was decided before",
      "not-granted": "This money was not granted. Change the column “stand” first",
      "ends-before-grant": "This day is before the day of the grant",
      "year-to-come": "This year is still to come",
      "nothing-spent": "Nothing was spent in this year",
      "exit-missing":
        "First write this: without an exit strategy a temporary solution may not be used",
      "origin-missing": "Write where the amount or the last day can be found",
      "state-and-kind": "Fill in the columns “stand” and “soort” both",
      "no-reason": "Write here why you change this row",
      "no-day": "Write the day here too",
      "not-back": "A file cannot take this back",
      "needs-form": "This needs more than a file can say. Make a proposal",
      "not-a-degree": "Write a number from 1 to 5",
      "not-a-factor": "Write a number above 0, at most 10. 1.5 is half as many again",
      "not-euro": "Write whole euros, for example 350000",
      "until-alone": "A new day goes with the state “te laat”",
      "until-passed": "This day has passed. Choose a day after today",
      "double-sheet": "This list is in the file twice. Take one out",
      "double-column": "This column is there twice. Take one out",
      "no-id-column": "The column “id” is missing. Take the list along anew",
      "no-id": "This row has no id. New rows are made on the page of the list",
      "double-id": "This id is there twice. Leave one row",
      "no-mark": "The column “wijziging” is empty. Take the list along anew",
      "not-allowed": "You may not change this row",
      "nothing-changed": "You wrote a reason, but changed nothing in this row",
    },
    "unknown-choice": (choices: string) => `We do not know this.${choices}`,
    choices: (all: string) => ` Choose one of: ${all}`,
    exactly: " Write it exactly as the site does",
    nearest: (one: string) => ` Do you mean “${one}”?`,
    "unknown-sheet": "We do not know this list, or you may not see it.",
    "unknown-column": "We do not know this column.",
    "unknown-id": "We do not know this id.",
    elsewhere: "This column is not changed in a file.",
    instead: (column: string) => ` Write it in the column “${column}”.`,
    "does-not-fit": (why: string) => `The plan would no longer be right: ${why}`,
  },
);

/** Why something in a file is not taken over, and how to mend it. */
export function importFaultWords(fault: ImportFault, language: Language): string {
  const t = say[language];
  const meant = "nearest" in fault && fault.nearest !== undefined ? t.nearest(fault.nearest) : "";
  switch (fault.kind) {
    case "unknown-choice":
      return t["unknown-choice"](
        fault.choices === undefined ? meant || t.exactly : t.choices(fault.choices.join(", ")),
      );
    case "unknown-sheet":
    case "unknown-column":
    case "unknown-id":
      return `${t[fault.kind]}${meant}`;
    case "kept-elsewhere":
      return `${t.elsewhere}${fault.instead === undefined ? "" : t.instead(fault.instead)}`;
    case "does-not-fit":
      return t["does-not-fit"](fault.message);
    default:
      return t.plain[fault.kind satisfies Plain];
  }
}
