import type { FC } from "hono/jsx";
import {
  calibrateByCounts,
  type EstimateField,
  type Mechanism,
} from "../../../core/impact/index.ts";
import { number, percent } from "../../format.ts";
import { href } from "../../visit.ts";
import type { EntryProps } from "../initiatives/entry-props.ts";
import { countedWords } from "./counted.words.ts";
import { rangeIn } from "./weighed-range.tsx";

interface CountedLineProps extends EntryProps {
  readonly field: EstimateField;
  readonly mechanism: Mechanism | undefined;
}

/** What was counted of one assumption, in a line below it; nothing when nobody is to count it. */
export const CountedLine: FC<CountedLineProps> = ({ visit, view, entry, field, mechanism }) => {
  const { language } = visit;
  const say = countedWords[language];
  const found = view.measured?.counted.find(
    ({ assumed }) => assumed.mechanism === mechanism && assumed.field === field,
  );
  if (found === undefined) return <></>;
  const { assumed, counted } = found;
  const calibrated = counted.ok ? calibrateByCounts(assumed, counted.value) : undefined;
  return (
    <p class="small">
      {counted.ok
        ? say.line(
            percent(counted.value.part / counted.value.of, language),
            number(counted.value.part, language),
            number(counted.value.of, language),
          )
        : say.none[counted.error]}{" "}
      {calibrated?.ok && say.lineBecomes(rangeIn(assumed, calibrated.value, language))}{" "}
      <a href={href(visit, `/initiatieven/${entry.slug}/geteld`)}>{say.toPage}</a>
    </p>
  );
};
