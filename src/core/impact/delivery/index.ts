export { initiativeWork, type InitiativeWork, type WorkPart } from "./initiative-work.ts";
