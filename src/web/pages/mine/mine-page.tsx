import { askedOf, isLate, isNow } from "../../../app/steering/asked-of.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { standingsOf } from "../../standings.ts";
import { href } from "../../visit.ts";
import { can } from "../../../core/rights/index.ts";
import { DigestSwitch } from "./digest-switch.tsx";
import { AskedItem } from "./asked-item.tsx";
import { mineWords } from "./mine.words.ts";

/** What is asked of who is signed in, the most urgent first, each with one button. */
export function minePage(c: SiteContext) {
  const { visit, view, register, actor, person } = c.var;
  const { language } = visit;
  const { plan, lookup, today } = view;
  const say = mineWords[language];
  const standings = standingsOf(view);
  const asked = askedOf(actor, {
    register,
    plan,
    lookup,
    today,
    standings,
    rules: view.rules.signals,
  });
  const late = asked.filter((one) => isLate(one, today));
  const now = asked.filter((one) => isNow(one, today));
  const later = asked.filter((one) => !isNow(one, today));
  const lists = [
    [say.now, now],
    [say.later, later],
  ] as const;
  const links = [
    ["/acties", say.actions],
    ["/besluiten", say.decisions],
    ["/voorstellen", say.proposals],
    ["/vergaderingen", say.meetings],
    ...(can(actor, "export-registers", { kind: "region" })
      ? ([["/uitwisselen", say.exchange]] as const)
      : can(actor, "read-steering", { kind: "region" })
        ? ([["/uitwisselen/inlezen", say.readAgain]] as const)
        : []),
    ...(can(actor, "read-people", { kind: "region" }) ? ([["/mensen", say.people]] as const) : []),
    ...(can(actor, "read-audit", { kind: "region" }) ? ([["/logboek", say.log]] as const) : []),
    ["/mijn/sessies", say.sessions],
  ] as const;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.tab}>
      <div class="page-head">
        <p class="kicker">{say.hello(person?.name ?? "")}</p>
        <h1 class="nl-heading nl-heading--level-1">{say.headline(now.length)}</h1>
        <p class="lead">
          {actor.roles.length === 0
            ? say.noRoles
            : asked.length === 0
              ? say.nothing
              : now.length === 0
                ? ""
                : late.length === 0
                  ? say.fine
                  : say.late(late.length, now.length)}
        </p>
      </div>
      {lists.map(
        ([title, own]) =>
          own.length > 0 && (
            <section class="stack mine-list">
              <h2 class="nl-heading nl-heading--level-3">{title}</h2>
              <ul class="card-list asked-list">
                {own.map((one) => (
                  <AskedItem c={c} asked={one} isLate={isLate(one, today)} />
                ))}
              </ul>
            </section>
          ),
      )}
      <DigestSwitch c={c} />
      <nav class="section" aria-label={say.more}>
        <ul class="plain-list mine-links">
          {links.map(([path, label]) => (
            <li>
              <a href={href(visit, path)}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Page>,
  );
}
