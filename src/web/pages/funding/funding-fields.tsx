import type { FC } from "hono/jsx";
import type { FundingStep } from "../../../core/funding/index.ts";
import {
  FieldFault,
  Segments,
  Select,
  TextArea,
  TextInput,
  type FormState,
  type Option,
} from "../../layout/form-field.tsx";
import type { Language } from "../../language.ts";
import { longestNote } from "../../text-fault.ts";
import { covers, field } from "./funding-form.ts";
import { fundingFormWords } from "./funding-form.words.ts";

interface FieldsProps {
  readonly language: Language;
  readonly form: FormState;
  readonly parties: readonly Option[];
  readonly years: readonly number[];
}

/** Euros of each year, when and until when, who said so and where it stands. */
export const MoneyFields: FC<FieldsProps & { readonly ends: "asked" | "optional" | "no" }> = (
  props,
) => {
  const { language, form, years, ends } = props;
  const say = fundingFormWords[language].form;
  const shared = { language, form };
  return (
    <>
      <fieldset class="report-field">
        <legend class="utrecht-form-label">{say.amounts}</legend>
        <p class="small quiet report-hint">{say.amountsHint}</p>
        <div class="funding-years">
          {years.map((year) => (
            <TextInput {...shared} name={field.amount(year)} label={String(year)} longest={15} />
          ))}
        </div>
      </fieldset>
      <TextInput {...shared} name={field.on} label={say.on} type="date" />
      {ends !== "no" && (
        <TextInput
          {...shared}
          name={field.ends}
          label={say.ends}
          hint={ends === "optional" ? say.endsHint : undefined}
          type="date"
        />
      )}
      <BasisField {...props} />
      <OriginField {...props} />
    </>
  );
};

const BasisField: FC<FieldsProps> = ({ language, form, parties }) => {
  const say = fundingFormWords[language].form;
  const shared = { language, form };
  return (
    <Select {...shared} name={field.basis} label={say.basis} none={say.own} options={parties} />
  );
};

const OriginField: FC<FieldsProps> = ({ language, form }) => {
  const say = fundingFormWords[language].form;
  return (
    <TextInput
      language={language}
      form={form}
      name={field.origin}
      label={say.origin}
      hint={say.originHint}
      longest={200}
    />
  );
};

/** The fields of one step. */
export const StepFields: FC<FieldsProps & { readonly kind: FundingStep["kind"] }> = (props) => {
  const { language, form, kind, parties } = props;
  const say = fundingFormWords[language].form;
  const shared = { language, form };
  const on = <TextInput {...shared} name={field.on} label={say.on} type="date" />;
  const year = <TextInput {...shared} name={field.year} label={say.year} type="number" />;
  const reason = (
    <TextArea {...shared} name={field.reason} label={say.reason} rows={2} longest={longestNote} />
  );
  switch (kind) {
    case "funding-requested":
      return (
        <>
          <FieldFault name={field.source} form={form} />
          <MoneyFields {...props} ends="no" />
        </>
      );
    case "funding-granted":
      return <MoneyFields {...props} ends="asked" />;
    case "funding-refused":
      return (
        <>
          {on}
          {reason}
        </>
      );
    case "funding-spent":
      return (
        <>
          {year}
          <TextInput {...shared} name={field.euro} label={say.euro} longest={15} />
          {on}
          <BasisField {...props} />
          <OriginField {...props} />
        </>
      );
    case "funding-accounted":
      return (
        <>
          {year}
          {on}
          <OriginField {...props} />
        </>
      );
    case "funding-covered":
      return (
        <>
          <Segments
            {...shared}
            name={field.cover}
            label={say.cover}
            options={covers.map((value) => ({ value, label: say.covers[value] }))}
          />
          <Select
            {...shared}
            name={field.by}
            label={say.by}
            none={say.none}
            options={parties}
            optional
          />
          {reason}
        </>
      );
  }
};
