import { words } from "../language.ts";

export const dayWords = words(
  {
    band: "Eerdere dag",
    looking: "U kijkt naar",
    today: "Terug naar vandaag",
    expectedOn: (made: string) =>
      `Op die dag was er nog geen verwachting. U ziet de eerste, van ${made}.`,
    other: "Andere dag",
    asOf: "Bekijk de site zoals op",
    show: "Bekijk",
  },
  {
    band: "Earlier day",
    looking: "You are looking at",
    today: "Back to today",
    expectedOn: (made: string) =>
      `There was no forecast yet on that day. You see the first one, of ${made}.`,
    other: "Another day",
    asOf: "See the site as of",
    show: "Show",
  },
);
