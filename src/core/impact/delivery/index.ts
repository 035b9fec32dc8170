export { deliveryCheck, overloaded, type DeliveryCheck, type PartyLoad } from "./delivery-check.ts";
export { initiativeWork, type InitiativeWork, type WorkPart } from "./initiative-work.ts";
export { quarterName, quarterOfDay, quartersFrom, type QuarterOfYear } from "./quarter-of-year.ts";
