import { words } from "../../language.ts";

export const fileWords = words(
  {
    file: {
      title: "Stuur een bestand met cijfers",
      lead: "Een Excel-bestand (.xlsx) of CSV van hooguit 5 MB, met aantallen. Nooit met regels over personen.",
      source: "Waar hoort het bij?",
      choose: "Kies het bestand",
      columns: "Kolommen die wij herkennen",
      otherColumns: "Heten de kolommen anders? Dan vragen wij één keer wat ze betekenen.",
      example: "Leeg voorbeeld voor Excel",
      send: "Bestand bekijken",
      nothing: "Met deze link kunt u geen bestand sturen.",
      previewTitle: (name: string) => `Wij lazen ${name}`,
      read: (rows: number, figures: number) =>
        `${rows} ${rows === 1 ? "regel" : "regels"} gelezen, met ${figures} ${figures === 1 ? "cijfer" : "cijfers"}.`,
      same: (count: number) => `${count} daarvan waren al bekend.`,
      absent: (columns: string) => `Deze kolommen zitten niet in het bestand: ${columns}.`,
      leftOut: (names: string) =>
        `Regels die wij overslaan, omdat wij de naam niet kennen: ${names}.`,
      otherMapping: "Kolommen anders kiezen",
      another: "Ander bestand",
      kept: "Uw bestand wacht hooguit een kwartier in het geheugen. Wij bewaren alleen de cijfers, niet het bestand.",
    },
    notSent: {
      title: "Dit bestand nemen wij niet aan.",
      nothingKept: "Er is niets van bewaard.",
      "no-file": "Kies eerst een bestand.",
      "empty-file": "Het bestand is leeg.",
      "old-spreadsheet":
        "Dit is een Excel-bestand van vóór 2007. Bewaar het als .xlsx en stuur het opnieuw.",
      "not-a-table": "Dit is geen Excel- of CSV-bestand.",
      "personal-name":
        "De naam van het bestand lijkt iets over een persoon te zeggen. Geef het een andere naam.",
      busy: "Er wachten nu te veel bestanden. Probeer het over een kwartier opnieuw.",
      gone: "Dit bestand wacht niet meer: er ging een kwartier voorbij, of u stuurde een ander. Stuur het opnieuw.",
      "not-yours": (names: string) =>
        `Het bestand gaat ook over: ${names}. Daar is uw link niet voor. Haal die regels weg.`,
      "too-many-figures": (most: number) =>
        `Er staan meer dan ${most} cijfers in. Stuur het in delen, of vraag het programmabureau om het in te lezen.`,
      empty: "Er staat geen enkel cijfer in dat wij kennen.",
      impossible: (place: string, why: string) => `${place}: ${why}`,
      twice: (place: string) =>
        `${place}: dit staat er twee keer in, met verschil of niet. Laat één regel staan.`,
      overtaken: "Iemand anders leverde op hetzelfde moment. Probeer het opnieuw.",
    },
    table: {
      at: (line: number, column: string | undefined, what: string) =>
        `Regel ${line}${column === undefined ? "" : `, kolom ‘${column}’`}: ${what}`,
      "missing-column": (nearest: string | undefined) =>
        `deze kolom ontbreekt${nearest === undefined ? "" : `. Is het ‘${nearest}’?`}`,
      "double-column": "deze kolom staat er twee keer. Haal er één weg",
      "not-a-number":
        "dit is geen getal. Schrijf bijvoorbeeld 1.250 of 12,5, of het woord onbekend",
      "not-a-period": (notation: string) => `dit is geen periode. Wij lezen hier ${notation}`,
      "not-a-place": "dit is geen naam of code die wij kennen",
      "uneven-row": (expected: number, got: number) =>
        `hier staan ${got} cellen in plaats van ${expected}. Staat er een scheidingsteken in een tekst?`,
      "broken-quotes": "een aanhalingsteken gaat open en niet dicht",
      "line-too-long": "deze regel is te lang. Misschien ontbreekt een aanhalingsteken",
      "mixed-encoding": "Het bestand mengt twee soorten tekens. Bewaar het als CSV UTF-8.",
      "cell-error": "Excel toont hier zelf een fout. Herstel de formule",
      "missing-sheet": (sheet: string) => `Het blad ‘${sheet}’ ontbreekt.`,
      "not-a-spreadsheet": "Dit is geen Excel-bestand, of het is beschadigd.",
      "too-big": (megabytes: number) =>
        `Het bestand is te groot: uitgepakt meer dan ${megabytes} MB.`,
      "too-many-cells": "Het bestand heeft veel te veel rijen of kolommen.",
      empty: "Wij zien geen rij met namen van kolommen, of geen regels eronder.",
    },
    mapping: {
      title: "Wat staat er in de kolommen?",
      lead: "Wij kennen deze kolommen nog niet. Zeg één keer wat ze zijn; wij onthouden het voor de volgende keer.",
      about: "Over wie gaan de regels?",
      always: (name: string) => `het hele bestand gaat over ${name}`,
      period: "Over welke periode gaan de regels?",
      periodAlways: (period: string) => `het hele bestand gaat over ${period}`,
      inColumn: (column: string) => `staat in kolom ‘${column}’`,
      notation: "Hoe staan de periodes er?",
      notations: {
        period: "2026-Q3, 2026-09 of 2026",
        cbs: "2026KW03 of 2026JJ00",
        "dutch-date": "een dag: 30-9-2026",
        year: "een jaar: 2026",
      },
      values: "Welke kolom is welk cijfer?",
      notInFile: "zit niet in dit bestand",
      choose: "Kies",
      go: "Bekijk de cijfers",
      faults: {
        none: "Kies voor minstens één cijfer de kolom",
        twice: "Deze kolom is al bij een ander cijfer gekozen",
        "no-about": "Kies over wie de regels gaan",
        "no-period": "Kies over welke periode de regels gaan",
      },
    },
  },
  {
    file: {
      title: "Send a file with figures",
      lead: "An Excel file (.xlsx) or CSV of 5 MB at most, with counts. Never with lines about persons.",
      source: "What is it for?",
      choose: "Choose the file",
      columns: "Columns that we recognise",
      otherColumns: "Do the columns have other names? Then we ask once what they mean.",
      example: "Empty example for Excel",
      send: "Look at the file",
      nothing: "With this link you cannot send a file.",
      previewTitle: (name: string) => `We read ${name}`,
      read: (rows: number, figures: number) =>
        `${rows} ${rows === 1 ? "line" : "lines"} read, with ${figures} ${figures === 1 ? "figure" : "figures"}.`,
      same: (count: number) => `${count} of them were known already.`,
      absent: (columns: string) => `These columns are not in the file: ${columns}.`,
      leftOut: (names: string) => `Lines that we skip, because we do not know the name: ${names}.`,
      otherMapping: "Choose the columns differently",
      another: "Another file",
      kept: "Your file waits in memory for a quarter of an hour at most. We keep the figures alone, not the file.",
    },
    notSent: {
      title: "We do not accept this file.",
      nothingKept: "Nothing of it was kept.",
      "no-file": "First choose a file.",
      "empty-file": "The file is empty.",
      "old-spreadsheet":
        "This is an Excel file of before 2007. Save it as .xlsx and send it again.",
      "not-a-table": "This is not an Excel or CSV file.",
      "personal-name":
        "The name of the file seems to say something about a person. Give it another name.",
      busy: "Too many files wait now. Try again in a quarter of an hour.",
      gone: "This file no longer waits: a quarter of an hour passed, or you sent another. Send it again.",
      "not-yours": (names: string) =>
        `The file is also about: ${names}. Your link is not for that. Remove those lines.`,
      "too-many-figures": (most: number) =>
        `It has more than ${most} figures. Send it in parts, or ask the programme office to read it in.`,
      empty: "It has no figure that we know.",
      impossible: (place: string, why: string) => `${place}: ${why}`,
      twice: (place: string) => `${place}: this is in it twice, alike or not. Leave one line.`,
      overtaken: "Somebody else delivered at the same moment. Try again.",
    },
    table: {
      at: (line: number, column: string | undefined, what: string) =>
        `Line ${line}${column === undefined ? "" : `, column ‘${column}’`}: ${what}`,
      "missing-column": (nearest: string | undefined) =>
        `this column is missing${nearest === undefined ? "" : `. Is it ‘${nearest}’?`}`,
      "double-column": "this column is there twice. Remove one",
      "not-a-number": "this is not a number. Write for example 1.250 or 12,5, or the word onbekend",
      "not-a-period": (notation: string) => `this is not a period. Here we read ${notation}`,
      "not-a-place": "this is no name or code that we know",
      "uneven-row": (expected: number, got: number) =>
        `there are ${got} cells instead of ${expected}. Is there a separator inside a text?`,
      "broken-quotes": "a quotation mark opens and does not close",
      "line-too-long": "this line is too long. Perhaps a quotation mark is missing",
      "mixed-encoding": "The file mixes two kinds of characters. Save it as CSV UTF-8.",
      "cell-error": "Excel itself shows an error here. Repair the formula",
      "missing-sheet": (sheet: string) => `The sheet ‘${sheet}’ is missing.`,
      "not-a-spreadsheet": "This is not an Excel file, or it is damaged.",
      "too-big": (megabytes: number) =>
        `The file is too large: more than ${megabytes} MB when unpacked.`,
      "too-many-cells": "The file has far too many rows or columns.",
      empty: "We see no row with names of columns, or no lines below it.",
    },
    mapping: {
      title: "What is in the columns?",
      lead: "We do not know these columns yet. Say once what they are; we remember it for next time.",
      about: "Who are the lines about?",
      always: (name: string) => `the whole file is about ${name}`,
      period: "What period are the lines about?",
      periodAlways: (period: string) => `the whole file is about ${period}`,
      inColumn: (column: string) => `is in column ‘${column}’`,
      notation: "How are the periods written?",
      notations: {
        period: "2026-Q3, 2026-09 or 2026",
        cbs: "2026KW03 or 2026JJ00",
        "dutch-date": "a day: 30-9-2026",
        year: "a year: 2026",
      },
      values: "Which column is which figure?",
      notInFile: "is not in this file",
      choose: "Choose",
      go: "Look at the figures",
      faults: {
        none: "Choose the column of at least one figure",
        twice: "This column was chosen for another figure already",
        "no-about": "Choose who the lines are about",
        "no-period": "Choose what period the lines are about",
      },
    },
  },
);
