import { words } from "../language.ts";

export const frameWords = words(
  {
    skip: "Naar de inhoud",
    menu: "Menu",
    mainNavigation: "Hoofdmenu",
    allPages: "Alle pagina's",
    thisLanguage: "Nederlands",
    stations: {
      "/tekort": "Tekort",
      "/monitor": "Monitor",
      "/opgaven": "Opgaven",
      "/initiatieven": "Initiatieven",
      "/planning": "Planning",
      "/sturen": "Sturen",
      "/partijen": "Partijen",
      "/keten-en-aanbod": "Keten en aanbod",
      "/verantwoording": "Verantwoording",
    },
    asOf: (version: number, since: string) =>
      `Versie ${version} van het plan, sinds ${since}. Er is hier nog niets gemeld.`,
    asOfReport: (version: number, since: string, report: string) =>
      `Versie ${version} van het plan, sinds ${since}. Laatste melding van ${report}.`,
    exampleTitle: "Dit is een voorbeeld.",
    example:
      "Meldingen, cijfers, vergaderingen en besluiten op deze site zijn verzonnen, om te laten zien hoe Eenlijn werkt. De eerste versie van het plan is echt.",
    about: (region: string, name: string, short: string) =>
      `Eenlijn laat het regioplan voor zorg en welzijn van ${region} werken: wat is afgesproken, wat het kan opleveren en wat daarvan bekend is. De partijen werken samen als ${name} (${short}).`,
    contact: "Vragen over het plan?",
    version: (version: number) => `Versie ${version} van het plan`,
    since: (day: string) => `, sinds ${day}.`,
    changes: "Wat is er veranderd?",
    profile: "Regiobeeld",
    data: "Gegevens",
    glossary: "Begrippen",
    accessibility: "Toegankelijkheid",
    licence: "Eenlijn is open software onder de licentie EUPL-1.2.",
  },
  {
    skip: "Skip to content",
    menu: "Menu",
    mainNavigation: "Main menu",
    allPages: "All pages",
    thisLanguage: "English",
    stations: {
      "/tekort": "Staff gap",
      "/monitor": "Monitor",
      "/opgaven": "Challenges",
      "/initiatieven": "Initiatives",
      "/planning": "Planning",
      "/sturen": "Steering",
      "/partijen": "Parties",
      "/keten-en-aanbod": "Care chain",
      "/verantwoording": "How we know",
    },
    asOf: (version: number, since: string) =>
      `Version ${version} of the plan, since ${since}. Nothing has been reported here yet.`,
    asOfReport: (version: number, since: string, report: string) =>
      `Version ${version} of the plan, since ${since}. Latest report of ${report}.`,
    exampleTitle: "This is an example.",
    example:
      "Reports, figures, meetings and decisions on this site are made up, to show how Eenlijn works. The first version of the plan is real.",
    about: (region: string, name: string, short: string) =>
      `Eenlijn puts the regional plan for care and welfare of ${region} to work: what was agreed, what it can yield and what is known about it. The parties work together as ${name} (${short}).`,
    contact: "Questions about the plan?",
    version: (version: number) => `Version ${version} of the plan`,
    since: (day: string) => `, since ${day}.`,
    changes: "What has changed?",
    profile: "Regional profile",
    data: "Data",
    glossary: "Glossary",
    accessibility: "Accessibility",
    licence: "Eenlijn is open software under the EUPL-1.2 licence.",
  },
);
