import type { FC } from "hono/jsx";
import type { Priority } from "../../../core/plan/index.ts";
import { figureValue } from "../../format.ts";
import { KindMark } from "../../layout/kind-mark.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { PartyNames } from "../../layout/party-names.tsx";
import { StatedValue } from "../../layout/stated-value.tsx";
import { href } from "../../visit.ts";
import type { EntryProps } from "./entry-props.ts";
import { initiativeWords } from "./initiative.words.ts";
import { isStated } from "./open-items.ts";

/** Why and what: nothing when the plan has written nothing of it down. */
export const Story: FC<EntryProps> = (props) => {
  const { priority } = props.entry.subject;
  const fields = [
    "problem",
    "idea",
    "targetGroup",
    "quality",
    "accessibility",
    "affordability",
  ] as const;
  if (priority === undefined || fields.every((field) => !isStated(priority[field]))) return null;
  const say = initiativeWords[props.visit.language];
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.storyTitle}</h2>
      <dl class="facts">
        {fields.map((field) => (
          <Fact {...props} priority={priority} field={field} />
        ))}
      </dl>
    </section>
  );
};

/** What it takes, what can go wrong, and the figures that the plan gives. */
export const Needs: FC<EntryProps> = (props) => {
  const { visit, view } = props;
  const { priority } = props.entry.subject;
  const fields = ["start", "process", "staff", "ict", "funding"] as const;
  if (priority === undefined) return null;
  const stated = [...fields, "risks" as const].some((field) => isStated(priority[field]));
  const say = initiativeWords[visit.language];
  return (
    <>
      {stated && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.needsTitle}</h2>
          <dl class="facts">
            {fields.map((field) => (
              <Fact {...props} priority={priority} field={field} />
            ))}
            <dt>{say.fields.risks}</dt>
            <dd>
              <StatedValue value={priority.risks} language={visit.language}>
                {({ items, origin }) => (
                  <>
                    <ul lang="nl">
                      {items.map((item) => (
                        <li>{item}</li>
                      ))}
                    </ul>
                    <OriginNote visit={visit} view={view} origin={origin} />
                  </>
                )}
              </StatedValue>
            </dd>
          </dl>
        </section>
      )}
      {priority.figures.length > 0 && <Figures {...props} figures={priority.figures} />}
    </>
  );
};

type StatementField = Extract<
  keyof Priority,
  | "problem"
  | "idea"
  | "targetGroup"
  | "quality"
  | "accessibility"
  | "affordability"
  | "start"
  | "process"
  | "staff"
  | "ict"
  | "funding"
>;

const Fact: FC<EntryProps & { priority: Priority; field: StatementField }> = (props) => {
  const { visit, view, priority, field } = props;
  return (
    <>
      <dt>{initiativeWords[visit.language].fields[field]}</dt>
      <dd>
        <StatedValue value={priority[field]} language={visit.language}>
          {({ text, open, origin }) => (
            <>
              <span lang="nl">{text}</span>{" "}
              {open && <em class="open-value">{initiativeWords[visit.language].toWorkOut}</em>}{" "}
              <OriginNote visit={visit} view={view} origin={origin} />
            </>
          )}
        </StatedValue>
      </dd>
    </>
  );
};

const Figures: FC<EntryProps & { figures: Priority["figures"] }> = ({ visit, view, figures }) => {
  const { language } = visit;
  const say = initiativeWords[language];
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.figuresTitle}</h2>
      <dl class="ways plan-figures">
        {figures.map((figure) => (
          <div class="figure-tile">
            <dt>
              {figure.label[language]}
              {figure.period !== undefined && `, ${say.period(figure.period)}`}
              {figure.scope !== undefined && ` (${figure.scope[language]})`}
            </dt>
            <dd>
              <strong class="plan-figures__value">{figureValue(figure, language)}</strong>
              <br />
              <KindMark kind={figure.kind} language={language} />
              {figure.note !== undefined && <p class="small">{figure.note[language]}</p>}
              <p>
                <OriginNote visit={visit} view={view} origin={figure.origin} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Who takes part; both accounts of the plan when it names parties twice. */
export const Parties: FC<EntryProps> = ({ visit, view, entry }) => {
  const { language } = visit;
  const say = initiativeWords[language];
  const { initiative, priority } = entry.subject;
  const named = (initiative?.organisations ?? []).flatMap((id) => {
    const organisation = view.lookup.organisation(id);
    return organisation === undefined
      ? []
      : [{ as: organisation.name, organisation: id, confirmed: true }];
  });
  const places = view.plan.municipalities.filter(({ id }) =>
    initiative?.municipalities.includes(id),
  );
  if (priority === undefined && named.length + places.length === 0 && !initiative?.hint)
    return null;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.partiesTitle}</h2>
      <dl class="facts">
        {priority !== undefined && (
          <>
            <Account visit={visit} view={view} label={say.fields.lead} stated={priority.lead} />
            <Account
              visit={visit}
              view={view}
              label={say.fields.planningParties}
              stated={priority.currentParties}
            />
            <Account
              visit={visit}
              view={view}
              label={say.fields.describedParties}
              stated={priority.describedParties}
            />
          </>
        )}
        {named.length > 0 && (
          <>
            <dt>{say.named}</dt>
            <dd>
              <PartyNames visit={visit} parties={named} />
            </dd>
          </>
        )}
        {places.length > 0 && (
          <>
            <dt>{say.municipality}</dt>
            <dd>
              {places.map(({ id, name }, index) => (
                <>
                  {index > 0 && ", "}
                  <a href={href(visit, `/initiatieven?gemeente=${id}#resultaat`)} lang="nl">
                    {name}
                  </a>
                </>
              ))}
            </dd>
          </>
        )}
        {initiative?.hint !== undefined && (
          <>
            <dt>{say.hint}</dt>
            <dd lang="nl">{initiative.hint}</dd>
          </>
        )}
      </dl>
    </section>
  );
};

const Account: FC<Omit<EntryProps, "entry"> & { label: string; stated: Priority["lead"] }> = (
  props,
) => {
  const { visit, view, label, stated } = props;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <StatedValue value={stated} language={visit.language}>
          {({ parties, note, origin }) => (
            <>
              <ul class="plain-list">
                {parties.map((party) => (
                  <li>
                    <PartyNames visit={visit} parties={[party]} />
                    {party.role !== undefined && (
                      <span class="quiet">: {party.role[visit.language]}</span>
                    )}
                  </li>
                ))}
              </ul>
              {note !== undefined && <p class="small">{note[visit.language]}</p>}
              <OriginNote visit={visit} view={view} origin={origin} />
            </>
          )}
        </StatedValue>
      </dd>
    </>
  );
};
