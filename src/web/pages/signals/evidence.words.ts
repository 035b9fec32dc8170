import type { Trigger } from "../../../core/signals/index.ts";
import { words } from "../../language.ts";

type When = Readonly<Record<Trigger, (threshold: string) => string>>;

/** What the figures of a signal are called, and when each trigger goes off. */
export const evidenceWords = words(
  {
    labels: {
      period: "Laatste periode",
      value: "Laatste waarde",
      since: "Sinds",
      places: "Te zien bij",
      target: "Streefwaarde",
      by: "Te halen op",
      chance: "Kans om de streefwaarde te halen",
      milestone: "Wat het langst te laat is",
      milestones: "Mijlpalen die te laat zijn",
      due: "Moest klaar zijn op",
      last: "Laatst gehoord op",
      reported: "Laatste melding",
      score: "Kans × gevolg (hooguit 25)",
      before: "Daarvoor",
      year: "Jaar van de verwachting",
      now: "Nu",
      organisation: "Wie stopt",
      on: "Vanaf",
      left: "Wie het overneemt",
      indicators: "Cijfers die hierop wachten",
      ends: "Laatste dag met geld",
      contractEnds: "Laatste dag van het contract",
      firstQuarter: "Eerste kwartaal met te veel werk",
      quarters: "Kwartalen met te veel werk",
      chanceTooMuch: "Kans dat het te veel is",
    },
    left: {
      "nobody-left": "niemand",
      "none-in-region": "alleen aanbieders voor een groter gebied",
      "cannot-tell": "niet bekend of iemand in de regio het doet",
      "others-left": "anderen in de regio",
    },
    evaluation: "de evaluatie",
    peopleShort: (people: string) => `${people} mensen te kort`,
    when: {
      "special-cause": () =>
        "als een cijfer meer verandert dan toeval verklaart, de ongunstige kant op",
      "target-missed": () => "als de dag van de streefwaarde voorbij is en hij niet is gehaald",
      "target-out-of-reach": (limit) => `als de kans op de streefwaarde kleiner is dan ${limit}`,
      "milestone-late": (limit) => `als een mijlpaal meer dan ${limit} dagen te laat is`,
      "report-silent": (limit) => `als er meer dan ${limit} dagen niets is gemeld`,
      "initiative-stuck": () => "als de kartrekker meldt dat het vastzit",
      "initiative-stalled": () =>
        "als twee meldingen achter elkaar niet goed zijn en er niets af kwam",
      "risk-rising": (limit) => `als kans × gevolg ${limit} of meer is (hooguit 25)`,
      "forecast-falling": (limit) =>
        `als er in het jaar van het plan ruim ${limit} mensen meer te kort komen dan eerder verwacht`,
      "precondition-blocked": () => "als iemand vastlegt dat een randvoorwaarde ontbreekt",
      "provision-disappearing": () =>
        "als een aanbieder van cruciale zorg stopt en niemand in de regio het overneemt",
      "action-overdue": (limit) => `als een actie meer dan ${limit} dagen te laat is`,
      "data-overdue": (limit) =>
        `als een bron meer dan ${limit} dagen te laat is met nieuwe cijfers`,
      "funding-ends": (limit) => `als geld binnen ${limit} dagen stopt en er geen ander geld is`,
      "contract-ends": (limit) =>
        `als het contract van een digitale oplossing binnen ${limit} dagen afloopt`,
      "constituency-silent": (limit) =>
        `als een partij meer dan ${limit} dagen niets vertelt over de achterban`,
      "party-overloaded": (limit) =>
        `als de kans ${limit} of meer is dat een partij meer werk krijgt dan zij aankan`,
    } satisfies When,
  },
  {
    labels: {
      period: "Last period",
      value: "Last value",
      since: "Since",
      places: "Shows in",
      target: "Target",
      by: "To be reached on",
      chance: "Chance of reaching the target",
      milestone: "What is late the longest",
      milestones: "Milestones that are late",
      due: "Was due on",
      last: "Last heard on",
      reported: "Last report",
      score: "Likelihood × impact (25 at most)",
      before: "Before that",
      year: "Year of the forecast",
      now: "Now",
      organisation: "Who stops",
      on: "From",
      left: "Who takes over",
      indicators: "Figures waiting for this",
      ends: "Last day with money",
      contractEnds: "Last day of the contract",
      firstQuarter: "First quarter with too much work",
      quarters: "Quarters with too much work",
      chanceTooMuch: "Chance that it is too much",
    },
    left: {
      "nobody-left": "nobody",
      "none-in-region": "only providers for a larger area",
      "cannot-tell": "not known whether anybody in the region does",
      "others-left": "others in the region",
    },
    evaluation: "the evaluation",
    peopleShort: (people: string) => `${people} people short`,
    when: {
      "special-cause": () =>
        "a figure changes more than chance explains, in the unfavourable direction",
      "target-missed": () => "the day of the target has passed and it was not reached",
      "target-out-of-reach": (limit) => `the chance of the target is smaller than ${limit}`,
      "milestone-late": (limit) => `a milestone is more than ${limit} days late`,
      "report-silent": (limit) => `nothing was reported for more than ${limit} days`,
      "initiative-stuck": () => "the lead reports that it is stuck",
      "initiative-stalled": () => "two reports in a row are not on course and finish nothing",
      "risk-rising": (limit) => `likelihood × impact is ${limit} or more (25 at most)`,
      "forecast-falling": (limit) =>
        `in the year of the plan over ${limit} people more are short than expected before`,
      "precondition-blocked": () => "somebody records that a precondition is not met",
      "provision-disappearing": () =>
        "a provider of crucial care stops and nobody in the region takes over",
      "action-overdue": (limit) => `an action is more than ${limit} days late`,
      "data-overdue": (limit) => `a source is more than ${limit} days late with new figures`,
      "funding-ends": (limit) => `money ends within ${limit} days and there is no other money`,
      "contract-ends": (limit) => `the contract of a digital solution ends within ${limit} days`,
      "constituency-silent": (limit) =>
        `a party tells nothing of its constituency for more than ${limit} days`,
      "party-overloaded": (limit) =>
        `the chance that a party is asked more than it can give is ${limit} or more`,
    } satisfies When,
  },
);
