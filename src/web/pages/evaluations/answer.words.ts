import { words } from "../../language.ts";

export const answerWords = words(
  {
    less: "lager",
    more: "hoger",
    seen: (start: string, much: string) =>
      `Sinds ${start} lag dit gemiddeld ${much} dan zonder dit initiatief te verwachten was.`,
    between: (low: string, high: string, side: string) =>
      `Waarschijnlijk zit het tussen ${low} en ${high} ${side}.`,
    upTo: (high: string, side: string) => `Het kan ook bijna niets zijn, of tot ${high} ${side}.`,
    notSeen: (start: string) =>
      `Sinds ${start} is er geen verschil te zien dat groter is dan het toeval.`,
    either: (low: string, high: string) =>
      `Het kan ${low} zijn geweest dan zonder dit initiatief te verwachten was, maar ook ${high}.`,
    failed: (failed: number, all: number) =>
      failed === 1
        ? `Let op: van de ${all} aannames houdt er één geen stand.`
        : `Let op: van de ${all} aannames houden er ${failed} geen stand.`,
    refused: "De gegevens kunnen deze vraag niet dragen.",
  },
  {
    less: "lower",
    more: "higher",
    seen: (start: string, much: string) =>
      `Since ${start} this was ${much} on average than was to be expected without this initiative.`,
    between: (low: string, high: string, side: string) =>
      `It probably lies between ${low} and ${high} ${side}.`,
    upTo: (high: string, side: string) =>
      `It may also be almost nothing, or up to ${high} ${side}.`,
    notSeen: (start: string) => `Since ${start} no difference is seen that is larger than chance.`,
    either: (low: string, high: string) =>
      `It may have been ${low} than was to be expected without this initiative, but also ${high}.`,
    failed: (failed: number, all: number) =>
      failed === 1
        ? `Mind: of the ${all} assumptions one does not hold.`
        : `Mind: of the ${all} assumptions ${failed} do not hold.`,
    refused: "The data cannot carry this question.",
  },
);
