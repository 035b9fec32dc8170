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
    missing: {
      unknown: "onbekend",
      secret: "te klein om te tonen",
      "not-measured": "niet gemeten",
      "not-applicable": "niet van toepassing",
    },
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
    missing: {
      unknown: "unknown",
      secret: "too small to show",
      "not-measured": "not measured",
      "not-applicable": "not applicable",
    },
    meaning: { improvement: "favourable", concern: "unfavourable", neutral: "remarkable" },
    rebase: (reason: string) => `new limits: ${reason}`,
  },
);
