import english from "../../../../content/en/how-effects-are-measured.md";
import dutch from "../../../../content/nl/how-effects-are-measured.md";
import { words } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Markdown } from "../../layout/markdown.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";

const t = words(
  {
    title: "Hoe wij een effect meten",
    above: "Hoe wij dit weten",
    lead: "Werkt een initiatief? Dat is pas te zeggen als bekend is wat er zonder was gebeurd. Hier staat hoe wij daarachter proberen te komen, en wanneer dat niet kan.",
    text: dutch,
  },
  {
    title: "How we measure an effect",
    above: "How we know this",
    lead: "Does an initiative work? That can only be said when it is known what would have happened without it. Here is how we try to find out, and when that is not possible.",
    text: english,
  },
);

/** The methods of evaluation in plain words. */
export async function methodPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = t[visit.language];
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.lead}>
      <Breadcrumb visit={visit} above={[{ path: "/verantwoording", label: say.above }]} />
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      <div class="section">
        <Markdown visit={visit} text={say.text} />
      </div>
    </Page>,
  );
}
