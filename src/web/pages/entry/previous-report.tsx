import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Status } from "../../layout/status.tsx";
import { entryWords } from "./entry.words.ts";
import { reportWords } from "./report.words.ts";
import { Fact } from "./fact.tsx";
import type { FieldsProps } from "./form-props.ts";

/** Said when somebody else reported while this form was being filled in. */
export const Meanwhile: FC<{ language: Language }> = ({ language }) => {
  const say = reportWords[language];
  return (
    <div class="report-faults" role="alert" tabindex={-1} autofocus>
      <p>
        <strong>{say.meanwhileTitle}</strong>
      </p>
      <p>{say.meanwhile}</p>
    </div>
  );
};

/** What was reported last time, folded: most know it by heart. */
export const PreviousReport: FC<FieldsProps & { open: boolean }> = ({ form, language, open }) => {
  const say = entryWords[language];
  const report = reportWords[language];
  const { previous } = form;
  if (previous === undefined) return <p class="small quiet">{report.first}</p>;
  return (
    <details open={open}>
      <summary>
        {report.previous(date(previous.reportedOn, language))}{" "}
        <Status course={previous.course} language={language} />
      </summary>
      <dl class="facts report-previous" lang="nl">
        <Fact term={say.saved.reason}>{previous.reason}</Fact>
        <Fact term={say.saved.done}>{previous.done}</Fact>
        <Fact term={say.saved.next}>{previous.next}</Fact>
      </dl>
    </details>
  );
};
