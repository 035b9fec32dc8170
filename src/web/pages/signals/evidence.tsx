import type { FC } from "hono/jsx";
import type { Signal } from "../../../core/signals/index.ts";
import { date, number, people, percent } from "../../format.ts";
import { amount } from "../monitor/amount.ts";
import { aboutName } from "../monitor/places.ts";
import { standingsOf } from "../../standings.ts";
import { evidenceWords } from "./evidence.words.ts";
import type { Naming } from "./signal-subject.ts";

type Name = keyof (typeof evidenceWords)["nl"]["labels"];

/** The figures that raised a signal, each with its name. */
export const Evidence: FC<Naming & { signal: Signal }> = ({ signal, ...naming }) => (
  <dl class="facts">
    {evidenceRows(signal, naming).map(([name, value]) => (
      <>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </>
    ))}
  </dl>
);

/** The same as words: name and value of each figure. */
export function evidenceRows(
  signal: Signal,
  naming: Naming,
): readonly (readonly [name: string, value: string])[] {
  const { labels } = evidenceWords[naming.language];
  return Object.entries(signal.evidence).map(([name, value]) => [
    name in labels ? labels[name as Name] : name,
    inWords(name, value, signal, naming),
  ]);
}

function inWords(name: string, value: string | number, signal: Signal, naming: Naming): string {
  const { view, language } = naming;
  const say = evidenceWords[language];
  if (typeof value === "number") {
    switch (name) {
      case "chance":
      case "chanceTooMuch":
        return percent(value, language);
      case "year":
        return String(value);
      case "value":
      case "target": {
        const id = signal.about.slice("indicator:".length);
        const indicator = view.measured?.set.indicators.find((one) => one.id === id);
        return indicator ? amount(value, indicator, language) : number(value, language, 1);
      }
      case "before":
      case "now":
        return signal.about.startsWith("forecast:")
          ? say.peopleShort(people(value, language))
          : number(value, language);
      default:
        return number(value, language);
    }
  }
  switch (name) {
    case "milestone": {
      const initiative = signal.about.slice("initiative:".length);
      const found = standingsOf(view)
        .get(initiative)
        ?.milestones.find(({ milestone }) => milestone.id === value);
      return found?.milestone.title ?? say.evaluation;
    }
    case "places": {
      const id = signal.about.slice("indicator:".length);
      const state = view.measured?.monitor.indicators.find(({ indicator }) => indicator.id === id);
      const places = value.split(" ");
      return places
        .map((about) => (state ? aboutName(about, state, view, language) : about))
        .join(", ");
    }
    case "organisation":
      return view.lookup.organisation(value)?.name ?? value;
    case "left":
      return value in say.left ? say.left[value as keyof typeof say.left] : value;
    default:
      return date(value, language);
  }
}
