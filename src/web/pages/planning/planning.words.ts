import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

export const planningWords = words(
  {
    tab: "Planning",
    description: "Wat volgens het regioplan wanneer zou gebeuren, per overleg en per fase.",
    headline: {
      in: (phase: number) => `Volgens het plan zitten we nu in fase ${phase}`,
      before: (phase: number) => `Fase ${phase} van het plan moet nog beginnen`,
      after: "De fases van het plan zijn voorbij",
      none: "Het plan noemt geen fases",
    },
    period: (from: string, to: string) => `Deze fase loopt van het ${from} tot en met het ${to}.`,
    starts: (from: string) => `Deze fase begint in het ${from}.`,
    last: "Dit is het laatste kwartaal van de hele planning.",
    onAgenda: (items: number) =>
      items === 0
        ? "Voor deze fase staat er niets op een werkagenda."
        : items === 1
          ? "Voor deze fase staat er één punt op de werkagenda."
          : `Voor deze fase staan er ${items} punten op de werkagenda.`,
    silent: (adopted: string) =>
      `Sinds het plan op ${adopted} is vastgesteld, is hier niets gemeld. Of het op schema ligt, weten wij dus niet.`,
    reported: (some: number, all: number, latest: string) =>
      `Over ${some} van de ${all} versnelde initiatieven is iets gemeld, het laatst op ${latest}.`,
    attention: {
      title: "Wat vraagt aandacht",
      nothing: (heard: number) =>
        heard === 1
          ? "Het ene initiatief waarover iets is gemeld, is op koers."
          : `Alle ${heard} initiatieven waarover iets is gemeld, zijn op koers.`,
      some: (some: number, heard: number) =>
        heard === 1
          ? "Het ene initiatief waarover iets is gemeld, vraagt aandacht."
          : `${capitalised(inWords(some, "nl"))} van de ${heard} initiatieven waarover iets is gemeld ${some === 1 ? "vraagt" : "vragen"} aandacht.`,
      never: (count: number) =>
        count === 1
          ? "Over één initiatief is nog nooit iets gemeld; of dat goed loopt, weten wij niet."
          : `Over ${count} initiatieven is nog nooit iets gemeld; of die goed lopen, weten wij niet.`,
      heardOn: (day: string) => `laatste melding ${day}`,
      reason: "Reden",
      help: "Hulp nodig",
      late: "Te laat",
      moreLate: (count: number) => `en nog ${count}`,
      more: (count: number) => `Nog ${counted(count, "initiatief", "initiatieven")}`,
      how: "Hoe de site dit uitrekent, en hoe u zelf meldt",
    },
    timeline: {
      title: (placed: number, all: number) =>
        all === 0
          ? "Het plan noemt nog geen initiatieven om te versnellen"
          : all === 1
            ? `Het versnelde initiatief heeft ${placed === 1 ? "een" : "geen"} plek op de tijdlijn`
            : `${placed} van de ${all} initiatieven ${placed === 1 ? "heeft" : "hebben"} een plek op de tijdlijn`,
      subtitle: (all: number, open: number, lost: number, last: string | undefined) =>
        [
          all === 1 && "De regio wil dit initiatief samen versnellen.",
          all > 1 && "De regio wil deze initiatieven samen versnellen.",
          open > 0 && `Bij ${inWords(open, "nl")} is de planning nog te bepalen (n.t.b.).`,
          lost > 0 &&
            `Bij ${inWords(lost, "nl")} noemt het plan wel stappen, maar is het kwartaal verloren gegaan.`,
          last !== undefined && `Het laatste kwartaal dat het plan noemt, is het ${last}.`,
        ]
          .filter(Boolean)
          .join(" "),
      phases: "Fases van het plan",
      evaluations: "Evaluaties",
      evaluationRow: (count: number) => counted(count, "evaluatie", "evaluaties"),
      evaluation: "Waarschijnlijk één evaluatie per initiatief",
      caption: "Planning van de versnelde initiatieven per kwartaal",
      source: "Bron: regioplan, kwartaalplanning.",
      how: "Hoe wij dit weten",
    },
    now: {
      title: (phase: number) => `Wat er in fase ${phase} zou beginnen`,
      lead: "Zo staat het in de werkagenda. Of het is gebeurd, is hier niet gemeld.",
      rest: (count: number) =>
        count === 1 ? "Bekijk het punt van deze fase" : `Bekijk alle ${count} punten van deze fase`,
    },
    agenda: {
      title: "De werkagenda: wie wilde wat wanneer bespreken",
      lead: (agendas: number) =>
        agendas === 0
          ? "Het plan bevat geen werkagenda."
          : `Het plan bevat ${agendas === 1 ? "één agenda" : `${inWords(agendas, "nl")} agenda's`} op hoofdlijnen.`,
      unsure:
        "In de bron lopen de kolommen met fases door elkaar. Waar de fase niet zeker te lezen is, staat dat erbij.",
      twice: "Een punt dat in meer fases staat, telt hier bij elke fase mee.",
      matrix: "Aantal punten op de werkagenda per overleg en fase",
      corner: "Agenda",
      phase: (number: number) => `Fase ${number}`,
      noPhase: "Zonder fase",
      cell: (agenda: string, phase: string) => `${agenda}, ${phase}`,
      body: "Overleg",
      phaseChoice: "Fase",
      shown: (shown: number, all: number) =>
        shown === all && all > 1 ? `Alle ${all} punten` : `${shown} van de ${all} punten`,
      none: "Bij deze keuze staat er niets op de werkagenda.",
      csv: "Download deze punten als CSV",
      items: (count: number) => (count === 1 ? "1 punt" : `${count} punten`),
      inPhases: (numbers: readonly number[]) => {
        const list = numbers.map(String);
        return list.length === 1
          ? `fase ${list[0]}`
          : `fase ${list.slice(0, -1).join(", ")} en ${list.at(-1)}`;
      },
      withoutPhase: "zonder fase",
      certainty: {
        high: "",
        medium: "vrij zeker gelezen",
        low: "onzeker gelezen",
        undetermined: "niet te lezen",
      },
      certain: "zeker",
      notStated: "niet van toepassing",
      columns: [
        "Agenda",
        "Overleg",
        "Categorie",
        "Punt",
        "Onderdelen",
        "Fase",
        "Lezing van de fase",
        "Bron",
      ],
      noSubjects: "geen",
      caption: "Werkagenda van het regioplan",
    },
    milestones: {
      title: "Vaste momenten",
      past: "voorbij; hier is niet gemeld of het is gebeurd",
      now: "loopt nu",
      coming: "komt nog",
      other: (date: string) => `Het plan noemt ook ${date}.`,
      making: "Hoe het plan tot stand kwam",
    },
    monitoring: {
      title: "Hoe de regio het plan wil volgen",
      who: "Wie",
      agreements: "Wat is afgesproken",
      path: "Hoe de uitkomsten reizen",
      noPath: "Het plan zegt niet langs welke overleggen de uitkomsten gaan.",
      principles: "Uitgangspunten en wensen",
    },
  },
  {
    tab: "Planning",
    description: "What was to happen when by the regional plan, per body and per phase.",
    headline: {
      in: (phase: number) => `By the plan we are now in phase ${phase}`,
      before: (phase: number) => `Phase ${phase} of the plan has yet to begin`,
      after: "The phases of the plan have passed",
      none: "The plan names no phases",
    },
    period: (from: string, to: string) => `This phase runs from ${from} up to and including ${to}.`,
    starts: (from: string) => `This phase begins in ${from}.`,
    last: "This is the last quarter of the whole planning.",
    onAgenda: (items: number) =>
      items === 0
        ? "No work agenda has anything for this phase."
        : `The work agenda has ${counted(items, "item", "items")} for this phase.`,
    silent: (adopted: string) =>
      `Nothing has been reported here since the plan was adopted on ${adopted}. So we do not know whether it is on schedule.`,
    reported: (some: number, all: number, latest: string) =>
      `Something was reported on ${some} of the ${all} initiatives to speed up, last on ${latest}.`,
    attention: {
      title: "What needs attention",
      nothing: (heard: number) =>
        heard === 1
          ? "The one initiative that was reported on is on course."
          : `All ${heard} initiatives that were reported on are on course.`,
      some: (some: number, heard: number) =>
        heard === 1
          ? "The one initiative that was reported on needs attention."
          : `${capitalised(inWords(some, "en"))} of the ${heard} initiatives that were reported on ${some === 1 ? "needs" : "need"} attention.`,
      never: (count: number) =>
        count === 1
          ? "One initiative was never reported on; we do not know how it is going."
          : `${count} initiatives were never reported on; we do not know how they are going.`,
      heardOn: (day: string) => `last report ${day}`,
      reason: "Reason",
      help: "Help needed",
      late: "Late",
      moreLate: (count: number) => `and ${count} more`,
      more: (count: number) => counted(count, "more initiative", "more initiatives"),
      how: "How the site works this out, and how to report",
    },
    timeline: {
      title: (placed: number, all: number) =>
        all === 0
          ? "The plan names no initiatives to speed up yet"
          : all === 1
            ? `The initiative to speed up has ${placed === 1 ? "a" : "no"} place on the timeline`
            : `${placed} of the ${all} initiatives ${placed === 1 ? "has" : "have"} a place on the timeline`,
      subtitle: (all: number, open: number, lost: number, last: string | undefined) =>
        [
          all === 1 && "The region wants to speed this initiative up together.",
          all > 1 && "The region wants to speed these initiatives up together.",
          open > 0 && `For ${inWords(open, "en")} the planning is still to be decided (n.t.b.).`,
          lost > 0 && `For ${inWords(lost, "en")} the plan names steps, but the quarter was lost.`,
          last !== undefined && `The last quarter that the plan names is ${last}.`,
          all > 0 && "The steps themselves are in Dutch.",
        ]
          .filter(Boolean)
          .join(" "),
      phases: "Phases of the plan",
      evaluations: "Evaluations",
      evaluationRow: (count: number) => counted(count, "evaluation", "evaluations"),
      evaluation: "Probably one evaluation for each initiative",
      caption: "Planning of the initiatives to speed up, by quarter",
      source: "Source: regional plan, quarter planning.",
      how: "How we know",
    },
    now: {
      title: (phase: number) => `What was to begin in phase ${phase}`,
      lead: "This is what the work agenda says. Whether it happened has not been reported here.",
      rest: (count: number) =>
        count === 1 ? "See the item of this phase" : `See all ${count} items of this phase`,
    },
    agenda: {
      title: "The work agenda: who wanted to discuss what and when",
      lead: (agendas: number) =>
        agendas === 0
          ? "The plan has no work agenda."
          : `The plan has ${agendas === 1 ? "one agenda" : `${inWords(agendas, "en")} agendas`} of main lines.`,
      unsure:
        "In the source the columns of phases run into each other. Where the phase cannot be read for certain, it says so.",
      twice: "An item that stands in several phases counts here in each of them.",
      matrix: "Number of items on the work agenda per body and phase",
      corner: "Agenda",
      phase: (number: number) => `Phase ${number}`,
      noPhase: "Without phase",
      cell: (agenda: string, phase: string) => `${agenda}, ${phase}`,
      body: "Body",
      phaseChoice: "Phase",
      shown: (shown: number, all: number) =>
        shown === all && all > 1 ? `All ${all} items` : `${shown} of ${all} items`,
      none: "The work agenda has nothing for this choice.",
      csv: "Download these items as CSV",
      items: (count: number) => (count === 1 ? "1 item" : `${count} items`),
      inPhases: (numbers: readonly number[]) => {
        const list = numbers.map(String);
        return list.length === 1
          ? `phase ${list[0]}`
          : `phases ${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
      },
      withoutPhase: "without phase",
      certainty: {
        high: "",
        medium: "fairly certain reading",
        low: "uncertain reading",
        undetermined: "cannot be read",
      },
      certain: "certain",
      notStated: "does not apply",
      columns: [
        "Agenda",
        "Body",
        "Category",
        "Item",
        "Parts",
        "Phase",
        "Reading of the phase",
        "Source",
      ],
      noSubjects: "none",
      caption: "Work agenda of the regional plan",
    },
    milestones: {
      title: "Fixed moments",
      past: "passed; whether it happened has not been reported here",
      now: "under way",
      coming: "still to come",
      other: (date: string) => `The plan also names ${date}.`,
      making: "How the plan was made",
    },
    monitoring: {
      title: "How the region wants to follow the plan",
      who: "Who",
      agreements: "What was agreed",
      path: "How findings travel",
      noPath: "The plan does not say through which bodies the findings travel.",
      principles: "Principles and wishes",
    },
  },
);
