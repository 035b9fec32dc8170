import type { Child, FC } from "hono/jsx";
import { submission } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import type { ProposalProps } from "./proposal-props.ts";

/** Name of the hidden field that says what the writer had seen of a proposal. */
export const seenField = "gezien";

interface ActFormProps extends Pick<ProposalProps, "visit" | "proposal" | "seen" | "form"> {
  /** The last part of the address that the form is sent to. */
  readonly act: string;
  readonly button: string;
  readonly primary?: boolean;
  /** Hidden fields. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly children?: Child;
}

/** One thing that can be done with a proposal, as a form with a button. */
export const ActForm: FC<ActFormProps> = (props) => {
  const { visit, proposal, seen, form, act, button, primary, fields = {}, children } = props;
  const hidden = {
    ...fields,
    [submission]: form.answers[submission] ?? "",
    [seenField]: String(seen),
  };
  return (
    <form
      class="act-form"
      method="post"
      action={href(visit, `/voorstellen/${proposal.id}/${act}`)}
      novalidate
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <button
        class={`nl-button ${primary === true ? "nl-button--primary" : "nl-button--secondary"}`}
        type="submit"
      >
        {button}
      </button>
    </form>
  );
};
