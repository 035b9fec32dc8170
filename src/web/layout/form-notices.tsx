import type { FC } from "hono/jsx";
import { words } from "../language.ts";
import { faultsTitle } from "../text-fault.ts";
import type { Visit } from "../visit.ts";
import { FaultSummary, type Fault } from "./fault-summary.tsx";

const t = words(
  {
    saved: "Vastgelegd.",
    meanwhileTitle: "Iemand anders legde hier net iets vast",
    meanwhile:
      "Bekijk hoe het nu staat. Klopt wat u invulde nog? Stuur het dan nog een keer. Wat u typte, staat er nog.",
  },
  {
    saved: "Recorded.",
    meanwhileTitle: "Somebody else recorded something here just now",
    meanwhile:
      "See how it stands now. Is what you filled in still right? Then send it once more. What you typed is still there.",
  },
);

interface FormNoticesProps {
  readonly visit: Visit;
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

/** The name in the address that says that something was recorded. */
export const savedQuery = "bewaard";

/** What became of a form that was sent, above the page. */
export const FormNotices: FC<FormNoticesProps> = ({ visit, faults = [], meanwhile = false }) => {
  const { language } = visit;
  const say = t[language];
  if (faults.length > 0)
    return <FaultSummary title={faultsTitle(faults.length, language)} faults={faults} />;
  if (meanwhile)
    return (
      <div class="report-faults" role="alert" tabindex={-1} autofocus>
        <p>
          <strong>{say.meanwhileTitle}</strong>
        </p>
        <p>{say.meanwhile}</p>
      </div>
    );
  return visit.query.has(savedQuery) ? (
    <div class="entry-saved" role="status" tabindex={-1} autofocus>
      <p>
        <strong>{say.saved}</strong>
      </p>
    </div>
  ) : (
    <></>
  );
};
