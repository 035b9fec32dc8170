import { words } from "../../language.ts";

export const chainsWords = words(
  {
    tab: "Keten en aanbod",
    description:
      "Hoe ver gemeenten zijn met de ketenaanpakken, de preventie-infrastructuur en de cruciale ggz.",
    headline: (fully: string, asked: string) =>
      `Ketenaanpakken: ${fully} van de ${asked} antwoorden zijn “volledig”`,
    lead: (partly: string, none: string, unknown: string, missing: number) =>
      `Gemeenten antwoordden ${partly} keer “deels” en ${none} keer “nog niet” of “beperkt”. Bij ${unknown} antwoorden is de stand onbekend${missing === 0 ? "" : `, en ${missing} antwoorden ontbreken`}.`,
    asOf: (adopted: string) =>
      `Dit is de stand bij de vaststelling van het plan, ${adopted}. Sindsdien is hierover niets gemeld.`,
    onThisPage: "Op deze pagina",
    chart: {
      title: (unknown: string, asked: string) =>
        `${unknown} van de ${asked} antwoorden zijn onbekend`,
      subtitle:
        "Elk vakje is één gemeente. Welke gemeente welk antwoord gaf, staat niet in het plan.",
      source: "Bron: regioplan, opgave van de gemeenten.",
      caption: "Antwoorden van gemeenten per ketenaanpak en vraag, in aantallen gemeenten",
      chain: "Ketenaanpak",
      question: "Vraag",
      outOf: "Gemeenten gevraagd",
    },
    answers: {
      fully: "volledig",
      partly: "deels",
      none: "nog niet",
      unknown: "onbekend",
      missing: "zonder antwoord",
    },
    limited: "beperkt",
    noneOrLimited: "nog niet / beperkt",
    parts: [
      { id: "ketens", label: "Ketenaanpakken" },
      { id: "preventie", label: "Preventie-infrastructuur" },
      { id: "cruciale-ggz", label: "Cruciale ggz" },
      { id: "systemen", label: "Systemen" },
    ],
    chain: {
      tally: (fully: number, asked: number, unknown: number) =>
        `Van ${asked} antwoorden zijn er ${fully} “volledig” en ${unknown} onbekend.`,
      initiatives: "Hoort bij dit initiatief",
    },
    prevention: {
      title: (met: number, all: number) =>
        `Preventie-infrastructuur: volgens het plan zijn ${met} van de ${all} eisen klaar`,
      met: "klaar, zegt het plan",
      toFollow: "volgt later",
      passed: (deadline: string) =>
        `De datum waarop alles klaar moest zijn, ${deadline}, is voorbij. Of het gelukt is, is hier niet gemeld.`,
      coming: (deadline: string) => `Alles moet klaar zijn op ${deadline}.`,
      requirements: "Wat de eis inhoudt",
    },
    care: {
      tab: "Cruciale ggz",
      chartTitle: (some: number, all: number, form: string) =>
        `${some} van de ${all} soorten zonder vinkje vallen onder: ${form}`,
      chartSubtitle:
        "Elk vakje is één soort zorg. Vol: vinkje in het plan. Gestippeld: geen vinkje.",
      source: "Bron: regioplan, een eerste inventarisatie.",
      link: "Bekijk alle soorten zorg en wie ze geeft",
      at: "Bij",
      title: (present: number, all: number) =>
        `Cruciale ggz: bij ${present} van de ${all} soorten zorg staat een vinkje`,
      noTick: (missing: number) =>
        `Bij ${missing} soorten staat geen vinkje. Dat bewijst niet dat die zorg er niet is: de lijst is een eerste inventarisatie. Het kan een witte vlek zijn, en dat moest nog besproken worden.`,
      reach:
        "Bij de meeste aanbieders is in de bron niet te lezen of zij in de regio werken of in een groter gebied. Daar staat: bereik niet te lezen.",
      present: "vinkje in het plan",
      absent: "geen vinkje",
      tally: (present: number, all: number) => `${present} van ${all} met een vinkje`,
      reaches: {
        regional: "regionaal",
        supraregional: "groter gebied",
        undetermined: "bereik niet te lezen",
      },
      and: "en",
      actionsTitle: "Wat er daarna zou gebeuren",
      actionsNote: "Over deze stappen is sindsdien niets gemeld.",
      caption: "Cruciale ggz per vorm, met aanbieders en hun bereik",
      columns: ["Aanbod", "Vorm", "In het plan", "Aanbieders", "Opmerking", "Bron"],
      noProvider: "geen aanbieder genoemd",
      noNote: "geen",
      csv: "Download als CSV",
    },
    systems: {
      title: (all: number) => `Het plan noemt ${all} digitale en andere systemen`,
      text: (build: number, requirements: number) =>
        `Daarvan moet de regio er ${build} zelf maken of draaiend houden. Voor alles samen gelden ${requirements} eisen.`,
      link: "Bekijk de systemen en wat het plan ervan vraagt",
    },
  },
  {
    tab: "Care chain",
    description:
      "How far municipalities are with the chain approaches, the prevention infrastructure and crucial mental-health care.",
    headline: (fully: string, asked: string) =>
      `Chain approaches: ${fully} of ${asked} answers are “fully”`,
    lead: (partly: string, none: string, unknown: string, missing: number) =>
      `Municipalities answered “partly” ${partly} times and “not yet” or “limited” ${none} times. For ${unknown} answers the state is unknown${missing === 0 ? "" : `, and ${missing} answers are missing`}.`,
    asOf: (adopted: string) =>
      `This is how it stood when the plan was adopted, ${adopted}. Nothing has been reported about it since.`,
    onThisPage: "On this page",
    chart: {
      title: (unknown: string, asked: string) => `${unknown} of the ${asked} answers are unknown`,
      subtitle:
        "Each box is one municipality. The plan does not say which municipality gave which answer.",
      source: "Source: regional plan, as stated by the municipalities.",
      caption:
        "Answers of municipalities per chain approach and question, in numbers of municipalities",
      chain: "Chain approach",
      question: "Question",
      outOf: "Municipalities asked",
    },
    answers: {
      fully: "fully",
      partly: "partly",
      none: "not yet",
      unknown: "unknown",
      missing: "without answer",
    },
    limited: "limited",
    noneOrLimited: "not yet / limited",
    parts: [
      { id: "ketens", label: "Chain approaches" },
      { id: "preventie", label: "Prevention infrastructure" },
      { id: "cruciale-ggz", label: "Crucial mental-health care" },
      { id: "systemen", label: "Systems" },
    ],
    chain: {
      tally: (fully: number, asked: number, unknown: number) =>
        `Of ${asked} answers ${fully} are “fully” and ${unknown} unknown.`,
      initiatives: "Belongs to this initiative",
    },
    prevention: {
      title: (met: number, all: number) =>
        `Prevention infrastructure: the plan says ${met} of ${all} requirements are met`,
      met: "met, says the plan",
      toFollow: "to follow",
      passed: (deadline: string) =>
        `The date by which everything had to be ready, ${deadline}, has passed. Whether that worked out has not been reported here.`,
      coming: (deadline: string) => `Everything must be ready by ${deadline}.`,
      requirements: "What the requirement holds",
    },
    care: {
      tab: "Crucial mental-health care",
      chartTitle: (some: number, all: number, form: string) =>
        `${some} of the ${all} kinds without a tick fall under: ${form}`,
      chartSubtitle: "Each box is one kind of care. Solid: tick in the plan. Dashed: no tick.",
      source: "Source: regional plan, a first inventory.",
      link: "See all kinds of care and who gives them",
      at: "At",
      title: (present: number, all: number) =>
        `Crucial mental-health care: ${present} of ${all} kinds of care have a tick`,
      noTick: (missing: number) =>
        `${missing} kinds have no tick. That does not prove that this care is missing: the list is a first inventory. It may be a gap in provision, and that still had to be discussed.`,
      reach:
        "For most providers the source does not show whether they work in the region or in a larger area. There it says: reach cannot be read.",
      present: "tick in the plan",
      absent: "no tick",
      tally: (present: number, all: number) => `${present} of ${all} with a tick`,
      reaches: {
        regional: "regional",
        supraregional: "larger area",
        undetermined: "reach cannot be read",
      },
      and: "and",
      actionsTitle: "What was to happen next",
      actionsNote: "Nothing has been reported about these steps since.",
      caption: "Crucial mental-health care per form, with providers and their reach",
      columns: ["Care", "Form", "In the plan", "Providers", "Remark", "Source"],
      noProvider: "no provider named",
      noNote: "none",
      csv: "Download as CSV",
    },
    systems: {
      title: (all: number) => `The plan names ${all} digital and other systems`,
      text: (build: number, requirements: number) =>
        `The region has to make or run ${build} of them. ${requirements} requirements hold for all of them.`,
      link: "See the systems and what the plan asks of them",
    },
  },
);
