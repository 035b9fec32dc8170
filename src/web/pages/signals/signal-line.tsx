import type { FC } from "hono/jsx";
import type { Register } from "../../../core/register/index.ts";
import { openSignals, type Signal } from "../../../core/signals/index.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { signalAddress } from "./signal-address.ts";
import { ruleTitle } from "./signal-subject.ts";
import { signalsWords } from "./signals.words.ts";

interface SignalLineProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly register: Register;
  /** Which signals: those about one thing, or of one challenge. */
  readonly of: { readonly about: string } | { readonly challenge: string };
}

/** One line on a page that an open signal is about; nothing when there is none. */
export const SignalLine: FC<SignalLineProps> = ({ visit, view, register, of }) => {
  const { language } = visit;
  const open = openSignals(register).filter((signal) => isOf(signal, of));
  if (open.length === 0) return <></>;
  const titles = Map.groupBy(open, ({ rule }) => rule);
  return (
    <p class="note note--attention signal-line">
      {signalsWords[language].line(open.length)}{" "}
      {"challenge" in of ? (
        <a href={`${href(visit, "/signalen")}?opgave=${of.challenge}`}>
          {[...titles.keys()].map((rule) => ruleTitle(rule, { view, language })).join("; ")}
        </a>
      ) : (
        open.map((signal, at) => (
          <>
            {at > 0 && "; "}
            <a href={href(visit, signalAddress(signal.key))}>
              {ruleTitle(signal.rule, { view, language })}
            </a>
          </>
        ))
      )}
      .
    </p>
  );
};

const isOf = (signal: Signal, of: SignalLineProps["of"]) =>
  "about" in of ? signal.about === of.about : signal.challenge === of.challenge;
