import { changeKinds, reaches } from "../../../core/chains/index.ts";
import type { Plan } from "../../../core/plan/index.ts";
import type { Language } from "../../language.ts";
import { offersByForm } from "../chains/provision.ts";
import { chainEntryWords } from "./chain-entry.words.ts";
import { changeFields as field, readChange } from "./change-form.ts";
import { Radios, Select, TextArea, TextLine } from "./form-parts.tsx";
import type { RegionForm } from "./region-form-page.tsx";

/** A provider of crucial mental-health care that stops, starts or moves. */
export const changeForm: RegionForm = {
  path: "/cruciale-ggz",
  words: "change",
  shownAt: "/keten-en-aanbod/cruciale-ggz#veranderingen",
  read: (values, { plan, today }, language) => readChange(values, plan, today, language),
  fields: ({ plan }, language, values, faults) => {
    const words = chainEntryWords[language];
    const say = words.change;
    const own = { values, faults };
    return (
      <>
        <Select
          {...own}
          name={field.offer}
          label={say.offer}
          choose={words.choose}
          groups={offersByForm(plan.crucialCare).map(({ form, offers }) => ({
            label: form.title[language],
            options: offers.map(({ id, name }) => ({ value: id, label: name })),
          }))}
        />
        <Select
          {...own}
          name={field.organisation}
          label={say.organisation}
          choose={words.choose}
          groups={[{ label: "", options: organisations(plan, language) }]}
        />
        <Radios
          {...own}
          name={field.change}
          label={say.change}
          hint={say.changeHint}
          options={changeKinds.map((value) => ({ value, label: say.changes[value] }))}
        />
        <Radios
          {...own}
          name={field.reach}
          label={say.reach}
          hint={say.reachHint}
          options={reaches.map((value) => ({ value, label: say.reaches[value] }))}
        />
        <TextLine {...own} type="date" name={field.on} label={say.on} />
        <TextArea {...own} name={field.note} label={say.note} optional={words.optional} />
      </>
    );
  },
};

const organisations = (plan: Plan, language: Language) =>
  plan.organisations
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
