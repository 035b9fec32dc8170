import { theBody } from "../../body-words.ts";
import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const steeringWords = words(
  {
    title: "Sturen",
    lead: {
      quiet: "Er wacht nu niets op een antwoord of een besluit.",
      signals: (n: number) => `${counted(n, "signaal vraagt", "signalen vragen")} een antwoord`,
      proposals: (n: number) =>
        `${counted(n, "voorstel wacht", "voorstellen wachten")} op een besluit`,
      overdue: (n: number) => `${counted(n, "actie is", "acties zijn")} te laat`,
      next: (body: string, day: string) =>
        `Het eerstvolgende overleg is ${theBody(body)} op ${day}.`,
      public:
        "Hier ziet u hoe de regio stuurt: wie waarover beslist, wat er is besloten en wat daardoor in het plan verandert.",
    },
    lineTitle: "Van cijfer naar besluit en terug",
    stops: {
      plan: { title: "Plan", count: (version: number) => `versie ${version}` },
      forecast: { title: "Verwachting", count: (people: string) => `${people} mensen tekort` },
      monitor: { title: "Monitor", count: (n: number) => counted(n, "indicator", "indicatoren") },
      signals: { title: "Signalen", count: (n: number) => `${n} open` },
      agenda: { title: "Overleg", count: (n: number) => `${n} gepland` },
      decisions: { title: "Besluiten", count: (n: number) => `${n} genomen` },
      changes: { title: "Wijzigingen", count: (n: number) => counted(n, "versie", "versies") },
    },
    nextTitle: "Overleggen die komen",
    noNext: "Er is nog geen overleg gepland.",
    offeredTitle: "Wacht op een besluit",
    noOffered: "Er ligt geen voorstel klaar.",
    offeredTo: (body: string) => `bij ${body}`,
    signalsTitle: "Langst open signalen",
    allSignals: "Alle signalen",
    decidedTitle: "Laatst besloten",
    noDecided: "Er is nog geen besluit vastgelegd.",
    allDecisions: "Alle besluiten",
    listsTitle: "Alles om te sturen",
    erased: "tekst verwijderd op verzoek",
  },
  {
    title: "Steering",
    lead: {
      quiet: "Nothing waits for an answer or a decision now.",
      signals: (n: number) => `${counted(n, "signal asks", "signals ask")} for an answer`,
      proposals: (n: number) => `${counted(n, "proposal waits", "proposals wait")} for a decision`,
      overdue: (n: number) => `${counted(n, "action is", "actions are")} overdue`,
      next: (body: string, day: string) => `The next meeting is that of ${body} on ${day}.`,
      public:
        "Here you see how the region steers: who decides on what, what was decided, and what that changes in the plan.",
    },
    lineTitle: "From a figure to a decision and back",
    stops: {
      plan: { title: "Plan", count: (version: number) => `version ${version}` },
      forecast: { title: "Forecast", count: (people: string) => `${people} people short` },
      monitor: { title: "Monitor", count: (n: number) => counted(n, "indicator", "indicators") },
      signals: { title: "Signals", count: (n: number) => `${n} open` },
      agenda: { title: "Meetings", count: (n: number) => `${n} planned` },
      decisions: { title: "Decisions", count: (n: number) => `${n} taken` },
      changes: { title: "Changes", count: (n: number) => counted(n, "version", "versions") },
    },
    nextTitle: "Meetings to come",
    noNext: "No meeting is planned yet.",
    offeredTitle: "Waits for a decision",
    noOffered: "No proposal is ready.",
    offeredTo: (body: string) => `with ${body}`,
    signalsTitle: "Signals open longest",
    allSignals: "All signals",
    decidedTitle: "Decided last",
    noDecided: "No decision has been recorded yet.",
    allDecisions: "All decisions",
    listsTitle: "Everything for steering",
    erased: "text removed on request",
  },
);
