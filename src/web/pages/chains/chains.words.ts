import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const chainsWords = words(
  {
    tab: "Keten en aanbod",
    description:
      "Hoe ver gemeenten zijn met de ketenaanpakken, de preventie-infrastructuur en de cruciale ggz.",
    headline: (fully: string, asked: string) =>
      `Ketenaanpakken: op ${fully} van de ${asked} vragen is het antwoord “volledig”`,
    noChains: "Het plan noemt geen ketenaanpakken met antwoorden van gemeenten",
    lead: (partly: string, none: string, unknown: string, missing: number) =>
      `Gemeenten antwoordden ${partly} keer “deels” en ${none} keer “nog niet” of “beperkt”. Bij ${unknown} antwoorden is de stand onbekend${missing === 0 ? "" : `, en ${missing} antwoorden ontbreken`}.`,
    asOf: (adopted: string) =>
      `Dit is de stand bij de vaststelling van het plan, ${adopted}. Sindsdien is hierover niets gemeld.`,
    onThisPage: "Op deze pagina",
    asOfRound: (year: number, missing: number) =>
      `Dit is de stand van de ronde ${year}.${missing === 0 ? "" : ` ${counted(missing, "antwoord ontbreekt", "antwoorden ontbreken")} nog.`}`,
    inPlanThen: (year: number, fully: string, asked: string) =>
      `In het plan van ${year} was het ${fully} van de ${asked}.`,
    chart: {
      titleOf: (year: number, without: string, asked: string) =>
        `In ${year} is op ${without} van de ${asked} vragen het antwoord onbekend of nog niet gegeven`,
      subtitleYears:
        "Elk vakje is één vraag aan één gemeente. De bovenste rij is het plan; daarin staat niet welke gemeente wat antwoordde.",
      sourceYears: "Bron: regioplan en jaarrondes, opgave van de gemeenten.",
      inPlan: (year: number) => `${year}, plan`,
      moment: "Moment",
      title: (unknown: string, asked: string) =>
        `Op ${unknown} van de ${asked} vragen is het antwoord onbekend`,
      subtitle:
        "Elk vakje is één vraag aan één gemeente. Welke gemeente welk antwoord gaf, staat niet in het plan.",
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
        `Op ${fully} van de ${asked} vragen aan gemeenten is het antwoord “volledig”, op ${unknown} is het onbekend.`,
      initiatives: "Hoort bij dit initiatief",
    },
    prevention: {
      title: (met: number, all: number) =>
        all === 0
          ? "Preventie-infrastructuur: het plan noemt geen eisen"
          : all === 1
            ? `Preventie-infrastructuur: volgens het plan is de eis ${met === 1 ? "" : "nog niet "}klaar`
            : `Preventie-infrastructuur: volgens het plan ${met === 1 ? "is" : "zijn"} ${met} van de ${all} eisen klaar`,
      titleNow: (met: number, all: number) =>
        `Preventie-infrastructuur: ${met} van de ${counted(all, "eis is", "eisen zijn")} klaar`,
      shown: (status: "met" | "to-follow", day: string) =>
        status === "met" ? `klaar, gemeld over ${day}` : `nog niet klaar, gemeld over ${day}`,
      inPlan: (status: "met" | "to-follow") =>
        `In het plan: ${status === "met" ? "klaar" : "volgt later"}.`,
      evidence: "Wat er is gemeld",
      document: "Document",
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
        `${some} van de ${counted(all, "soort", "soorten")} zonder vinkje ${some === 1 ? "valt" : "vallen"} onder: ${form}`,
      chartSubtitle:
        "Elk vakje is één soort zorg. Vol: vinkje in het plan. Gestippeld: geen vinkje.",
      source: "Bron: regioplan, een eerste inventarisatie.",
      link: "Bekijk alle soorten zorg en wie ze geeft",
      at: "Bij",
      title: (present: number, all: number) =>
        all === 0
          ? "Cruciale ggz: het plan geeft geen lijst"
          : `Cruciale ggz: bij ${present} van de ${counted(all, "soort", "soorten")} zorg staat een vinkje`,
      noTick: (missing: number) =>
        `Bij ${counted(missing, "soort", "soorten")} staat geen vinkje. Dat bewijst niet dat die zorg er niet is: de lijst is een eerste inventarisatie. Het kan een witte vlek zijn, en dat moest nog besproken worden.`,
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
      noneLeft: "geen aanbieder meer bekend",
      noNote: "geen",
      csv: "Download als CSV",
    },
    systems: {
      title: (all: number) =>
        all === 0
          ? "Het plan noemt geen systemen"
          : all === 1
            ? "Het plan noemt één systeem"
            : `Het plan noemt ${all} digitale en andere systemen`,
      text: (build: number, requirements: number) =>
        [
          build > 0 && `Daarvan moet de regio er ${build} zelf maken of draaiend houden.`,
          requirements === 1 && "Voor alles samen geldt één eis.",
          requirements > 1 && `Voor alles samen gelden ${requirements} eisen.`,
        ]
          .filter(Boolean)
          .join(" "),
      link: "Bekijk de systemen en wat het plan ervan vraagt",
    },
  },
  {
    tab: "Care chain",
    description:
      "How far municipalities are with the chain approaches, the prevention infrastructure and crucial mental-health care.",
    headline: (fully: string, asked: string) =>
      `Chain approaches: the answer to ${fully} of ${asked} questions is “fully”`,
    noChains: "The plan names no chain approaches with answers of municipalities",
    lead: (partly: string, none: string, unknown: string, missing: number) =>
      `Municipalities answered “partly” ${partly} times and “not yet” or “limited” ${none} times. For ${unknown} answers the state is unknown${missing === 0 ? "" : `, and ${missing} answers are missing`}.`,
    asOf: (adopted: string) =>
      `This is how it stood when the plan was adopted, ${adopted}. Nothing has been reported about it since.`,
    onThisPage: "On this page",
    asOfRound: (year: number, missing: number) =>
      `This is how it stood in round ${year}.${missing === 0 ? "" : ` ${counted(missing, "answer is", "answers are")} still missing.`}`,
    inPlanThen: (year: number, fully: string, asked: string) =>
      `In the plan of ${year} it was ${fully} of ${asked}.`,
    chart: {
      titleOf: (year: number, without: string, asked: string) =>
        `In ${year} the answer to ${without} of ${asked} questions is unknown or not given yet`,
      subtitleYears:
        "Each box is one question to one municipality. The top row is the plan, which does not say which municipality gave which answer.",
      sourceYears: "Source: regional plan and yearly rounds, as stated by the municipalities.",
      inPlan: (year: number) => `${year}, plan`,
      moment: "Moment",
      title: (unknown: string, asked: string) =>
        `The answer to ${unknown} of the ${asked} questions is unknown`,
      subtitle:
        "Each box is one question to one municipality. The plan does not say which municipality gave which answer.",
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
        `To ${fully} of the ${asked} questions to municipalities the answer is “fully”, to ${unknown} it is unknown.`,
      initiatives: "Belongs to this initiative",
    },
    prevention: {
      title: (met: number, all: number) =>
        all === 0
          ? "Prevention infrastructure: the plan names no requirements"
          : all === 1
            ? `Prevention infrastructure: the plan says the requirement is ${met === 1 ? "" : "not yet "}met`
            : `Prevention infrastructure: the plan says ${met} of ${all} requirements ${met === 1 ? "is" : "are"} met`,
      titleNow: (met: number, all: number) =>
        `Prevention infrastructure: ${met} of ${counted(all, "requirement is", "requirements are")} met`,
      shown: (status: "met" | "to-follow", day: string) =>
        status === "met" ? `met, reported of ${day}` : `not met yet, reported of ${day}`,
      inPlan: (status: "met" | "to-follow") =>
        `In the plan: ${status === "met" ? "met" : "to follow"}.`,
      evidence: "What was reported",
      document: "Document",
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
        `${some} of the ${counted(all, "kind", "kinds")} without a tick ${some === 1 ? "falls" : "fall"} under: ${form}`,
      chartSubtitle: "Each box is one kind of care. Solid: tick in the plan. Dashed: no tick.",
      source: "Source: regional plan, a first inventory.",
      link: "See all kinds of care and who gives them",
      at: "At",
      title: (present: number, all: number) =>
        all === 0
          ? "Crucial mental-health care: the plan gives no list"
          : `Crucial mental-health care: ${present} of ${counted(all, "kind", "kinds")} of care ${present === 1 ? "has" : "have"} a tick`,
      noTick: (missing: number) =>
        `${missing === 1 ? "1 kind has" : `${missing} kinds have`} no tick. That does not prove that this care is missing: the list is a first inventory. It may be a gap in provision, and that still had to be discussed.`,
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
      noneLeft: "no provider known any more",
      noNote: "none",
      csv: "Download as CSV",
    },
    systems: {
      title: (all: number) =>
        all === 0
          ? "The plan names no systems"
          : all === 1
            ? "The plan names one system"
            : `The plan names ${all} digital and other systems`,
      text: (build: number, requirements: number) =>
        [
          build > 0 && `The region has to make or run ${build} of them.`,
          requirements === 1 && "One requirement holds for all of them.",
          requirements > 1 && `${requirements} requirements hold for all of them.`,
        ]
          .filter(Boolean)
          .join(" "),
      link: "See the systems and what the plan asks of them",
    },
  },
);
