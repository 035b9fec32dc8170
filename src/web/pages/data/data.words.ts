import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const dataWords = words(
  {
    tab: "Gegevens",
    description:
      "Welke bronnen cijfers leveren, hoe nieuw die zijn, wat er mislukt, wat er vreemd uitziet en wie nog moet leveren.",
    headline: (delivering: number, all: number) =>
      `Gegevens: ${delivering} van de ${counted(all, "bron levert", "bronnen leveren")} cijfers`,
    asking: (sources: number) =>
      sources === 0
        ? "Geen bron is te laat en niets is mislukt."
        : `${counted(sources, "bron is te laat of niet op te halen", "bronnen zijn te laat of niet op te halen")}.`,
    strange: (values: number) =>
      values === 0
        ? "Geen waarde ziet er vreemd uit."
        : `${counted(values, "waarde ziet", "waarden zien")} er vreemd uit.`,
    more: "Meer over deze bron",
    moreFindings: (rest: number) => `Nog ${counted(rest, "waarde", "waarden")}`,
    nothing: "Deze regio meet nog niets",
    nothingText:
      "Hier staat straks van elke bron hoe nieuw de gegevens zijn. Het programmabureau zet daarvoor bronnen en indicatoren in de bestanden van de regio.",
    parts: {
      attention: "Wat vraagt aandacht",
      sources: "Bronnen",
      people: "Wie nog moet leveren",
      quality: "Wat er vreemd uitziet",
      deliveries: "Leveringen",
    },
    onThisPage: "Op deze pagina",
    noAttention:
      "Geen bron is te laat en niets is mislukt. Wat nog niet is opgehaald of aangeleverd, staat hieronder.",
    standing: {
      failing: "ophalen mislukt",
      overdue: "te laat",
      current: "op tijd",
      "not-fetched": "nog niet opgehaald",
      "not-handed-in": "nog niets aangeleverd",
      own: "houdt de site zelf bij",
      "to-be-found": "nog te vinden",
    },
    groups: {
      failing: "Ophalen mislukt",
      overdue: "Te laat",
      current: "Op tijd",
      "not-fetched": "Bekend, nog niet opgehaald",
      "not-handed-in": "Wacht op mensen die aanleveren",
      own: "Houdt de site zelf bij",
      "to-be-found": "Nog te vinden",
    },
    dataOf: (period: string, day: string | undefined) =>
      `Gegevens van ${period}${day === undefined ? "" : `, opgehaald op ${day}`}`,
    expected: (day: string) => `nieuwere verwacht op ${day}`,
    wasExpected: (day: string) => `nieuwere waren verwacht op ${day}`,
    noNewer: "nieuwere zijn niet beloofd",
    noData: "Nog geen gegevens",
    failing: (times: number, since: string, tried: string) =>
      `Sinds ${since} ${times} keer mislukt, de laatste keer op ${tried}.`,
    measures: "Levert",
    licence: "Licentie",
    nobody: "geen cijfers waar een indicator op rust",
    missing: {
      unknown: "onbekend",
      secret: "geheim",
      "not-measured": "niet gemeten",
      "not-applicable": "niet van toepassing",
    },
    withoutValue: "Zonder waarde",
    peopleNote:
      "Instellingen leveren deze cijfers zelf aan, met hun eigen link of via het programmabureau.",
    everybody: "Iedereen die moet leveren, heeft geleverd.",
    lastDelivered: (day: string) => `laatste levering: ${day}`,
    notDelivered: "nog niets geleverd",
    qualityNote:
      "De site vergelijkt elke waarde met die ervoor. Er wordt niets weggelaten: de bron kan gelijk hebben.",
    noFindings:
      "Niets: geen uitschieters, geen sprongen en geen noemers die plotseling anders zijn.",
    findings: {
      outlier: "uitschieter",
      jump: "sprong",
      "denominator-changed": "noemer sterk veranderd",
    },
    findingColumns: ["Wat", "Cijfer", "Waar", "Groep", "Periode", "Waarde", "Waarde ervoor"],
    findingsCaption: "Waarden waar iemand naar moet kijken",
    everyone: "allen",
    deliveriesNote: (shown: number, all: number) =>
      shown === all
        ? "Elke levering blijft bewaard zoals zij kwam, met haar kenmerk (sha256). Zo is later na te gaan waar een cijfer vandaan kwam."
        : `Dit zijn de laatste ${shown} van de ${all} leveringen; het CSV-bestand heeft ze allemaal. Elke levering blijft bewaard zoals zij kwam, met haar kenmerk (sha256).`,
    noDeliveries: "Er is nog niets geleverd.",
    deliveryColumns: [
      "Bron",
      "Geleverd op",
      "Vandaan",
      "Waarden",
      "Nieuw of anders",
      "Laatste periode",
      "Gemeentegrenzen",
      "Licentie",
      "sha256",
    ],
    origins: {
      entered: "ingevuld op de site",
      derived: "afgeleid door de site",
      uploaded: "aangeleverd bestand",
      fetched: "opgehaald",
    },
    values: (total: string, changed: string) => `${total} waarden, ${changed} nieuw of anders`,
    upTo: (period: string) => `tot en met ${period}`,
    boundary: (year: number) => `gemeentegrenzen van ${year}`,
    boundaryNone: "van het jaar zelf",
    raw: "Download zoals geleverd",
    withheld: {
      "handed-in": "Het bestand zelf geven wij niet door: een partij leverde het aan.",
      licence: "Het bestand zelf geven wij niet door: de licentie staat dat niet toe.",
      "made-up": "Verzonnen, om uit te proberen. Er is geen origineel.",
      "unknown-source": "De bron staat niet meer in de bestanden van de regio.",
    },
    example: "verzonnen",
    sourceColumns: [
      "Bron",
      "Uitgever",
      "Stand",
      "Ritme",
      "Gegevens van",
      "Opgehaald op",
      "Nieuwere verwacht op",
      "Licentie",
      "Leveringen",
      "Opmerking",
    ],
    sourcesCaption: "Bronnen en hoe nieuw hun gegevens zijn",
    deliveriesCaption: "Leveringen met hun kenmerk",
    none: "geen",
    scroll: "schuift opzij",
    files: "Download",
    csv: "bronnen (CSV)",
    deliveriesCsv: "leveringen (CSV)",
    json: "alles (JSON)",
  },
  {
    tab: "Data",
    description:
      "Which sources deliver figures, how new those are, what fails, what looks strange and who still has to deliver.",
    headline: (delivering: number, all: number) =>
      `Data: ${delivering} of ${counted(all, "source delivers", "sources deliver")} figures`,
    asking: (sources: number) =>
      sources === 0
        ? "No source is late and nothing failed."
        : `${counted(sources, "source is late or cannot be fetched", "sources are late or cannot be fetched")}.`,
    strange: (values: number) =>
      values === 0
        ? "No value looks strange."
        : `${counted(values, "value looks", "values look")} strange.`,
    more: "More about this source",
    moreFindings: (rest: number) => `${rest} more ${rest === 1 ? "value" : "values"}`,
    nothing: "This region measures nothing yet",
    nothingText:
      "This page will say of each source how new its data are. The programme office puts sources and indicators in the files of the region.",
    parts: {
      attention: "What needs attention",
      sources: "Sources",
      people: "Who still has to deliver",
      quality: "What looks strange",
      deliveries: "Deliveries",
    },
    onThisPage: "On this page",
    noAttention:
      "No source is late and nothing failed. What is not fetched or delivered yet is below.",
    standing: {
      failing: "fetching failed",
      overdue: "late",
      current: "on time",
      "not-fetched": "not fetched yet",
      "not-handed-in": "nothing delivered yet",
      own: "kept by the site itself",
      "to-be-found": "still to be found",
    },
    groups: {
      failing: "Fetching failed",
      overdue: "Late",
      current: "On time",
      "not-fetched": "Known, not fetched yet",
      "not-handed-in": "Waiting for people who deliver",
      own: "Kept by the site itself",
      "to-be-found": "Still to be found",
    },
    dataOf: (period: string, day: string | undefined) =>
      `Data of ${period}${day === undefined ? "" : `, fetched on ${day}`}`,
    expected: (day: string) => `newer expected on ${day}`,
    wasExpected: (day: string) => `newer were expected on ${day}`,
    noNewer: "newer are not promised",
    noData: "No data yet",
    failing: (times: number, since: string, tried: string) =>
      `Failed ${times} times since ${since}, the last time on ${tried}.`,
    measures: "Delivers",
    licence: "Licence",
    nobody: "no figures that an indicator rests on",
    missing: {
      unknown: "unknown",
      secret: "secret",
      "not-measured": "not measured",
      "not-applicable": "not applicable",
    },
    withoutValue: "Without a value",
    peopleNote:
      "Institutions deliver these figures themselves, with their own link or through the programme office.",
    everybody: "Everybody who has to deliver did.",
    lastDelivered: (day: string) => `last delivery: ${day}`,
    notDelivered: "nothing delivered yet",
    qualityNote:
      "The site compares each value with the one before. Nothing is left out: the source may be right.",
    noFindings: "Nothing: no outliers, no jumps and no denominators that suddenly changed.",
    findings: {
      outlier: "outlier",
      jump: "jump",
      "denominator-changed": "denominator changed much",
    },
    findingColumns: ["What", "Figure", "Where", "Group", "Period", "Value", "Value before"],
    findingsCaption: "Values that somebody should look at",
    everyone: "all",
    deliveriesNote: (shown: number, all: number) =>
      shown === all
        ? "Each delivery is kept as it came, with its digest (sha256). So one can check later where a figure came from."
        : `These are the last ${shown} of ${all} deliveries; the CSV file has them all. Each delivery is kept as it came, with its digest (sha256).`,
    noDeliveries: "Nothing has been delivered yet.",
    deliveryColumns: [
      "Source",
      "Delivered on",
      "From",
      "Values",
      "New or changed",
      "Last period",
      "Municipal boundaries",
      "Licence",
      "sha256",
    ],
    origins: {
      entered: "filled in on the site",
      derived: "derived by the site",
      uploaded: "file that was handed in",
      fetched: "fetched",
    },
    values: (total: string, changed: string) => `${total} values, ${changed} new or changed`,
    upTo: (period: string) => `up to ${period}`,
    boundary: (year: number) => `municipal boundaries of ${year}`,
    boundaryNone: "of the year itself",
    raw: "Download as delivered",
    withheld: {
      "handed-in": "We do not pass on the file itself: a party handed it in.",
      licence: "We do not pass on the file itself: the licence does not allow it.",
      "made-up": "Made up, to try things out. There is no original.",
      "unknown-source": "The source is no longer in the files of the region.",
    },
    example: "made up",
    sourceColumns: [
      "Source",
      "Publisher",
      "Standing",
      "Rhythm",
      "Data of",
      "Fetched on",
      "Newer expected on",
      "Licence",
      "Deliveries",
      "Remark",
    ],
    sourcesCaption: "Sources and how new their data are",
    deliveriesCaption: "Deliveries with their digest",
    none: "none",
    scroll: "scrolls sideways",
    files: "Download",
    csv: "sources (CSV)",
    deliveriesCsv: "deliveries (CSV)",
    json: "everything (JSON)",
  },
);
