import type { FC } from "hono/jsx";
import { isVacant, membersOn, sittingIn, type Membership } from "../../../core/meetings/index.ts";
import { can, readRoles, type RoleKind } from "../../../core/rights/index.ts";
import { choice } from "../../choice.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { ChoiceForm } from "../../layout/choice-form.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { rightsWords } from "../../rights/rights.words.ts";
import { href } from "../../visit.ts";
import { accountsIn, type Account } from "./accounts.ts";
import { leaveWords } from "./leave.words.ts";
import { peopleWords } from "./people.words.ts";
import { roleName, termOf } from "./role-words.ts";

/** Who takes part, in which roles, and where nobody sits. */
export async function peoplePage(c: SiteContext) {
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const say = peopleWords[language];
  const all = await accountsIn(c);
  const { vacant, empty } = vacantSeats(c);
  const isWaiting = ({ access }: Account) =>
    ["invited", "invitation-over", "mail-waiting", "mail-refused"].includes(access);
  const isTakingPart = ({ current }: Account) => current.length > 0;
  const chosen = choicesIn(c);
  const { role, body, party, which } = chosen;
  const asked = visit.query.get("naam")?.trim() ?? "";
  const shown = all
    .filter(
      (account) =>
        account.current.some(
          (held) =>
            (role.value ?? held.kind) === held.kind &&
            (body.value === undefined || (held.kind === "seat" && held.body === body.value)) &&
            (party.value === undefined ||
              ("organisation" in held && held.organisation === party.value)),
        ) || [role, body, party].every(({ value }) => value === undefined),
    )
    .filter(
      (account) =>
        account.person.name.toLocaleLowerCase("nl").includes(asked.toLocaleLowerCase("nl")) &&
        (which.value === undefined ||
          (which.value === "niet-geweest" ? isWaiting(account) : !isTakingPart(account))),
    );
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {say.headline(all.filter(isTakingPart).length)}
        </h1>
        <p class="lead">
          {say.lead(all.filter(isWaiting).length, vacant.flatMap(({ seats }) => seats).length)}
        </p>
        {can(actor, "manage-people", { kind: "region" }) && (
          <p>
            <a class="nl-button nl-button--primary" href={href(visit, "/mensen/nieuw")}>
              {say.invite}
            </a>
          </p>
        )}
      </div>
      <ChoiceForm
        language={language}
        action={href(visit, "/mensen")}
        fields={[
          {
            name: "rol",
            label: say.filter.role,
            chosen: role,
            options: roleKinds.map((kind) => ({
              value: kind,
              label: rightsWords[language].roles[kind],
            })),
          },
          {
            name: "overleg",
            label: say.filter.body,
            chosen: body,
            options: view.plan.bodies.map(({ id, name }) => ({ value: id, label: name })),
            lang: "nl",
          },
          {
            name: "partij",
            label: say.filter.party,
            chosen: party,
            options: view.plan.organisations.map(({ id, name }) => ({ value: id, label: name })),
            lang: "nl",
          },
          {
            name: "wie",
            label: say.filter.which,
            chosen: which,
            options: [
              { value: "niet-geweest", label: say.whichOnes.waiting },
              { value: "zonder-rol", label: say.whichOnes.without },
            ],
          },
        ]}
      >
        <div class="field">
          <label class="utrecht-form-label" for="choice-naam">
            {say.filter.name}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            id="choice-naam"
            name="naam"
            value={asked}
          />
        </div>
      </ChoiceForm>
      <div class="section">
        {shown.length === 0 ? (
          <p class="note">{say.none}</p>
        ) : (
          <ul class="card-list people-list">
            {shown.map((account) => (
              <PersonLine c={c} account={account} />
            ))}
          </ul>
        )}
      </div>
      {party.value !== undefined && (
        <p>
          <a href={href(visit, `/partijen/${party.value}/vertrek`)}>{leaveWords[language].tab}</a>
        </p>
      )}
      <section class="section" id="leeg">
        <h2 class="nl-heading nl-heading--level-2">{say.vacantTitle}</h2>
        {vacant.length === 0 ? (
          <p>{say.noVacant}</p>
        ) : (
          <>
            <p>{say.vacantHow}</p>
            <dl class="facts vacant-seats">
              {vacant.map(({ body: { name }, seats }) => (
                <>
                  <dt lang="nl">{name}</dt>
                  <dd>{seats.join(", ")}</dd>
                </>
              ))}
            </dl>
          </>
        )}
        {empty.length > 0 && (
          <p class="small quiet">
            {say.emptyBodies} {empty.map(({ name }) => name).join(", ")}.
          </p>
        )}
      </section>
      <p class="section">
        <a href={href(visit, "/wie-mag-wat")}>{say.rightsLink}</a>
      </p>
    </Page>,
  );
}

const roleKinds = [
  "administrator",
  "programme-office",
  "seat",
  "lead",
  "representative",
  "analyst",
  "panel-moderator",
  "auditor",
] as const satisfies readonly RoleKind[];

function choicesIn({ var: { visit, view } }: SiteContext) {
  const { query } = visit;
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    role: choice(query, "rol", roleKinds),
    body: choice(query, "overleg", ids(view.plan.bodies)),
    party: choice(query, "partij", ids(view.plan.organisations)),
    which: choice(query, "wie", ["niet-geweest", "zonder-rol"]),
  };
}

const PersonLine: FC<{ c: SiteContext; account: Account }> = ({ c, account }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = peopleWords[language];
  const { person, current } = account;
  return (
    <li>
      <div>
        <a href={href(visit, `/mensen/${person.id}`)}>{person.name || say.erasedName}</a>
        {current.length === 0 ? (
          <p class="small quiet">{say.noRoles}</p>
        ) : (
          <ul class="plain-list">
            {current.map((role) => (
              <li>
                <span lang={language === "nl" ? undefined : "nl"}>
                  {roleName(role, view, language)}
                </span>{" "}
                <span class="small quiet">{termOf(role, view.today, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="small quiet">{standing(account, language)}</p>
    </li>
  );
};

/** Whether somebody came, and when they were last here, to the day. */
export function standing({ access, seenOn, invitedUntil }: Account, language: Language): string {
  const say = peopleWords[language];
  switch (access) {
    case "came":
      return seenOn === undefined ? say.notSeen : say.seen(date(seenOn, language));
    case "invited":
      return say.access.invited(date(invitedUntil!, language));
    default:
      return say.access[access];
  }
}

/** Bodies with a place that nobody has, each in words, and bodies in which nobody sits at all. */
function vacantSeats({ var: { register, view, visit } }: SiteContext) {
  const say = peopleWords[visit.language];
  const held = register.all("person", readRoles);
  // Who only served the making of the plan meets no more: nobody needs to sit there.
  const bodies = view.plan.bodies.filter(({ active }) => active === "standing");
  const membership = bodies.map((body) => ({ body, ...membersOn(held, body, view.today) }));
  const isEmpty = (of: Membership) => sittingIn(of).length === 0;
  const vacant = membership.flatMap(({ body, ...of }) => {
    if (isEmpty(of)) return [];
    const { chair, secretary, places } = of;
    const seats = [
      ...(chair === undefined ? [say.noChair] : []),
      ...(secretary === undefined ? [say.noSecretary] : []),
      ...places
        .filter(isVacant)
        .map(({ organisation = "" }) =>
          say.noFor(view.lookup.organisation(organisation)?.name ?? organisation),
        ),
    ];
    return seats.length === 0 ? [] : [{ body, seats }];
  });
  return { vacant, empty: membership.filter(isEmpty).map(({ body }) => body) };
}
