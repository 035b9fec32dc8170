import type { Child, FC } from "hono/jsx";
import type { Choice } from "../choice.ts";
import { CarriedFields } from "./carried-fields.tsx";
import { words, type Language } from "../language.ts";

const t = words(
  {
    all: "alles",
    show: "Laat zien",
    clear: "Toon alles",
    wrong: (value: string) => `“${value}” kennen wij niet. U ziet daarom alles.`,
  },
  {
    all: "everything",
    show: "Show",
    clear: "Show everything",
    wrong: (value: string) => `We do not know “${value}”. You see everything instead.`,
  },
);

export interface ChoiceField {
  /** Name in the address. */
  readonly name: string;
  readonly label: string;
  readonly chosen: Choice;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Language of the options, when it is not the page's. */
  readonly lang?: string | undefined;
}

interface ChoiceFormProps {
  readonly language: Language;
  /** Address without its query; may end in the part of the page to arrive at. */
  readonly action: string;
  readonly fields: readonly ChoiceField[];
  /** Fields of another kind, after the others. */
  readonly children?: Child;
}

/** Choices that end up in the address, so that what one sees can be shared. */
export const ChoiceForm: FC<ChoiceFormProps> = ({ language, action, fields, children }) => {
  const say = t[language];
  const wrong = fields.flatMap(({ chosen }) => (chosen.wrong === undefined ? [] : [chosen.wrong]));
  return (
    <form class="stack" method="get" action={action}>
      <CarriedFields action={action} />
      {wrong.map((value) => (
        <p class="note note--attention" role="status">
          {say.wrong(value)}
        </p>
      ))}
      <div class="filters">
        {fields.map(({ name, label, chosen, options, lang }) => (
          <div class="field">
            <label class="utrecht-form-label" for={`choice-${name}`}>
              {label}
            </label>
            <select
              class="utrecht-select utrecht-select--html-select"
              id={`choice-${name}`}
              name={name}
            >
              <option value="">{say.all}</option>
              {options.map((option) => (
                <option value={option.value} selected={option.value === chosen.value} lang={lang}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        {children}
        <div class="actions">
          <button class="nl-button nl-button--primary" type="submit">
            {say.show}
          </button>
          {fields.some(({ chosen }) => chosen.value !== undefined) && (
            <a href={action}>{say.clear}</a>
          )}
        </div>
      </div>
    </form>
  );
};
