import type { FC } from "hono/jsx";
import { planYearOf } from "../../../core/impact/index.ts";
import { openSignals } from "../../../core/signals/index.ts";
import { endOfDay } from "../../../app/iso-day.ts";
import { between, date } from "../../format.ts";
import { words } from "../../language.ts";
import type { SiteContext } from "../../render.ts";
import { href, hrefToday } from "../../visit.ts";
import { gapIn } from "../changes/effect-words.ts";

const t = words(
  {
    title: (day: string) => `Wat was er bekend op ${day}?`,
    version: (number: number) => `Versie ${number} van het plan`,
    versionOf: (day: string) => `, van ${day}.`,
    expected: (year: number, range: string) =>
      `De verwachting: in ${year} waarschijnlijk ${range} mensen tekort.`,
    none: "Er was nog geen verwachting.",
    signals: (open: number) =>
      open === 0
        ? "Er stond geen signaal open."
        : open === 1
          ? "Er stond 1 signaal open."
          : `Er stonden ${open} signalen open.`,
    see: "Bekijk de site zoals op die dag",
  },
  {
    title: (day: string) => `What was known on ${day}?`,
    version: (number: number) => `Version ${number} of the plan`,
    versionOf: (day: string) => `, of ${day}.`,
    expected: (year: number, range: string) =>
      `The forecast: in ${year} probably ${range} people short.`,
    none: "There was no forecast yet.",
    signals: (open: number) =>
      open === 1 ? "1 signal was open." : `${open === 0 ? "No" : open} signals were open.`,
    see: "See the site as of that day",
  },
);

interface KnownThenProps {
  readonly c: SiteContext;
  /** What a decision says that was known when it was taken. */
  readonly known: { readonly plan: number; readonly day: string };
}

/** What was known on the day of a decision, in three lines, with a way to that day. */
export const KnownThen: FC<KnownThenProps> = async ({ c, known: { plan, day } }) => {
  const { visit, register, plans } = c.var;
  const { language } = visit;
  const say = t[language];
  const version = (await plans.versions()).find(({ number }) => number === plan);
  const expected = version && (await plans.expected(version, day));
  const year = expected && planYearOf(expected.assumptions);
  const gap = expected && gapIn(expected, year!);
  const signals = openSignals(register.until(endOfDay(day)));
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.title(date(day, language))}</h2>
      <ul>
        <li>
          <a href={href(visit, `/versies#versie-${plan}`)}>{say.version(plan)}</a>
          {version && say.versionOf(date(version.adoptedOn, language))}
        </li>
        <li>{gap ? say.expected(year!, between(gap.p5, gap.p95, language)) : say.none}</li>
        <li>{say.signals(signals.length)}</li>
      </ul>
      {day < c.var.view.today && (
        <p>
          <a href={hrefToday(visit, `/?op=${day}`)}>{say.see}</a>
        </p>
      )}
    </section>
  );
};
