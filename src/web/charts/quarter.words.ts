import { words } from "../language.ts";

export const quarterWords = words(
  {
    unknown: "kwartaal onbekend",
    openEnd: "einde onbekend",
    elsewhere: "buiten deze kwartalen",
    evaluation: "evaluatie",
    now: "nu",
    group: "Hoort bij",
    item: "Onderdeel",
    what: "Wat",
    from: "Van",
    to: "Tot en met",
    reading: "Hoe zeker",
    certainty: {
      high: "zeker",
      medium: "vrij zeker",
      low: "onzeker: uit de bron afgeleid",
      undetermined: "kwartaal onbekend",
    },
  },
  {
    unknown: "quarter unknown",
    openEnd: "end unknown",
    elsewhere: "outside these quarters",
    evaluation: "evaluation",
    now: "now",
    group: "Belongs to",
    item: "Item",
    what: "What",
    from: "From",
    to: "Up to and including",
    reading: "How certain",
    certainty: {
      high: "certain",
      medium: "fairly certain",
      low: "uncertain: inferred from the source",
      undetermined: "quarter unknown",
    },
  },
);
