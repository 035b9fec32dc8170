import type { FC } from "hono/jsx";
import {
  givenAnswers,
  isCounted,
  type AskedQuestion,
  type Given,
} from "../../../core/chains/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { answerWord } from "../chains/answer-boxes.tsx";
import { fieldOf } from "./answers-form.ts";
import { chainEntryWords } from "./chain-entry.words.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { FieldFault, TextArea } from "./form-parts.tsx";
import type { Values } from "./sending.ts";

interface QuestionFieldsProps {
  readonly question: AskedQuestion;
  readonly municipality: string;
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly before: Given | undefined;
  readonly beforeYear: number;
  readonly language: Language;
}

/** One question with its four answers and room for words; a question in words has room alone. */
export const QuestionFields: FC<QuestionFieldsProps> = (props) => {
  const { question: asked, values, faults, language } = props;
  const say = chainEntryWords[language];
  const { question } = asked;
  const title = question.title[language];
  const field = fieldOf(asked);
  const own = { values, faults };
  if (!isCounted(question))
    return (
      <TextArea
        {...own}
        name={field.explanation}
        label={title}
        optional={say.optional}
        hint={props.before?.explanation && `${props.beforeYear}: ${props.before.explanation}`}
      />
    );
  const hasWords = (values[field.explanation] ?? "") !== "";
  const isWrong = faults.some(({ field: at }) => at === field.explanation);
  return (
    <fieldset class="report-field">
      <legend class="utrecht-form-label">{title}</legend>
      <KnownAnswers {...props} />
      <FieldFault {...own} name={field.answer} label={title} />
      <div class="answer-choice">
        {givenAnswers.map((answer, index) => (
          <label>
            <input
              type="radio"
              name={field.answer}
              id={index === 0 ? field.answer : undefined}
              value={answer}
              checked={values[field.answer] === answer}
            />
            {answerWord(answer, question, language)}
          </label>
        ))}
      </div>
      <details open={hasWords || isWrong}>
        <summary>{say.answers.explanation}</summary>
        <TextArea
          {...own}
          name={field.explanation}
          label={say.answers.explanation}
          optional={say.optional}
        />
      </details>
    </fieldset>
  );
};

/** What was answered the year before, and what is saved when the form says something else. */
const KnownAnswers: FC<QuestionFieldsProps> = (props) => {
  const { question: asked, municipality, values, before, beforeYear, language } = props;
  const say = chainEntryWords[language].answers;
  const saved = asked.given.get(municipality);
  const word = ({ answer }: Given) =>
    answer === undefined ? say.inWords : answerWord(answer, asked.question, language);
  const differs = saved !== undefined && saved.answer !== values[fieldOf(asked).answer];
  if (before === undefined && !differs) return <></>;
  return (
    <p class="small quiet report-hint">
      {[
        before !== undefined && say.before(beforeYear, word(before)),
        differs && say.stored(word(saved), date(saved.reportedOn, language)),
      ]
        .filter(Boolean)
        .join(". ")}
    </p>
  );
};
