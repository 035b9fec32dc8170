import { words } from "../../language.ts";

export const systemsWords = words(
  {
    tab: "Systemen",
    headline: (all: number, build: number) =>
      all === 0
        ? "Het plan noemt geen systemen"
        : `Het plan noemt ${all === 1 ? "1 systeem" : `${all} systemen`}; ${build} daarvan moet de regio maken of draaiend houden`,
    lead: (adopt: number, mention: number) =>
      `Bij ${adopt} gaat het om iets gebruiken dat er al is. ${mention} worden alleen genoemd. Het zijn vooral digitale systemen, en ook afspraken, plekken en werkwijzen.`,
    asOf: (adopted: string) => `Zo stond het in het plan van ${adopted}.`,
    notTold: "Welke systemen er inmiddels zijn, is hier niet gemeld.",
    toSolutions: "Bekijk welke er inmiddels in gebruik zijn",
    now: "Nu:",
    modes: {
      build: "maken of draaiend houden",
      adopt: "gebruiken wat er is",
      mention: "alleen genoemd",
    },
    matrix: "Aantal systemen per soort en wat het plan vraagt",
    category: "Soort",
    mode: "Wat het plan vraagt",
    cell: (category: string, mode: string) => `${category}, ${mode}`,
    listTitle: (shown: number, all: number) =>
      shown === all ? `Alle ${all} systemen` : `${shown} van de ${all} systemen`,
    none: "Bij deze keuze hoort geen enkel systeem.",
    csv: "Download deze lijst als CSV",
    caption: "Systemen in het plan en wat het plan ervan vraagt",
    columns: [
      "Naam",
      "Soort",
      "Wat het plan vraagt",
      "Uitleg",
      "Gebruikers",
      "Lezing van de bron",
      "Bron",
    ],
    ownName: "naam door ons gegeven",
    more: "Voor wie, en waar het staat",
    users: "Voor:",
    certainty: {
      high: "zeker",
      medium: "vrij zeker",
      low: "onzeker",
      undetermined: "niet te bepalen",
    },
    reading: "Hoe zeker wij het plan hier lezen:",
    requirementsTitle: (count: number) =>
      `Wat het plan van elk systeem vraagt: ${count === 1 ? "1 eis" : `${count} eisen`}`,
  },
  {
    tab: "Systems",
    headline: (all: number, build: number) =>
      all === 0
        ? "The plan names no systems"
        : `The plan names ${all === 1 ? "1 system" : `${all} systems`}; the region has to make or run ${build} of them`,
    lead: (adopt: number, mention: number) =>
      `For ${adopt} it is about using what already exists. ${mention} are named only. Most are digital systems, some are agreements, places and ways of working.`,
    asOf: (adopted: string) => `This is how it stood in the plan of ${adopted}.`,
    notTold: "Which systems exist by now has not been reported here.",
    toSolutions: "See which are in use by now",
    now: "Now:",
    modes: {
      build: "make or run",
      adopt: "use what exists",
      mention: "named only",
    },
    matrix: "Number of systems per kind and what the plan asks",
    category: "Kind",
    mode: "What the plan asks",
    cell: (category: string, mode: string) => `${category}, ${mode}`,
    listTitle: (shown: number, all: number) =>
      shown === all ? `All ${all} systems` : `${shown} of ${all} systems`,
    none: "No system fits this choice.",
    csv: "Download this list as CSV",
    caption: "Systems in the plan and what the plan asks of them",
    columns: [
      "Name",
      "Kind",
      "What the plan asks",
      "Explanation",
      "Users",
      "Reading of the source",
      "Source",
    ],
    ownName: "name given by us",
    more: "For whom, and where it stands",
    users: "For:",
    certainty: {
      high: "certain",
      medium: "fairly certain",
      low: "uncertain",
      undetermined: "cannot be determined",
    },
    reading: "How certain our reading of the plan is here:",
    requirementsTitle: (count: number) =>
      `What the plan asks of every system: ${count === 1 ? "1 requirement" : `${count} requirements`}`,
  },
);
