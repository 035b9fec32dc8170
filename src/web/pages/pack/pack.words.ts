import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

/** What stands before and after a number. */
const around = (before: string, after: string) => [before, after] as const;

/** Words of the papers themselves. */
export const packWords = words(
  {
    title: (body: string) => `Stukken voor het overleg ${body}`,
    facts: {
      time: "Tijd",
      place: "Plaats",
      plan: "Plan",
      figures: "Cijfers",
      steering: "Besturing",
    },
    plan: (version: number, day: string) => `versie ${version}, sinds ${day}`,
    figures: (day: string) => `zoals bekend op ${day}`,
    steering: (entry: number) => `alles tot en met regel ${entry} van het logboek`,
    noPlace: "nog niet bekend",
    example: "Voorbeeld met verzonnen gegevens",
    erased: "tekst verwijderd op verzoek",
    page: around("", " van "),
    contents: "Inhoud",
    source: "Bron",
    about: "Over dit bestand",
    more: around("… en nog ", "; zie de stukken"),
    unknown: "onbekend",
    days: (n: number) => counted(n, "dag", "dagen"),
    agenda: {
      title: "Agenda",
      lead: (items: number, asking: number) =>
        items === 0
          ? "Er staat nog niets op de agenda."
          : `${counted(items, "punt", "punten")} op de agenda. ${asking === 0 ? "Geen daarvan vraagt een besluit of antwoord." : `${asking} ${asking === 1 ? "vraagt" : "vragen"} een besluit of antwoord.`}`,
      caption: "De punten, in volgorde",
      columns: { number: "Nr.", title: "Punt", why: "Waarvoor", minutes: "Minuten" },
      source: (day: string) => `agenda zoals die stond op ${day}`,
      noTime: "–",
    },
    item: {
      label: (number: number, all: number, why: string) =>
        `Agendapunt ${number} van ${all}, ${why}`,
      why: {
        signal: "om te beantwoorden",
        proposal: "om te besluiten",
        minutes: "om vast te stellen",
        due: "uit de werkagenda van het plan",
        "carried-over": "van een vorige keer",
        constituency: "uit de achterban",
        input: "ingebracht",
      },
      asked: "Wat wordt u gevraagd?",
      note: "Toelichting",
      source: {
        input: "ingebracht bij de agenda",
        constituency: "teruggekoppeld uit de achterban",
        due: "werkagenda van het regioplan",
        "carried-over": (day: string) => `agenda van ${day}`,
        minutes: (day: string) => `verslag van ${day}`,
      },
      gone: "Wat hier stond, is er niet meer.",
    },
    signal: {
      raised: (day: string) => `Dit signaal staat open sinds ${day}.`,
      answer: (explanation: string, day: string, estimated: boolean) =>
        `${explanation} Antwoord uiterlijk op ${day}${estimated ? " (geschat: er is nog geen vergadering gepland)" : ""}.`,
      skipped: (challenge: string) =>
        `Voor de opgave ${challenge} is er geen coördinatiegroep. Die stap is overgeslagen.`,
      closed: (day: string) => `Dit signaal is gesloten op ${day}: de oorzaak is weg.`,
      evidence: "Waarop de regel afging",
      evidenceTable: "Signaal",
      columns: { name: "Wat", value: "Waarde" },
      source: "signaal, door een vaste regel gegeven",
    },
    proposal: {
      asked: (count: number) =>
        `Besluit of ${count === 1 ? "deze wijziging" : `deze ${count} wijzigingen`} in het plan komt${count === 1 ? "" : "en"}: overnemen, afwijzen of teruggeven.`,
      changes: "Wat er verandert",
      changesTable: "Wijzigingen",
      changesCaption: "Elke wijziging van het plan",
      columns: { what: "Wijziging", why: "Waarom" },
      noReason: "geen reden opgegeven",
      why: "Waarom",
      scores: "Hoe het voorstel scoort",
      scoresCaption: "Scores van 1 (laag) tot 5 (hoog)",
      scoreColumns: { criterion: "Criterium", score: "Score", why: "Waarom" },
      criterion: { impact: "Effect", feasibility: "Haalbaarheid", evidence: "Bewijs" },
      chance: "Kans dat het tekort sluit",
      gap: (year: number) => `Tekort in ${year}, midden`,
      becomes: (before: string, after: string) =>
        before === after ? `${before}, gelijk` : `${before} wordt ${after}`,
      noEffect: "Het effect op de verwachting is niet uitgerekend.",
      source: (day: string) => `voorstel van ${day}`,
      model: "model",
    },
    minutes: {
      asked: (day: string) => `Stel het verslag van ${day} vast.`,
      outcomes: "Wat er van de punten kwam",
      outcomesTable: "Uitkomsten",
      columns: { title: "Punt", outcome: "Uitkomst" },
      outcome: {
        decided: "besloten",
        noted: "besproken",
        "carried-over": "gaat mee naar de volgende keer",
        withdrawn: "ingetrokken",
      },
      open: "niet behandeld",
    },
    decisions: {
      title: "Besluiten sinds de vorige keer",
      lead: (count: number, since: string | undefined) =>
        `${count === 0 ? "Er is geen besluit genomen" : count === 1 ? "Er is één besluit genomen" : `Er zijn ${count} besluiten genomen`}${since === undefined ? "" : ` sinds de vergadering van ${since}`}.`,
      table: "Besluiten",
      caption: "Besluiten, het nieuwste eerst",
      columns: {
        number: "Nummer",
        title: "Besluit",
        effective: "Gaat in",
        carriedOut: "Uitgevoerd",
      },
      notYet: "nog niet",
      source: "besluiten van alle overleggen",
    },
    actions: {
      title: "Open acties",
      lead: (open: number, overdue: number) =>
        open === 0
          ? "Er staan geen acties open."
          : `${open === 1 ? "Er staat één actie" : `Er staan ${open} acties`} open${overdue === 0 ? "" : `; bij ${overdue} is de dag voorbij`}.`,
      table: "Acties",
      caption: "Open acties van dit overleg, de eerste dag eerst",
      columns: { what: "Actie", who: "Wie", due: "Uiterlijk", late: "Te laat" },
      source: "acties uit vergaderingen en besluiten",
      inTime: "op tijd",
    },
    role: {
      office: "programmabureau",
      lead: (name: string) => `trekker van ${name}`,
      other: "deelnemer",
    },
  },
  {
    title: (body: string) => `Papers for ${body}`,
    facts: { time: "Time", place: "Place", plan: "Plan", figures: "Figures", steering: "Steering" },
    plan: (version: number, day: string) => `version ${version}, since ${day}`,
    figures: (day: string) => `as known on ${day}`,
    steering: (entry: number) => `everything up to line ${entry} of the log`,
    noPlace: "not known yet",
    example: "Example with made-up data",
    erased: "text removed on request",
    page: around("", " of "),
    contents: "Contents",
    source: "Source",
    about: "About this file",
    more: around("… and ", " more; see the papers"),
    unknown: "unknown",
    days: (n: number) => counted(n, "day", "days"),
    agenda: {
      title: "Agenda",
      lead: (items: number, asking: number) =>
        items === 0
          ? "Nothing is on the agenda yet."
          : `${counted(items, "item", "items")} on the agenda. ${asking === 0 ? "None of them asks for a decision or an answer." : `${asking} ${asking === 1 ? "asks" : "ask"} for a decision or an answer.`}`,
      caption: "The items, in order",
      columns: { number: "No.", title: "Item", why: "What for", minutes: "Minutes" },
      source: (day: string) => `the agenda as it stood on ${day}`,
      noTime: "–",
    },
    item: {
      label: (number: number, all: number, why: string) => `Item ${number} of ${all}, ${why}`,
      why: {
        signal: "to answer",
        proposal: "to decide",
        minutes: "to approve",
        due: "from the work agenda of the plan",
        "carried-over": "from an earlier meeting",
        constituency: "from the constituency",
        input: "brought in",
      },
      asked: "What is asked of you?",
      note: "Explanation",
      source: {
        input: "brought in for the agenda",
        constituency: "heard from the constituency",
        due: "work agenda of the regional plan",
        "carried-over": (day: string) => `agenda of ${day}`,
        minutes: (day: string) => `minutes of ${day}`,
      },
      gone: "What stood here is no longer there.",
    },
    signal: {
      raised: (day: string) => `This signal has been open since ${day}.`,
      answer: (explanation: string, day: string, estimated: boolean) =>
        `${explanation} Answer by ${day}${estimated ? " (estimated: no meeting is planned yet)" : ""}.`,
      skipped: (challenge: string) =>
        `There is no coordination group for the challenge ${challenge}. That step was skipped.`,
      closed: (day: string) => `This signal was closed on ${day}: its cause is gone.`,
      evidence: "What made the rule go off",
      evidenceTable: "Signal",
      columns: { name: "What", value: "Value" },
      source: "signal, raised by a fixed rule",
    },
    proposal: {
      asked: (count: number) =>
        `Decide on ${count === 1 ? "this change" : `these ${count} changes`} of the plan: adopt, reject or return.`,
      changes: "What changes",
      changesTable: "Changes",
      changesCaption: "Every change of the plan",
      columns: { what: "Change", why: "Why" },
      noReason: "no reason given",
      why: "Why",
      scores: "How the proposal scores",
      scoresCaption: "Scores from 1 (low) to 5 (high)",
      scoreColumns: { criterion: "Criterion", score: "Score", why: "Why" },
      criterion: { impact: "Impact", feasibility: "Feasibility", evidence: "Evidence" },
      chance: "Chance that the gap closes",
      gap: (year: number) => `Gap in ${year}, middle`,
      becomes: (before: string, after: string) =>
        before === after ? `${before}, the same` : `${before} becomes ${after}`,
      noEffect: "The effect on the forecast was not computed.",
      source: (day: string) => `proposal of ${day}`,
      model: "model",
    },
    minutes: {
      asked: (day: string) => `Approve the minutes of ${day}.`,
      outcomes: "What came of the items",
      outcomesTable: "Outcomes",
      columns: { title: "Item", outcome: "Outcome" },
      outcome: {
        decided: "decided",
        noted: "discussed",
        "carried-over": "goes to the next meeting",
        withdrawn: "withdrawn",
      },
      open: "not dealt with",
    },
    decisions: {
      title: "Decisions since last time",
      lead: (count: number, since: string | undefined) =>
        `${count === 0 ? "No decision was taken" : count === 1 ? "One decision was taken" : `${count} decisions were taken`}${since === undefined ? "" : ` since the meeting of ${since}`}.`,
      table: "Decisions",
      caption: "Decisions, newest first",
      columns: {
        number: "Number",
        title: "Decision",
        effective: "Effective",
        carriedOut: "Carried out",
      },
      notYet: "not yet",
      source: "decisions of all bodies",
    },
    actions: {
      title: "Open actions",
      lead: (open: number, overdue: number) =>
        open === 0
          ? "No actions are open."
          : `${open === 1 ? "One action is" : `${open} actions are`} open${overdue === 0 ? "" : `; ${overdue} past their day`}.`,
      table: "Actions",
      caption: "Open actions of this body, the first due first",
      columns: { what: "Action", who: "Who", due: "Due", late: "Late" },
      source: "actions from meetings and decisions",
      inTime: "in time",
    },
    role: {
      office: "programme office",
      lead: (name: string) => `lead of ${name}`,
      other: "participant",
    },
  },
);
