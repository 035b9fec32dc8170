import type { RecordedObservation } from "../../core/observations/index.ts";
import type { Result } from "../../kernel/result.ts";
import { scopeText } from "../entry-links.ts";
import type { EntryLink } from "../ports/entry-link-store.ts";
import type { NotTakenIn } from "../take-in.ts";
import { intoNow, oneByOne, type DeskSetting } from "./desk-setting.ts";
import { fileDesk, type FileDesk } from "./file-desk.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import { giveFigures, type Given, type GivenFigure, type GivenMeanwhile } from "./give-figures.ts";

/** Where people with a link deliver figures: in a grid, or as a file. */
export interface FigureDesk extends FileDesk {
  /** The latest that is known of these sheets. */
  known(sheets: readonly FigureSheet[]): Promise<readonly RecordedObservation[]>;
  /** @param submission a UUID of one sending of the form: sent twice, it is taken in once */
  give(
    link: EntryLink,
    sheet: FigureSheet,
    given: readonly GivenFigure[],
    submission: string,
  ): Promise<Result<Given, GivenMeanwhile | NotTakenIn>>;
}

/** Sendings that are remembered: more than are ever under way together. */
const rememberedSendings = 200;

export function figureDesk(setting: DeskSetting): FigureDesk {
  const { store, now, isExample, changed } = setting;
  const sendings = new Map<string, ReturnType<FigureDesk["give"]>>();
  const inTurn = oneByOne();

  return {
    ...fileDesk(setting, inTurn),
    known(sheets) {
      const measures = sheets.flatMap((sheet) => sheet.measures.map(({ id }) => id));
      const about = sheets.map((sheet) => sheet.about);
      return sheets.length === 0
        ? Promise.resolve([])
        : store.observations.read(now().plan.region.id, { measures, about });
    },
    give(link, sheet, given, submission) {
      const key = `${link.id} ${submission}`;
      const before = sendings.get(key);
      if (before !== undefined) return before;
      const giving = inTurn(async () => {
        const who = { by: scopeText(link.scope), isExample };
        const outcome = await giveFigures(intoNow(setting), sheet, given, who);
        if (outcome.ok && outcome.value.changed > 0) await changed();
        return outcome;
      });
      sendings.set(key, giving);
      const forget = () => sendings.delete(key);
      // Who was refused may send the same form again.
      giving.then((outcome) => outcome.ok || forget(), forget);
      if (sendings.size > rememberedSendings) sendings.delete(sendings.keys().next().value!);
      return giving;
    },
  };
}
