import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const careChangesWords = words(
  {
    title: (count: number) =>
      count === 0
        ? "Sinds het plan is geen verandering van aanbieders gemeld"
        : `Sinds het plan gemeld: ${counted(count, "verandering", "veranderingen")} van aanbieders`,
    none: "Stopt een aanbieder, begint er een, of gaat er een verhuizen? Het programmabureau meldt dat hier, met de dag. Dan staat hier ook wat er overblijft.",
    toCome: {
      stops: "stopt met",
      starts: "begint met",
      moves: "verhuist met",
      stays: "gaat door met",
    },
    done: {
      stops: "stopte met",
      starts: "begon met",
      moves: "verhuisde met",
      stays: "ging door met",
    },
    on: (day: string) => `op ${day}`,
    consequence: {
      "nobody-left": "Daarna is hier geen aanbieder van bekend.",
      "none-in-region": "Daarna zijn er alleen aanbieders voor een groter gebied.",
      "cannot-tell":
        "Daarna zijn er nog anderen, maar van geen van hen is bekend of zij in de regio werken.",
      "others-left": "Daarna is er nog een aanbieder in de regio.",
    },
    stopsOn: (day: string) => `stopt op ${day}`,
    whatIf: "Wat als een aanbieder stopt?",
    whatIfText: (alone: number, all: number) =>
      `Bij ${alone} van de ${counted(all, "soort zorg", "soorten zorg")} met een bekende aanbieder is er maar één. Stopt die, dan blijft er niemand over.`,
    whatIfNote:
      "Dit volgt uit de lijst in het plan en wat sindsdien is gemeld. Het zegt niet hoeveel mensen die zorg krijgen, en niet of een ander het zou overnemen.",
    table: {
      caption: "Wat er per aanbieder gebeurt als die stopt, in aantallen soorten zorg",
      organisation: "Aanbieder",
      gives: "Soorten zorg",
      only: "Niemand blijft over",
      outside: "Niemand in de regio",
      unclear: "Niet te zeggen",
      shared: "Ander in de regio",
      which: "Waarvan niemand overblijft",
      noneOfThem: "geen",
      scroll: "schuift opzij",
    },
  },
  {
    title: (count: number) =>
      count === 0
        ? "No change of providers has been reported since the plan"
        : `Reported since the plan: ${counted(count, "change", "changes")} of providers`,
    none: "Does a provider stop, start or move? The programme office reports it here, with the day. This page then also shows what is left.",
    toCome: {
      stops: "stops giving",
      starts: "starts giving",
      moves: "moves with",
      stays: "goes on giving",
    },
    done: {
      stops: "stopped giving",
      starts: "started giving",
      moves: "moved with",
      stays: "went on giving",
    },
    on: (day: string) => `on ${day}`,
    consequence: {
      "nobody-left": "After that no provider is known here.",
      "none-in-region": "After that there are only providers for a larger area.",
      "cannot-tell":
        "After that there are others, but of none of them is it known whether they work in the region.",
      "others-left": "After that there is another provider in the region.",
    },
    stopsOn: (day: string) => `stops on ${day}`,
    whatIf: "What if a provider stops?",
    whatIfText: (alone: number, all: number) =>
      `Of the ${counted(all, "kind", "kinds")} of care with a known provider ${alone} ${alone === 1 ? "has" : "have"} just one. If it stops, nobody is left.`,
    whatIfNote:
      "This follows from the list in the plan and from what was reported since. It does not say how many people get that care, nor whether somebody else would take over.",
    table: {
      caption: "What happens per provider when it stops, in kinds of care",
      organisation: "Provider",
      gives: "Kinds of care",
      only: "Nobody left",
      outside: "Nobody in the region",
      unclear: "Cannot be said",
      shared: "Another in the region",
      which: "Of which nobody is left",
      noneOfThem: "none",
      scroll: "scrolls sideways",
    },
  },
);
