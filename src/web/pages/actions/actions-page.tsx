import { isOverdue, openActions, readAction, type Action } from "../../../core/meetings/index.ts";
import { choice } from "../../choice.ts";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { namesIn } from "../../person-names.ts";
import { ActionList } from "./action-list.tsx";
import { actionsWords } from "./actions.words.ts";

/** What is to be done, the first due first; a choice shows what was done as well. */
export async function actionsPage(c: SiteContext) {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = actionsWords[language];
  const nameOf = await namesIn(c);
  const all = register.all("action", readAction);
  const open = openActions(register);
  const overdue = open.filter((action) => isOverdue(action, view.today));
  const owners = [...new Set(all.map(({ owner }) => owner))];
  const bodies = view.plan.bodies.filter(({ id }) => all.some(({ body }) => body === id));
  const chosen = {
    owner: choice(visit.query, "wie", owners),
    body: choice(
      visit.query,
      "overleg",
      bodies.map(({ id }) => id),
    ),
    which: choice(visit.query, "welke", ["te-laat", "geweest"]),
  };
  const shown = listFor(chosen.which.value, { open, overdue, all }).filter(
    ({ owner, body }) =>
      (chosen.owner.value === undefined || owner === chosen.owner.value) &&
      (chosen.body.value === undefined || body === chosen.body.value),
  );
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.headline(open.length)}</h1>
        <p class="lead">
          {all.length === 0 ? say.empty : open.length > 0 ? say.lead(overdue.length) : ""}
        </p>
      </div>
      {all.length > 0 && (
        <ChoiceForm
          language={language}
          action={href(visit, "/acties")}
          fields={[
            {
              name: "wie",
              label: say.owner,
              chosen: chosen.owner,
              options: owners.map((id) => ({ value: id, label: nameOf(id) })),
            },
            {
              name: "overleg",
              label: say.body,
              chosen: chosen.body,
              options: bodies.map(({ id, name }) => ({ value: id, label: name })),
              lang: "nl",
            },
            {
              name: "welke",
              label: say.which,
              chosen: chosen.which,
              options: [
                { value: "te-laat", label: say.whichOnes.overdue },
                { value: "geweest", label: say.whichOnes.ended },
              ],
            },
          ]}
        />
      )}
      <div class="section">
        {shown.length > 0 ? (
          <ActionList visit={visit} today={view.today} actions={shown} nameOf={nameOf} />
        ) : (
          all.length > 0 && <p class="note">{say.none}</p>
        )}
      </div>
    </Page>,
  );
}

interface Lists {
  readonly open: readonly Action[];
  readonly overdue: readonly Action[];
  readonly all: readonly Action[];
}

function listFor(which: string | undefined, { open, overdue, all }: Lists): readonly Action[] {
  switch (which) {
    case "te-laat":
      return overdue;
    case "geweest":
      return all.filter(({ state }) => state.kind !== "open").toReversed();
    default:
      return open;
  }
}
