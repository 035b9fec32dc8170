import { chainEntryWords } from "./chain-entry.words.ts";
import { evidenceFields as field, readEvidence } from "./evidence-form.ts";
import { Radios, Select, TextArea, TextLine } from "./form-parts.tsx";
import type { RegionForm } from "./region-form-page.tsx";

/** What shows how it stands with a requirement of the prevention infrastructure. */
export const evidenceForm: RegionForm = {
  path: "/preventie",
  words: "evidence",
  shownAt: "/keten-en-aanbod#preventie",
  read: (values, { plan, today }, language) =>
    readEvidence(
      values,
      plan.preventionInfrastructure.criteria.map(({ id }) => id),
      today,
      language,
    ),
  fields: (view, language, values, faults) => {
    const words = chainEntryWords[language];
    const say = words.evidence;
    const own = { values, faults };
    const { criteria } = view.plan.preventionInfrastructure;
    return (
      <>
        <Select
          {...own}
          name={field.criterion}
          label={say.criterion}
          choose={words.choose}
          groups={[
            {
              label: "",
              options: criteria.map(({ id, title }) => ({ value: id, label: title[language] })),
            },
          ]}
        />
        <Radios
          {...own}
          name={field.status}
          label={say.status}
          options={(["met", "to-follow"] as const).map((value) => ({
            value,
            label: say.statuses[value],
          }))}
        />
        <TextArea {...own} name={field.statement} label={say.statement} />
        <TextLine {...own} type="date" name={field.on} label={say.on} />
        <TextLine
          {...own}
          type="text"
          name={field.document}
          label={say.document}
          optional={words.optional}
        />
        <TextLine {...own} type="url" name={field.url} label={say.url} optional={words.optional} />
      </>
    );
  },
};
