import { inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

const linesNl = (rows: readonly number[], count: number) =>
  `${rows.length === 1 ? "regel" : "regels"} ${rows.join(", ")}${count > rows.length ? " en meer" : ""}`;
const linesEn = (rows: readonly number[], count: number) =>
  `${rows.length === 1 ? "line" : "lines"} ${rows.join(", ")}${count > rows.length ? " and more" : ""}`;

export const figureEntryWords = words(
  {
    error: "Fout",
    tasks: {
      title: "Cijfers",
      complete: (period: string, next: string, day: string) =>
        `${period} is opgegeven. Hierna: ${next}, uiterlijk ${day}.`,
      open: (period: string, day: string, given: number, all: number) =>
        `${period}: ${given} van ${all} opgegeven. Graag uiterlijk ${day}.`,
      late: (period: string, day: string, given: number, all: number) =>
        `${period}: ${given} van ${all} opgegeven. Dit had uiterlijk ${day} gemoeten.`,
      give: "Geef cijfers op",
      file: "Stuur een bestand",
      delivered: "Wat u opgaf",
    },
    sheet: {
      title: (name: string) => `Cijfers van ${name}`,
      lead: (period: string, day: string) =>
        `Nu gevraagd: ${period}, uiterlijk ${day}. Wat al bekend is, staat er: verander het alleen als het niet klopt.`,
      how: "Schrijf getallen zoals 1.250 of 12,5. Is er geen getal? Schrijf dan: onbekend, niet gemeten of n.v.t.",
      small: (threshold: number) =>
        `Aantallen onder de ${threshold} bewaren wij niet, alleen dat ze klein zijn.`,
      asked: "nu gevraagd",
      known: "bekend",
      look: "Welke periode?",
      earlier: "Eerdere periodes",
      later: "Latere periodes",
      file: "Stuur liever een bestand",
      back: "Terug naar het begin",
      paste: "Of plak uit Excel",
      pasteHint: (first: string, last: string) =>
        `Kopieer in Excel de rijen en kolommen zoals hierboven, de oudste periode eerst. Namen van rijen en kolommen mogen mee. Zonder namen hoort de eerste rij bij ${first} en de laatste kolom bij ${last}.`,
      pasteLabel: "Plak hier",
      view: "Bekijk wat er verandert",
      public: "Wat u opgeeft, staat meteen op de openbare site, met de naam van uw organisatie.",
    },
    faultsTitle: (count: number) =>
      count === 1
        ? "Er klopt nog iets niet. Er is nog niets bewaard."
        : `Er kloppen nog ${inWords(count, "nl")} dingen niet. Er is nog niets bewaard.`,
    faults: {
      at: (figure: string, period: string, fault: string) => `${figure}, ${period}: ${fault}`,
      "not-a-number": "schrijf een getal zoals 1.250 of 12,5, of het woord onbekend",
      dash: "een streepje kan nul of onbekend betekenen. Schrijf 0 of onbekend",
      emptied: "er stond een cijfer. Klopt het niet, schrijf dan het goede of het woord onbekend",
      negative: "dit kan niet onder nul zijn",
      "above-100": "een percentage kan niet boven de 100 zijn",
      "not-whole": "dit zijn mensen: schrijf een heel getal",
      "lies-ahead": "deze periode moet nog beginnen: controleer het jaar",
      "outside-its-interval": "dit ligt buiten zijn eigen marge",
      pasted: (row: number, column: number, fault: string) =>
        `Geplakt, rij ${row}, kolom ${column}: ${fault}`,
      "unknown-label": "deze naam staat niet in het rooster",
      "too-large": (rows: number, columns: number) =>
        `Wat u plakte is te groot: hier passen ${rows} rijen en ${columns} kolommen`,
    },
    personal: {
      title: "Hier lijken gegevens over personen in te staan",
      lead: "Wij hebben niets bewaard, ook niet van de rest. Ook wat u typte staat er niet meer.",
      kinds: {
        bsn: "een burgerservicenummer",
        email: "een e-mailadres",
        phone: "een telefoonnummer",
        iban: "een rekeningnummer",
        address: "een adres",
        name: "namen van mensen",
        "birth-date": "geboortedatums",
        "one-row-per-person": "elke regel lijkt over één persoon te gaan",
      },
      found: (what: string, column: number | undefined, rows: readonly number[], count: number) =>
        `${what}${column === undefined ? "" : ` in kolom ${column}`}: ${linesNl(rows, count)}`,
      remedy:
        "Tel eerst hoeveel mensen het zijn, per periode. Geef dan alleen die aantallen op. Wij mogen en willen geen gegevens over personen hebben.",
    },
    preview: {
      title: "Klopt dit?",
      lead: "Er is nog niets bewaard. Bekijk wat er verandert.",
      fresh: (count: number) => `Nieuw (${count})`,
      revised: (count: number) => `Verandert (${count})`,
      more: (count: number) => `En nog ${count}.`,
      becomes: (before: string, after: string) => `was ${before}, wordt ${after}`,
      hidden: "klein: wij bewaren alleen dat het weinig mensen zijn",
      questions: {
        title: (count: number) =>
          count === 1
            ? "Kijk één cijfer nog eens na"
            : `Kijk ${inWords(count, "nl")} cijfers nog eens na`,
        "ten-times": (before: string) =>
          `Dit is tien keer zo veel of zo weinig als daarvoor (${before}). Staat de komma goed?`,
        jump: (before: string) =>
          `Dit verschilt veel meer van daarvoor (${before}) dan anders. Klopt het?`,
        negative: "Dit is onder nul. Klopt dat?",
        "not-whole": "Dit is geen heel getal. Klopt dat?",
        withdrawn: "Hier stond een cijfer, en nu niet meer. Klopt dat?",
      },
      confirm: "Cijfers opgeven",
      back: "Terug om te veranderen",
      nothingNew: "Er is niets veranderd. Er is dus niets te bewaren.",
    },
    meanwhile: {
      title: "Iemand anders gaf net ook cijfers op",
      text: "Bij deze cijfers staat nu wat die ander gaf, met daaronder wat u schreef. Er is van u nog niets bewaard.",
      theirs: (value: string) => `nu bekend: ${value}`,
    },
    cannotHide:
      "Deze cijfers zijn niet bewaard: samen met eerdere cijfers zouden mensen te herkennen zijn. Bel het programmabureau.",
    given: {
      title: "Wat u opgaf",
      saved: (count: number) =>
        count === 1
          ? "Eén cijfer is bewaard en staat nu op de site."
          : `${count} cijfers zijn bewaard en staan nu op de site.`,
      nothing: "Deze cijfers waren al bekend. Er is niets veranderd.",
      hidden: (count: number) =>
        count === 1
          ? "Eén cijfer is klein. Wij bewaren alleen dat het klein is, zodat niemand te herkennen is."
          : `${count} cijfers zijn klein. Wij bewaren alleen dat ze klein zijn, zodat niemand te herkennen is.`,
      due: "Wat wij vragen, en wanneer",
      list: "Wat er kwam met uw link of die van uw organisatie",
      none: "Er is nog niets opgegeven.",
      row: (figures: number, changed: number) =>
        `${figures} ${figures === 1 ? "cijfer" : "cijfers"}, waarvan ${changed} nieuw of veranderd`,
      entered: "ingevuld",
      uploaded: (name: string) => `bestand ${name}`,
      shownAt: "Te zien bij:",
      back: "Terug naar het begin",
      wrong:
        "Klopt er iets niet? Geef het opnieuw op. Het nieuwe cijfer telt; het oude blijft te zien als eerdere waarde.",
    },
  },
  {
    error: "Error",
    tasks: {
      title: "Figures",
      complete: (period: string, next: string, day: string) =>
        `${period} was delivered. Next: ${next}, by ${day}.`,
      open: (period: string, day: string, given: number, all: number) =>
        `${period}: ${given} of ${all} delivered. Please deliver by ${day}.`,
      late: (period: string, day: string, given: number, all: number) =>
        `${period}: ${given} of ${all} delivered. This was due by ${day}.`,
      give: "Give figures",
      file: "Send a file",
      delivered: "What you delivered",
    },
    sheet: {
      title: (name: string) => `Figures of ${name}`,
      lead: (period: string, day: string) =>
        `Asked now: ${period}, by ${day}. What is known already is filled in: change it only if it is wrong.`,
      how: "Write numbers the Dutch way, as 1.250 or 12,5. Is there no number? Write: unknown, not measured or n/a.",
      small: (threshold: number) =>
        `Numbers under ${threshold} are not kept, only that they are small.`,
      asked: "asked now",
      known: "known",
      look: "Which period?",
      earlier: "Earlier periods",
      later: "Later periods",
      file: "Send a file instead",
      back: "Back to the start",
      paste: "Or paste from Excel",
      pasteHint: (first: string, last: string) =>
        `Copy rows and columns as above from Excel, the oldest period first. Names of rows and columns may come along. Without names the first row is ${first} and the last column is ${last}.`,
      pasteLabel: "Paste here",
      view: "See what changes",
      public: "What you deliver is on the public site at once, with the name of your organisation.",
    },
    faultsTitle: (count: number) =>
      count === 1
        ? "Something is not right yet. Nothing was saved."
        : `${inWords(count, "en")} things are not right yet. Nothing was saved.`,
    faults: {
      at: (figure: string, period: string, fault: string) => `${figure}, ${period}: ${fault}`,
      "not-a-number": "write a number such as 1.250 or 12,5, or the word unknown",
      dash: "a dash may mean zero or unknown. Write 0 or unknown",
      emptied: "there was a figure. If it is wrong, write the right one or the word unknown",
      negative: "this cannot be below zero",
      "above-100": "a percentage cannot be above 100",
      "not-whole": "these are people: write a whole number",
      "lies-ahead": "this period has yet to begin: check the year",
      "outside-its-interval": "this lies outside its own margin",
      pasted: (row: number, column: number, fault: string) =>
        `Pasted, row ${row}, column ${column}: ${fault}`,
      "unknown-label": "this name is not in the grid",
      "too-large": (rows: number, columns: number) =>
        `What you pasted is too large: ${rows} rows and ${columns} columns fit here`,
    },
    personal: {
      title: "This looks like data about persons",
      lead: "We kept nothing, of the rest neither. What you typed is gone too.",
      kinds: {
        bsn: "a citizen service number",
        email: "an e-mail address",
        phone: "a telephone number",
        iban: "an account number",
        address: "an address",
        name: "names of people",
        "birth-date": "dates of birth",
        "one-row-per-person": "each line seems to be about one person",
      },
      found: (what: string, column: number | undefined, rows: readonly number[], count: number) =>
        `${what}${column === undefined ? "" : ` in column ${column}`}: ${linesEn(rows, count)}`,
      remedy:
        "First count how many people there are, per period. Then deliver those numbers alone. We may not and will not have data about persons.",
    },
    preview: {
      title: "Is this right?",
      lead: "Nothing was saved yet. See what changes.",
      fresh: (count: number) => `New (${count})`,
      revised: (count: number) => `Changes (${count})`,
      more: (count: number) => `And ${count} more.`,
      becomes: (before: string, after: string) => `was ${before}, becomes ${after}`,
      hidden: "small: we keep only that it is few people",
      questions: {
        title: (count: number) =>
          count === 1
            ? "Look at one figure again"
            : `Look at ${inWords(count, "en")} figures again`,
        "ten-times": (before: string) =>
          `This is ten times as much or as little as before (${before}). Is the comma in its place?`,
        jump: (before: string) =>
          `This differs far more from before (${before}) than usual. Is it right?`,
        negative: "This is below zero. Is that right?",
        "not-whole": "This is not a whole number. Is that right?",
        withdrawn: "There was a figure here, and now there is none. Is that right?",
      },
      confirm: "Deliver figures",
      back: "Back to change",
      nothingNew: "Nothing changed. So there is nothing to save.",
    },
    meanwhile: {
      title: "Somebody else just delivered figures too",
      text: "At these figures stands what they gave, and below it what you wrote. Nothing of yours was saved yet.",
      theirs: (value: string) => `known now: ${value}`,
    },
    cannotHide:
      "These figures were not kept: together with earlier ones people could be recognised. Call the programme office.",
    given: {
      title: "What you delivered",
      saved: (count: number) =>
        count === 1
          ? "One figure was saved and is on the site now."
          : `${count} figures were saved and are on the site now.`,
      nothing: "These figures were known already. Nothing changed.",
      hidden: (count: number) =>
        count === 1
          ? "One figure is small. We keep only that it is small, so that nobody can be recognised."
          : `${count} figures are small. We keep only that they are small, so that nobody can be recognised.`,
      due: "What we ask, and when",
      list: "What came with your link or that of your organisation",
      none: "Nothing was delivered yet.",
      row: (figures: number, changed: number) =>
        `${figures} ${figures === 1 ? "figure" : "figures"}, of which ${changed} new or changed`,
      entered: "filled in",
      uploaded: (name: string) => `file ${name}`,
      shownAt: "Shown at:",
      back: "Back to the start",
      wrong:
        "Is something wrong? Deliver it again. The new figure counts; the old one can still be seen as an earlier value.",
    },
  },
);
