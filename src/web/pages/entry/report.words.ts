import { inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

export const reportWords = words(
  {
    title: (name: string) => `Hoe gaat het met ${name}?`,
    tab: "Melding",
    error: "Fout",
    previous: (day: string) => `Vorige melding: ${day}`,
    first: "Dit is de eerste melding over dit initiatief.",
    course: "Hoe loopt het?",
    courses: { "on-course": "Op koers", "at-risk": "Loopt gevaar", stuck: "Zit vast" },
    reason: "Wat is de reden?",
    help: "Van wie is hulp nodig?",
    optional: "mag leeg blijven",
    helpBody: "Overleg",
    helpOrganisation: "Partij",
    nobody: "geen",
    helpWhat: "Welke hulp?",
    done: "Wat is er gedaan?",
    doneHint: (next: string) => `Vorige keer was het plan: “${next}”`,
    next: "Wat komt er nu?",
    milestones: (count: number, late: number) =>
      `Mijlpalen (${count}${late > 0 ? `, ${late} te laat` : ""})`,
    milestonesHint: "Alleen invullen als er iets is veranderd.",
    evaluation: "Evaluatie",
    planned: (quarter: string) => `Gepland: ${quarter}`,
    plannedUnknown: "Gepland: kwartaal niet bekend",
    promised: (day: string) => `verwacht: ${day}`,
    doneOn: (day: string) => `klaar op ${day}`,
    news: "Nieuws",
    noNews: "geen nieuws",
    isDone: "klaar, op",
    isExpected: "nieuwe datum",
    day: "Dag",
    figures: (month: string) => `Cijfers over ${month} (mag leeg blijven)`,
    figuresHint:
      "Vul alleen in wat u weet; een leeg vak betekent: niet bekend. Wat u invult, komt in de monitor.",
    send: "Melding bewaren",
    public: "Uw melding staat meteen op de openbare site. Noem geen namen van mensen.",
    faultsTitle: (count: number) =>
      count === 1
        ? "Er klopt nog iets niet. Uw melding is nog niet bewaard."
        : `Er kloppen nog ${inWords(count, "nl")} dingen niet. Uw melding is nog niet bewaard.`,
    meanwhileTitle: "Er is net al iets gemeld, wat u nu schreef nog niet",
    meanwhile:
      "Lees hieronder eerst die melding. Wilt u de uwe er nog bij? Bewaar hem dan nog een keer; wat u schreef staat er nog.",
    faults: {
      missing: {
        koers: "Kies hoe het loopt",
        reden: "Schrijf op wat de reden is",
        gedaan: "Schrijf op wat er is gedaan",
        straks: "Schrijf op wat er nu komt",
      },
      "too-long": (most: number) => `Maak deze tekst korter: hooguit ${most} tekens`,
      "no-day": "Vul de dag in, bijvoorbeeld 1-3-2027",
      "day-to-come": "Wat klaar is, kan niet op een dag zijn die nog komt",
      "day-passed": "Kies een dag die nog niet voorbij is",
      "day-alone": "Kies of de mijlpaal klaar is of een nieuwe datum krijgt",
      "no-number": "Schrijf dit als een getal, bijvoorbeeld 1.250 of 12,5",
      "no-count": "Dit getal kan hier niet: het moet heel zijn, en niet onder nul",
      personal:
        "Haal e-mailadressen, telefoonnummers, adressen en burgerservicenummers uit deze tekst",
    },
  },
  {
    title: (name: string) => `How is ${name} going?`,
    tab: "Report",
    error: "Error",
    previous: (day: string) => `Previous report: ${day}`,
    first: "This is the first report on this initiative.",
    course: "How is it going?",
    courses: { "on-course": "On course", "at-risk": "At risk", stuck: "Stuck" },
    reason: "What is the reason?",
    help: "Whose help is needed?",
    optional: "may stay empty",
    helpBody: "Body",
    helpOrganisation: "Party",
    nobody: "none",
    helpWhat: "What help?",
    done: "What was done?",
    doneHint: (next: string) => `Last time the plan was: “${next}”`,
    next: "What comes next?",
    milestones: (count: number, late: number) =>
      `Milestones (${count}${late > 0 ? `, ${late} late` : ""})`,
    milestonesHint: "Fill in only what has changed.",
    evaluation: "Evaluation",
    planned: (quarter: string) => `Planned: ${quarter}`,
    plannedUnknown: "Planned: quarter not known",
    promised: (day: string) => `expected: ${day}`,
    doneOn: (day: string) => `done on ${day}`,
    news: "News",
    noNews: "no news",
    isDone: "done, on",
    isExpected: "new date",
    day: "Day",
    figures: (month: string) => `Figures of ${month} (may stay empty)`,
    figuresHint:
      "Fill in only what you know; an empty box means: not known. What you fill in goes into the monitor.",
    send: "Save report",
    public: "Your report is on the public site at once. Do not name people.",
    faultsTitle: (count: number) =>
      count === 1
        ? "One thing is not right yet. Your report has not been saved."
        : `${count} things are not right yet. Your report has not been saved.`,
    meanwhileTitle: "Something has just been reported; what you wrote now has not",
    meanwhile:
      "Read that report below first. Do you want to add yours? Then save it once more; what you wrote is still there.",
    faults: {
      missing: {
        koers: "Choose how it is going",
        reden: "Write down the reason",
        gedaan: "Write down what was done",
        straks: "Write down what comes next",
      },
      "too-long": (most: number) => `Make this text shorter: ${most} characters at most`,
      "no-day": "Fill in the day, for example 1-3-2027",
      "day-to-come": "What is done cannot be on a day that is still to come",
      "day-passed": "Choose a day that has not passed",
      "day-alone": "Choose whether the milestone is done or gets a new date",
      "no-number": "Write this as a number, for example 1.250 or 12,5",
      "no-count": "This number cannot be: it must be whole, and not below zero",
      personal:
        "Take e-mail addresses, telephone numbers, addresses and citizen numbers out of this text",
    },
  },
);
