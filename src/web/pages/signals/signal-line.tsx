import type { FC } from "hono/jsx";
import { can } from "../../../core/rights/index.ts";
import { openSignals, type Signal } from "../../../core/signals/index.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { signalAddress } from "./signal-address.ts";
import { ruleTitle } from "./signal-subject.ts";
import { signalsWords } from "./signals.words.ts";

interface SignalLineProps {
  readonly c: Pick<SiteContext, "var">;
  /** Which signals: those about one thing, or of one challenge. */
  readonly of: { readonly about: string } | { readonly challenge: string };
}

/** One line on a page that an open signal is about, for who may read of steering. */
export const SignalLine: FC<SignalLineProps> = ({ c, of }) => {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  if (!can(actor, "read-steering", { kind: "region" })) return <></>;
  const open = openSignals(register).filter((signal) => isOf(signal, of));
  if (open.length === 0) return <></>;
  const say = signalsWords[language];
  return (
    <p class="note note--attention signal-line">
      {say.line(open.length)}{" "}
      {"challenge" in of ? (
        <a href={href(visit, `/signalen?opgave=${of.challenge}`)}>{say.toAll}</a>
      ) : (
        open.map(({ key, rule }, at) => (
          <>
            {at > 0 && "; "}
            <a href={href(visit, signalAddress(key))}>{ruleTitle(rule, { view, language })}</a>
          </>
        ))
      )}
      .
    </p>
  );
};

const isOf = (signal: Signal, of: SignalLineProps["of"]) =>
  "about" in of ? signal.about === of.about : signal.challenge === of.challenge;
