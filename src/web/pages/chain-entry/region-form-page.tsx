import type { Child } from "hono/jsx";
import { mayTellOfRegion } from "../../../app/chain-scope.ts";
import type { ChainEntry } from "../../../core/chains/index.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render } from "../../render.ts";
import { href } from "../../visit.ts";
import { behindLink } from "../entry/entry-address.ts";
import type { EntryContext } from "../entry/entry-access.tsx";
import { refusedPage } from "../entry/refused-page.tsx";
import { chainEntryWords } from "./chain-entry.words.ts";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { EntryForm, Notice } from "./form-parts.tsx";
import { newSending, sentIn, type Sent, type Values } from "./sending.ts";

/** A form of the programme office that adds one entry. */
export interface RegionForm {
  /** Address behind the link. */
  readonly path: string;
  readonly words: "evidence" | "change";
  /** Where the entries are shown. */
  readonly shownAt: string;
  read(values: Values, view: RegionView, language: Language): Result<ChainEntry, readonly Fault[]>;
  fields(view: RegionView, language: Language, values: Values, faults: readonly Fault[]): Child;
}

export function regionFormPage(form: RegionForm) {
  return (c: EntryContext) => {
    if (!mayTellOfRegion(c.var.link.scope)) return refusedPage(c, "no-link");
    const said = c.var.visit.query.has("bewaard") ? "saved" : undefined;
    return page(c, form, { values: {}, sending: newSending(c) }, { said });
  };
}

export function receiveRegionForm(form: RegionForm) {
  return async (c: EntryContext) => {
    if (!mayTellOfRegion(c.var.link.scope)) return refusedPage(c, "no-link");
    const { view, visit, entry } = c.var;
    const sent = await sentIn(c);
    const read = form.read(sent.values, view, visit.language);
    if (!read.ok) return page(c, form, sent, { faults: read.error });
    const told = await entry.tellOfChains(read.value, sent.sending);
    if (told.ok) return c.redirect(`${behindLink(c, form.path)}?bewaard`, 303);
    const again = { ...sent, sending: { ...sent.sending, after: told.error.latest.number } };
    return page(c, form, again, { said: "meanwhile" });
  };
}

interface Outcome {
  readonly said?: "saved" | "meanwhile" | undefined;
  readonly faults?: readonly Fault[];
}

function page(c: EntryContext, form: RegionForm, sent: Sent, { said, faults = [] }: Outcome) {
  const { visit, view } = c.var;
  const { language } = visit;
  const words = chainEntryWords[language];
  const say = words[form.words];
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${words.error}: ${say.title}` : say.title}
      description={say.lead}
    >
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{say.title}</h1>
        {faults.length > 0 && (
          <FaultSummary
            title={chainEntryWords[language].faultsTitle(faults.length)}
            faults={faults}
          />
        )}
        {said !== undefined && (
          <Notice kind={said} title={said === "saved" ? say.saved : words.meanwhile}>
            {said === "meanwhile" && <p>{say.meanwhile}</p>}
            <p class="actions">
              <a href={href(visit, form.shownAt)}>{say.savedLink}</a>
              <a href={behindLink(c, "")}>{words.back}</a>
            </p>
          </Notice>
        )}
        <p>{say.lead}</p>
      </div>
      <EntryForm action={behindLink(c, form.path)} sending={sent.sending}>
        {form.fields(view, language, sent.values, faults)}
        <p class="small quiet">{words.public}</p>
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.save}
          </button>
        </p>
      </EntryForm>
    </Page>,
    said === "meanwhile" ? 409 : faults.length > 0 ? 422 : 200,
  );
}
