import { routeRights } from "./route-rights.ts";
import { body, ids, initiative, party } from "../../../test/sample/steered-ids.ts";
import { personId } from "../../../test/sample/steered-people.ts";
import type { RegionView } from "../region-view.ts";

/** Behind a link it is the link that lets in: a mail program has no session to abuse. */
export const posts = Object.entries(routeRights).flatMap(([route, right]) =>
  route.startsWith("POST ") && right !== "link" ? [route] : [],
);

/** What fills the names of an address, by how it begins; the longest that fits counts. */
const fillings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/vergaderingen/": {
    id: ids.meeting,
    item: ids.item,
    note: ids.note,
    body,
    pack: ids.meeting,
    format: "pdf",
  },
  "/initiatieven/": { id: initiative, report: ids.meeting },
  "/besluiten/": { id: ids.decision, body },
  "/acties/": { id: ids.action, body },
  "/signalen/": { key: ids.leadSignal },
  "/signalen/:key/overleg": { key: ids.bodySignal },
  "/voorstellen/": {
    id: ids.proposal,
    kind: "stopped",
    in: "plan",
    list: "initiatives",
    record: initiative,
  },
  "/voorstellen/:id/terugsturen": { id: ids.offered },
  "/mensen/": { id: personId("owner"), role: "0", body },
  "/partijen/": { id: party, commitment: "", number: "1" },
  "/achterban/": { id: party, contact: ids.meeting },
  "/logboek/": { number: "1" },
  "/uitwisselen/": { file: "risicos.csv" },
  "/financiering/": { id: ids.funding },
  "/financiering/nieuw/": { id: initiative },
  "/oplossingen/": { id: ids.solution },
  "/oplossingen/nieuw/": { id: initiative },
  "/risicos/": { id: ids.risk },
  "/randvoorwaarden/": { id: "" },
};

/** The address of a route in the sample, with what it is about there. */
export function addressOf(
  route: string,
  { plan }: RegionView,
): { readonly method: string; readonly path: string } {
  const [method, pattern] = route.split(" ") as [string, string];
  const begin = Object.keys(fillings)
    .filter((start) => pattern.startsWith(start))
    .toSorted((a, b) => b.length - a.length)[0];
  const filling: Readonly<Record<string, string>> = {
    ...(begin === undefined ? {} : fillings[begin]),
    ...(begin === "/randvoorwaarden/" && { id: plan.preconditions[0]!.id }),
    ...(begin === "/partijen/" && { commitment: plan.commitments[0]!.id }),
  };
  const path = pattern.replaceAll(/:([a-zA-Z]+)(\{.*?\})?/g, (_, name: string) => {
    const value = filling[name];
    if (value === undefined) throw new Error(`say what fills "${name}" in ${route}`);
    return value;
  });
  return { method, path };
}
