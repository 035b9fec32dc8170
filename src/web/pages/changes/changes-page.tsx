import type { FC } from "hono/jsx";
import { choice } from "../../choice.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { mayRead } from "../decisions/readable-decisions.ts";
import { ChangeItem } from "./change-item.tsx";
import { changeLog } from "./change-log.ts";
import { changesWords } from "./changes.words.ts";
import { tellChange, type ToldChange } from "./told-change.ts";

/** Every change of the plan in plain words, the newest first. */
export async function changesPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = changesWords[language];
  const all = await toldChanges(c);
  const places = view.plan.municipalities.map(({ id }) => id);
  const chosen = chosenOf(visit, all, places);
  const shown = all.filter(
    ({ touched }) =>
      fits(touched.challenges, chosen.challenge.value) &&
      isNear(touched, chosen.municipality.value),
  );
  const place = view.plan.municipalities.find(({ id }) => id === chosen.municipality.value);
  const title = place === undefined ? say.title : say.titleNear(place.name);
  const adopted = date(view.plan.region.plan.adopted, language);
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={say.description}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">
          {all[0] === undefined
            ? say.none(adopted)
            : say.lead(all.length, adopted, date(all[0].version.adoptedOn, language))}
        </p>
        {place !== undefined && (
          <p>
            <a href={href(visit, `/initiatieven?gemeente=${place.id}`)}>
              {say.plansNear(place.name)}
            </a>
          </p>
        )}
      </div>
      {all.length > 0 && (
        <section class="section">
          <Filters visit={visit} view={view} all={all} chosen={chosen} />
          <p role="status">
            <strong>
              {shown.length === 0 ? say.noneShown : say.shown(shown.length, all.length)}
            </strong>
          </p>
          {partsOf(shown, place, language).map(({ lead, changes }) => (
            <>
              {lead !== undefined && <p>{lead}</p>}
              {changes.length > 0 && (
                <ol class="moments change-log">
                  {changes.map((change) => (
                    <ChangeItem
                      visit={visit}
                      view={view}
                      change={change}
                      mayRead={change.decision === undefined || mayRead(c.var, change.decision)}
                    />
                  ))}
                </ol>
              )}
            </>
          ))}
        </section>
      )}
      <section class="section">
        <p>{say.how}</p>
        <p class="actions">
          <a href={href(visit, "/versies")}>{say.allVersions}</a>
          <a href={href(visit, "/wijzigingen/feed.xml")}>{say.feed}</a>
        </p>
      </section>
    </Page>,
  );
}

/** Every change as it is told, the newest first. */
export async function toldChanges(c: SiteContext): Promise<readonly ToldChange[]> {
  const { visit, view, register, plans } = c.var;
  const logged = changeLog(register, await plans.versions());
  return Promise.all(logged.map((one) => tellChange(one, view, plans, visit.language)));
}

const fits = (values: ReadonlySet<string>, wanted: string | undefined) =>
  wanted === undefined || values.has(wanted);

/** What names the municipality, and what names none: that can be there too. */
const isNear = ({ municipalities }: ToldChange["touched"], wanted: string | undefined) =>
  municipalities.size === 0 || fits(municipalities, wanted);

/** Near a place, what names it comes before what may be felt there as anywhere. */
function partsOf(
  shown: readonly ToldChange[],
  place: { readonly name: string } | undefined,
  language: Language,
) {
  if (place === undefined) return [{ lead: undefined, changes: shown }];
  const say = changesWords[language];
  const [anywhere, here] = [true, false].map((isAnywhere) =>
    shown.filter(({ touched }) => (touched.municipalities.size === 0) === isAnywhere),
  );
  return [
    { lead: here!.length === 0 ? say.noneHere(place.name) : undefined, changes: here! },
    ...(anywhere!.length === 0 ? [] : [{ lead: say.anywhere(place.name), changes: anywhere! }]),
  ];
}

function chosenOf({ query }: Visit, all: readonly ToldChange[], places: readonly string[]) {
  const challenges = [...new Set(all.flatMap(({ touched }) => [...touched.challenges]))];
  return {
    challenges,
    challenge: choice(query, "opgave", challenges),
    municipality: choice(query, "gemeente", places),
  };
}

interface FiltersProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly all: readonly ToldChange[];
  readonly chosen: ReturnType<typeof chosenOf>;
}

/** Choices that make a difference: with one challenge or none there is nothing to choose. */
const Filters: FC<FiltersProps> = ({ visit, view, chosen }) => {
  const { language } = visit;
  const say = changesWords[language];
  const fields = [
    {
      name: "opgave",
      label: say.filterChallenge,
      chosen: chosen.challenge,
      options: chosen.challenges.map((value) => ({
        value,
        label: view.lookup.challenge(value)?.title[language] ?? value,
      })),
    },
    {
      name: "gemeente",
      label: say.filterMunicipality,
      chosen: chosen.municipality,
      options: view.plan.municipalities.map(({ id, name }) => ({ value: id, label: name })),
    },
  ].filter(({ options, chosen: { value, wrong } }) => options.length > 0 || value || wrong);
  return fields.length === 0 ? (
    <></>
  ) : (
    <ChoiceForm language={language} action={href(visit, "/wijzigingen")} fields={fields} />
  );
};
