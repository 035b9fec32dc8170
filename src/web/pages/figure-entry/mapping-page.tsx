import { periodAsked, periodsUpTo } from "../../../app/delivering/asked-periods.ts";
import type { WaitingFile } from "../../../app/delivering/file-desk.ts";
import { mayBeAbout } from "../../../app/delivering/figure-sheet.ts";
import { measuresFrom, type Source } from "../../../core/indicators/index.ts";
import { periodNotations, type Period } from "../../../core/observations/index.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render } from "../../render.ts";
import { Select } from "../chain-entry/form-parts.tsx";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { nameOfAbout } from "./about-name.ts";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { figureEntryWords } from "./figure-entry.words.ts";
import { unitBeside } from "./figure-words.ts";
import { fileWords } from "./file.words.ts";
import {
  mappingField,
  mappingValue,
  proposedChoice,
  readMapping,
  type Chosen,
  type MappingChoices,
} from "./mapping-form.ts";

/** Asks what the columns of a file are, with what is probably right chosen. */
export function mappingPage(c: EntryContext, waiting: WaitingFile) {
  const choices = choicesOf(c, waiting);
  const [asked] = periodsAsked(c, waiting.source);
  return formPage(c, waiting, choices, proposedChoice(choices, asked!));
}

/** Takes what was chosen; the file is read so from now on. */
export function receiveMapping(c: EntryContext, waiting: WaitingFile, body: object) {
  const choices = choicesOf(c, waiting);
  const chosen: Chosen = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : [],
    ),
  );
  const mapping = readMapping(chosen, choices);
  if (!mapping.ok) {
    const say = fileWords[c.var.visit.language].mapping.faults;
    const faults = mapping.error.map(({ field, kind }) => ({ field, text: say[kind] }));
    return formPage(c, waiting, choices, chosen, faults);
  }
  const id = c.req.param("file") ?? "";
  c.var.entry.figures.explain(c.var.link, id, mapping.value);
  return c.redirect(behindLink(c, `/bestand/${id}`), 303);
}

function choicesOf({ var: { view, link } }: EntryContext, waiting: WaitingFile): MappingChoices {
  const { proposal, source } = waiting;
  const { set } = view.measured!;
  const places = mayBeAbout(link.scope, source, set, view.plan);
  return {
    proposal,
    measures: measuresFrom(source.id, set.measures),
    places: new Map(places.map((about) => [nameOfAbout(about, view), about])),
  };
}

/** Periods that a whole file may be about, the one that is due first. */
function periodsAsked({ var: { view } }: EntryContext, source: Source): readonly Period[] {
  const asked = periodAsked(source.rhythm, view.today) ?? view.today;
  return source.rhythm === "day" || source.rhythm === "two-weeks" || source.rhythm === "once"
    ? [asked]
    : periodsUpTo(asked, source).toReversed();
}

function formPage(
  c: EntryContext,
  { source, file, proposal }: WaitingFile,
  { measures, places }: MappingChoices,
  values: Chosen,
  faults: readonly Fault[] = [],
) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fileWords[language].mapping;
  const words = figureEntryWords[language];
  const columns = proposal.header.flatMap((name, index) =>
    name === "" ? [] : [{ value: mappingValue.column(index), label: say.inColumn(name) }],
  );
  const whole = [...places].map(([name, about]) => ({
    value: mappingValue.always(about),
    label: say.always(name),
  }));
  const periods = periodsAsked(c, source).map((period) => ({
    value: mappingValue.always(period),
    label: say.periodAlways(date(period, language)),
  }));
  const shared = { values, faults, choose: say.choose };
  const isWrong = faults.length > 0;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={isWrong ? `${words.error}: ${say.title}` : say.title}
      description={say.lead}
    >
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{say.title}</h1>
        {isWrong && (
          <FaultSummary
            title={figureEntryWords[language].faultsTitle(faults.length)}
            faults={faults}
          />
        )}
        <p>
          <strong lang="nl">{file.name}</strong>. {say.lead}
        </p>
      </div>
      <form
        class="report-form"
        method="post"
        action={behindLink(c, `/bestand/${c.req.param("file")}`)}
      >
        <Select
          {...shared}
          name={mappingField.about}
          label={say.about}
          groups={[{ label: "", options: [...whole, ...columns] }]}
        />
        <Select
          {...shared}
          name={mappingField.period}
          label={say.period}
          groups={[{ label: "", options: [...columns, ...periods] }]}
        />
        <Select
          {...shared}
          name={mappingField.notation}
          label={say.notation}
          groups={[
            {
              label: "",
              options: periodNotations.map((one) => ({ value: one, label: say.notations[one] })),
            },
          ]}
        />
        <h2 class="nl-heading nl-heading--level-3">{say.values}</h2>
        {measures.map((measure) => (
          <Select
            {...shared}
            choose={say.notInFile}
            name={mappingField.value(measure.id)}
            label={measure.title[language]}
            optional={unitBeside(measure, language)}
            groups={[{ label: "", options: columns }]}
          />
        ))}
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.go}
          </button>
        </p>
      </form>
    </Page>,
    isWrong ? 422 : 200,
  );
}
