import type { FC } from "hono/jsx";
import { planYearOf } from "../../../core/impact/index.ts";
import {
  runningEfforts,
  type Sensitivity,
  type Swing,
} from "../../../core/impact/sensitivity/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { capitalised } from "../../in-words.ts";
import { number, people, percent } from "../../format.ts";
import { sendCsv } from "../../http/send-csv.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FoldedSection } from "../../layout/folded-section.tsx";
import { MoreOnGap } from "../../layout/more-on-gap.tsx";
import { Page } from "../../layout/page.tsx";
import { promptly } from "../../promptly.ts";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { busyPage } from "../errors/error-pages.tsx";
import { byShare, doubtTables, greatInAnyYear, type Outcome } from "./doubt-tables.ts";
import { doubtWords } from "./doubt.words.ts";
import { shares } from "./in-figures.ts";
import { aboutNamed, groupNamed } from "./naming.ts";
import { ShareBars } from "./share-bars.tsx";
import { ShareLines } from "./share-lines.tsx";
import { SwingBars } from "./swing-bars.tsx";
import { BesidesPlan, isMeasurable, WorthOfMeasuring } from "./worth.tsx";

/** Seconds after which a page that waits for its answer looks again. */
const lookAgain = "5";

function ask({ view, whatIf }: SiteContext["var"]) {
  const { plan, assumptions, model } = view;
  const efforts = runningEfforts(plan, assumptions, model);
  return whatIf.sensitivity(model, efforts, planYearOf(assumptions));
}

export async function doubtPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = doubtWords[visit.language];
  // Computed on while the page is already there: who asks again gets the same answer.
  const answer = await promptly(ask(c.var));
  if (answer !== undefined && !answer.ok) return busyPage(c);
  if (answer === undefined) {
    c.header("Cache-Control", "no-store");
    c.header("Refresh", lookAgain);
  }
  const found = answer?.value;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab}
      description={say.description(view.plan.region.name)}
    >
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/tekort", label: say.above }]} />
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        {found === undefined ? (
          <div role="status" class="stack stack--tight">
            <p class="lead">{say.computing}</p>
            <p>
              {say.computingText} <a href={href(visit, "/tekort/wat-weten-we-niet")}>{say.again}</a>
            </p>
          </div>
        ) : (
          inWords(found, view, visit.language).map((sentence, i) => (
            <p class={i === 0 ? "lead" : undefined}>{sentence}</p>
          ))
        )}
      </div>
      {found !== undefined && <Found visit={visit} view={view} found={found} />}
      <MoreOnGap visit={visit} on="/tekort/wat-weten-we-niet" />
    </Page>,
  );
}

export async function doubtCsv(c: SiteContext, name: keyof typeof doubtTables) {
  const { visit, view } = c.var;
  const answer = await promptly(ask(c.var));
  if (answer === undefined || !answer.ok) return busyPage(c);
  const table = doubtTables[name](answer.value, view, visit.language);
  return sendCsv(c, table, `wat-weten-we-niet-${name}`);
}

/** The answer in three sentences: the gap, the plan, and what to measure. */
function inWords(found: Sensitivity, view: RegionView, language: Language): readonly string[] {
  const say = doubtWords[language];
  const at = found.years.indexOf(found.year);
  const part = (of: Outcome, index: number) => {
    const share = byShare(found, of)[index]!;
    return {
      name: groupNamed(view, share.group, language).name,
      first: shares(share[of][at]!).first,
    };
  };
  const largest = [part("remaining", 0), part("remaining", 1)];
  // One name when it explains two thirds by itself.
  const named = largest[0]!.first >= 2 / 3 ? largest.slice(0, 1) : largest;
  // The sum of what the picture shows: readers add up.
  const together = named.reduce((sum, { first }) => sum + Math.round(first * 100), 0) / 100;
  const ofPlan = part("freed", 0);
  const first = found.worth.find((one) => isMeasurable(one) && one.value.mean > 0);
  const measured = first && aboutNamed(view, first.about, language);
  return [
    say.gapFrom(
      percent(Math.min(together, 1), language),
      named.map(({ name }) => name).join(` ${say.and} `),
      found.year,
    ),
    say.freedFrom(percent(ofPlan.first, language), ofPlan.name),
    ...(found.choices.length === 0
      ? []
      : [
          measured === undefined
            ? say.nothingToMeasure
            : say.firstToMeasure(measured.what, measured.where.name),
        ]),
  ];
}

interface FoundProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly found: Sensitivity;
}

const csvOf = (name: keyof typeof doubtTables) => `/tekort/wat-weten-we-niet/${name}.csv`;

const Found: FC<FoundProps> = (props) => {
  const { visit, view, found } = props;
  const { language } = visit;
  const say = doubtWords[language];
  const table = (name: keyof typeof doubtTables) => doubtTables[name](found, view, language);
  const common = { visit, kinds: ["forecast", "assumed"] as const, source: say.source };
  return (
    <>
      <Chart
        {...common}
        title={say.gapTitle(found.year)}
        subtitle={say.sharesSubtitle}
        narrow={<ShareBars {...props} of="remaining" />}
        table={table("tekort")}
        csv={csvOf("tekort")}
      />
      <section class="section">
        <Chart
          {...common}
          title={say.freedTitle(found.year)}
          subtitle={say.sharesSubtitle}
          narrow={<ShareBars {...props} of="freed" />}
          table={table("opbrengst")}
          csv={csvOf("opbrengst")}
        />
      </section>
      <WorthOfMeasuring {...props} />
      <BesidesPlan {...props} />
      <section class="section">
        <Swings {...props} />
      </section>
      <section class="section">
        <Chart
          {...common}
          title={say.yearsTitle}
          subtitle={say.yearsSubtitle}
          narrow={<Years {...props} width={360} height={300} />}
          wide={<Years {...props} width={860} height={340} />}
          table={table("per-jaar")}
          csv={csvOf("per-jaar")}
        />
      </section>
      <FoldedSection title={say.howTitle}>
        <ul>
          {say.how(number(found.draws, language)).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p>
          <a href={href(visit, "/verantwoording#model")}>{say.sureHow}</a>
        </p>
      </FoldedSection>
    </>
  );
};

/** Rows beside the great drivers; the table has more, the CSV has all. */
const mostSwings = 5;

const drivesAll = ({ about: { field } }: Swing) =>
  field === "demand" || field === "supply" || field === "judgement";

const Swings: FC<FoundProps> = (props) => {
  const { visit, view, found } = props;
  const say = doubtWords[visit.language];
  const others = found.swings.filter((swing) => !drivesAll(swing));
  const shown = { ...found, swings: found.swings.slice(0, 40) };
  return (
    <Chart
      visit={visit}
      title={say.swingsTitle(found.year)}
      subtitle={say.swingsSubtitle(people(found.gap.mean, visit.language))}
      narrow={
        <>
          <SwingBars {...props} swings={found.swings.filter(drivesAll)} title={say.driversTitle} />
          <SwingBars {...props} swings={others.slice(0, mostSwings)} title={say.otherSwings} />
        </>
      }
      table={doubtTables.aannames(shown, view, visit.language)}
      csv={csvOf("aannames")}
      kinds={["forecast", "assumed"]}
      source={say.source}
    />
  );
};

const Years: FC<FoundProps & { width: number; height: number }> = (props) => {
  const { visit, view, found, width, height } = props;
  const { language } = visit;
  const lines = greatInAnyYear(found).map(({ group, remaining }) => ({
    name: capitalised(groupNamed(view, group, language).name),
    byYear: remaining.map((index) => shares(index).total),
  }));
  return <ShareLines {...{ lines, language, width, height }} years={found.years} />;
};
