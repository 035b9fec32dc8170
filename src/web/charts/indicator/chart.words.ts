import { words } from "../../language.ts";

/** The few words that stand in the drawing of an indicator. */
export const chartWords = words(
  {
    mean: "gemiddelde",
    upper: "bovengrens",
    lower: "ondergrens",
    target: "doel",
    nation: "Nederland",
    provisional: "voorlopig",
    noData: "nog geen gegevens",
    tooShort: "te kort om een trend te zien",
    notMeasured: "een verwachting, geen meting",
    missing: {
      unknown: "onbekend",
      secret: "verborgen (klein aantal)",
      "not-measured": "niet gemeten",
      "not-applicable": "niet van toepassing",
    },
    /** Stands in the gap itself, where a longer text has no room. */
    hidden: "verborgen",
    meaning: { improvement: "gunstig", concern: "ongunstig", neutral: "opvallend" },
    rebase: (reason: string) => `nieuwe grenzen: ${reason}`,
  },
  {
    mean: "mean",
    upper: "upper limit",
    lower: "lower limit",
    target: "target",
    nation: "Netherlands",
    provisional: "provisional",
    noData: "no data yet",
    tooShort: "too short to see a trend",
    notMeasured: "a forecast, not a measurement",
    missing: {
      unknown: "unknown",
      secret: "hidden (small number)",
      "not-measured": "not measured",
      "not-applicable": "not applicable",
    },
    hidden: "hidden",
    meaning: { improvement: "favourable", concern: "unfavourable", neutral: "remarkable" },
    rebase: (reason: string) => `new limits: ${reason}`,
  },
);
