import { bodyResource } from "../../core/rights/index.ts";
import { asks, type Asked, type RouteRight } from "./route-right.ts";

const body = ({ view, param }: Asked) => bodyResource(view.plan, param("body"));

/** Who takes part, who lets them in, and the log of what was done. */
export const peopleRouteRights: Readonly<Record<string, RouteRight>> = {
  "GET /mensen": asks("read-people"),
  "GET /mensen/nieuw": asks("manage-people"),
  "POST /mensen/nieuw": asks("manage-people"),
  "GET /mensen/:id": asks("read-people"),
  "POST /mensen/:id/uitnodiging": asks("manage-people"),
  "POST /mensen/:id/sessies": asks("manage-people"),
  "GET /mensen/:id/gegevens": asks("manage-people"),
  "POST /mensen/:id/gegevens": asks("manage-people"),
  "GET /mensen/:id/rol": asks("manage-people"),
  "POST /mensen/:id/rol": asks("manage-people"),
  "POST /mensen/:id/rol/:role/einde": asks("manage-people"),
  "GET /mensen/:id/plaats/:body": asks("seat-people", body),
  "POST /mensen/:id/plaats/:body": asks("seat-people", body),
  "POST /mensen/:id/plaats/:body/:role/einde": asks("seat-people", body),
  "GET /mensen/:id/wissen": asks("erase-words"),
  "POST /mensen/:id/wissen": asks("erase-words"),
  "GET /partijen/:id/vertrek": asks("read-people"),
  "POST /partijen/:id/vertrek": asks("manage-people"),
  "GET /logboek": asks("read-audit"),
  "GET /logboek.csv": asks("read-audit"),
  "GET /logboek/controle": asks("read-audit"),
  "GET /logboek/:number": asks("read-audit"),
  "POST /logboek/:number/wissen": asks("erase-words"),
};
