import type { FC } from "hono/jsx";
import { promisesOf } from "../../../core/commitments/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { date } from "../../format.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { href } from "../../visit.ts";
import { PromiseMark } from "../commitments/promise-mark.tsx";
import { partiesWords } from "./parties.words.ts";
import type { PartyProps } from "./party-props.ts";
import { governs } from "./seats.ts";

type Props = PartyProps & { readonly register: Register };

/** What an organisation promised, and what was told of it since. */
export const PartyCommitments: FC<Props> = (props) => {
  const { visit, view, organisation, seats, register } = props;
  const { language } = visit;
  const say = partiesWords[language].party;
  const { commitments, governance, region } = view.plan;
  const onBoard = governs(seats);
  const promised = promisesOf(register, view.plan, organisation.id);
  const isSilent = promised.every(({ tellings }) => tellings.length === 0);
  const byBoard = commitments.some(({ parties }) => parties === undefined);
  const adopted = date(region.plan.adopted, language);
  const duties = onBoard
    ? governance.boardDuties.filter(({ level }) => level === "individual")
    : [];
  return (
    <section class="section" id="beloften">
      <h2 class="nl-heading nl-heading--level-2">{say.promised}</h2>
      {promised.length === 0 ? (
        <p class="note">
          {say.promisedNothing} {byBoard && !onBoard && say.notOnBoard}
        </p>
      ) : (
        <p>
          {onBoard && say.byAll} {isSilent && say.noReports(adopted)}{" "}
          <a href={href(visit, `/partijen/${organisation.id}/afspraken`)}>{say.standing}</a>
        </p>
      )}
      {[...Map.groupBy(promised, ({ commitment }) => commitment.category[language])].map(
        ([category, list]) => (
          <div class="promise-group">
            <h3 class="nl-heading nl-heading--level-3">{category}</h3>
            <ul class="promises">
              {list.map(({ commitment: { title, note, origin, parties }, state, tellings }) => (
                <li>
                  <p>{title[language]}</p>
                  {note && <p class="small">{note[language]}</p>}
                  {parties && onBoard && <p class="small">{say.own}</p>}
                  {tellings.length > 0 ? (
                    <PromiseMark state={state} language={language} />
                  ) : (
                    <p class="promises__since">
                      <Pause /> {say.since(adopted)}
                    </p>
                  )}
                  <OriginNote visit={visit} view={view} origin={origin} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      {duties.length > 0 && (
        <div class="promise-group">
          <h3 class="nl-heading nl-heading--level-3">{say.duties}</h3>
          <ul class="promises">
            {duties.map(({ title, origin }) => (
              <li>
                <p>{title[language]}</p>
                <p class="promises__since">
                  <Pause /> {say.since(adopted)}
                </p>
                <OriginNote visit={visit} view={view} origin={origin} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

/** Silence has a shape of its own beside its words. */
const Pause: FC = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M5.5 3v10M10.5 3v10" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>
);
