import { words } from "../../language.ts";
import { inWords } from "../../in-words.ts";

export const residentsWords = words(
  {
    title: "Wat inwoners de regio meegaven",
    lead: (n: number) =>
      n === 0
        ? "Het plan zegt niet wat inwoners de regio meegaven."
        : n === 1
          ? "Inwoners noemden één ding waar de regio op moet letten. Het geldt voor alle opgaven."
          : `Inwoners noemden ${inWords(n, "nl")} dingen waar de regio op moet letten. Ze gelden voor alle opgaven.`,
    forAll: "Het plan koppelt deze punten niet aan één opgave. Ze gelden voor alle opgaven.",
    toAll: "Lees wat inwoners is beloofd",
    promised: "Wat inwoners is beloofd",
    silent: (adopted: string) =>
      `Sinds ${adopted} is hier niets gemeld over deze beloften. Of ze zijn nagekomen, weten wij dus niet.`,
    asked: "Hoe inwoners zijn gevraagd",
  },
  {
    title: "What residents asked of the region",
    lead: (n: number) =>
      n === 0
        ? "The plan does not say what residents asked of the region."
        : n === 1
          ? "Residents named one thing the region should look after. It holds for all challenges."
          : `Residents named ${inWords(n, "en")} things the region should look after. They hold for all challenges.`,
    forAll: "The plan does not tie these points to one challenge. They hold for all challenges.",
    toAll: "Read what residents were promised",
    promised: "What residents were promised",
    silent: (adopted: string) =>
      `Nothing has been reported here about these promises since ${adopted}. So we do not know whether they were kept.`,
    asked: "How residents were asked",
  },
);
