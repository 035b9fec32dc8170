import { readFunding } from "../../core/funding/index.ts";
import { readAction, readDecision } from "../../core/meetings/index.ts";
import { bodyResource, initiativeResource } from "../../core/rights/index.ts";
import { signalIn } from "../../core/signals/index.ts";
import { regionSolutions } from "../../core/solutions/index.ts";
import { askedBody, askedInitiative } from "../pages/signals/may-answer.ts";
import { keptWith } from "../../app/steering/kept-with.ts";
import { asks, type Asked, type RouteRight } from "./route-right.ts";

const initiative = ({ view, param }: Asked) => initiativeResource(view.lookup, param("id"));

const body = ({ view, param }: Asked) => bodyResource(view.plan, param("body"));

/** The body that took a decision. */
const decider = ({ view, register, param }: Asked) => {
  const decision = register.one(`decision:${param("id")}`, readDecision);
  return decision && bodyResource(view.plan, decision.body);
};

const action = ({ register, param }: Asked) => {
  const found = register.one(`action:${param("id")}`, readAction);
  return found && ({ kind: "own", person: found.owner } as const);
};

/** The initiative that money is for. */
const funded = ({ view, register, param }: Asked) => {
  const found = register.one(`funding:${param("id")}`, readFunding);
  return found && initiativeResource(view.lookup, found.initiative);
};

/** The initiative that a solution is kept with. */
const solution = ({ view, register, param }: Asked) => {
  const found = regionSolutions(register, view.plan).find(({ id }) => id === param("id"));
  return found && keptWith(view.lookup, found);
};

const signal = ({ register, param }: Asked) => signalIn(register, param("key"));

const organisation = ({ view, param }: Asked) => {
  const found = view.lookup.organisation(param("id"));
  return found && ({ kind: "organisation", id: found.id } as const);
};

/** Pages and forms of steering, each with the right it asks for and what that right is about. */
export const steeringRoutes: Readonly<Record<string, RouteRight>> = {
  "GET /initiatieven/:id/melden": asks("report-progress", initiative),
  "POST /initiatieven/:id/melden": asks("report-progress", initiative),
  "GET /initiatieven/:id/melden/:report": asks("report-progress", initiative),
  "GET /besluiten/nieuw/:body": asks("take-decision", body),
  "POST /besluiten/nieuw/:body": asks("take-decision", body),
  "POST /besluiten/:id/uitgevoerd": asks("report-decision", decider),
  "GET /acties": asks("read-steering"),
  "GET /acties/nieuw/:body": asks("assign-action", body),
  "POST /acties/nieuw/:body": asks("assign-action", body),
  "GET /acties/:id": asks("read-steering"),
  "POST /acties/:id": asks("finish-action", action),
  "GET /risicos": asks("read-steering"),
  "GET /risicos.csv": asks("read-steering"),
  "GET /risicos/nieuw": asks("keep-register"),
  "POST /risicos/nieuw": asks("keep-register"),
  "GET /risicos/:id": asks("read-steering"),
  "POST /risicos/:id/inschatting": asks("keep-register"),
  "POST /risicos/:id/volgen": asks("keep-register"),
  "POST /risicos/:id/sluiten": asks("keep-register"),
  "GET /randvoorwaarden": asks("read-steering"),
  "GET /randvoorwaarden.csv": asks("read-steering"),
  "GET /randvoorwaarden/:id": asks("read-steering"),
  "POST /randvoorwaarden/:id": asks("keep-register"),
  "GET /afspraken": "public",
  "GET /afspraken.csv": "public",
  "GET /partijen/:id/afspraken": "public",
  "POST /partijen/:id/afspraken": asks("comment-as-party", organisation),
  "GET /partijen/:id/reacties/:number": asks("comment-as-party", organisation),
  "POST /partijen/:id/reacties/:number": asks("comment-as-party", organisation),
  "GET /partijen/:id/afspraken/:commitment": asks("keep-register"),
  "POST /partijen/:id/afspraken/:commitment": asks("keep-register"),
  "GET /achterban": asks("read-steering"),
  "GET /achterban.csv": asks("read-steering"),
  "GET /achterban/:id/nieuw": asks("log-constituency", organisation),
  "POST /achterban/:id/nieuw": asks("log-constituency", organisation),
  "GET /achterban/:id/gesprek/:contact": asks("log-constituency", organisation),
  "POST /achterban/:id/gesprek/:contact": asks("log-constituency", organisation),
  "GET /signalen": asks("read-steering"),
  "GET /signalen/:key": asks("read-steering"),
  "POST /signalen/:key/kartrekker": asks("answer-own-signal", (asked) =>
    askedInitiative(asked.view, signal(asked)),
  ),
  "POST /signalen/:key/overleg": asks("answer-signal", (asked) =>
    askedBody(asked.view, signal(asked)),
  ),
  "GET /financiering": asks("read-steering"),
  "GET /financiering.csv": asks("read-steering"),
  "GET /financiering/wie-betaalt.csv": asks("read-steering"),
  "GET /financiering/nieuw": asks("keep-register"),
  "GET /financiering/nieuw/:id": asks("keep-initiative-records", initiative),
  "POST /financiering/nieuw/:id": asks("keep-initiative-records", initiative),
  "GET /financiering/plannen/nieuw": asks("keep-register"),
  "POST /financiering/plannen/nieuw": asks("keep-register"),
  "GET /financiering/plannen/:id": asks("read-steering"),
  "POST /financiering/plannen/:id": asks("keep-register"),
  "GET /financiering/:id": asks("read-steering"),
  "POST /financiering/:id": asks("keep-initiative-records", funded),
  "GET /oplossingen": asks("read-steering"),
  "GET /oplossingen.csv": asks("read-steering"),
  "GET /oplossingen/nieuw": asks("keep-register"),
  "POST /oplossingen/nieuw": asks("keep-register"),
  "GET /oplossingen/nieuw/:id": asks("keep-initiative-records", initiative),
  "POST /oplossingen/nieuw/:id": asks("keep-initiative-records", initiative),
  "GET /oplossingen/:id": asks("read-steering"),
  "POST /oplossingen/:id/feiten": asks("keep-initiative-records", solution),
  "POST /oplossingen/:id/stand": asks("keep-initiative-records", solution),
  "GET /uitwisselen": asks("export-registers"),
  "GET /uitwisselen/alles.xlsx": asks("export-registers"),
  "GET /uitwisselen/:file{[a-z]+\\.(csv|xlsx)}": asks("export-registers"),
  // What each row of a file changes is asked of the table of rights row by row.
  "GET /uitwisselen/inlezen": asks("read-steering"),
  "POST /uitwisselen/inlezen": asks("read-steering"),
  "GET /uitwisselen/inlezen/:file": asks("read-steering"),
  "POST /uitwisselen/inlezen/:file": asks("read-steering"),
};
