import { documentThread } from "../adapters/documents/document-thread.ts";
import { writeWorkbook } from "../adapters/documents/write-workbook.ts";
import { pictureThread } from "../adapters/pictures/picture-thread.ts";
import { simulationThread } from "../adapters/simulation/simulation-thread.ts";
import { readSheets } from "../adapters/sources/index.ts";
import { registerSheets } from "../app/exchange/registers.ts";
import { workbook } from "../app/exchange/workbook.ts";
import type { WriteSheets } from "../app/ports/sheet-writer.ts";
import { steeringDesk } from "../app/steering/steering-desk.ts";
import type { OpenDigests, OpenPacks, OpenRegisters } from "../cli/command.ts";
import { readDecision } from "../core/meetings/index.ts";
import { composeDigest } from "../web/pages/mine/compose-digest.ts";
import { composePack } from "../web/pages/pack/compose-pack.ts";
import type { RegionView } from "../web/region-view.ts";
import { openStoreHere, readRegion } from "./open-region-here.ts";
import { clock, forecastOptions, isDemo, siteAddress } from "./started.ts";

/** Opens the region as the site shows it, with what was done in it until now. */
async function openSteering() {
  const store = await openStoreHere();
  const whatIf = simulationThread(forecastOptions);
  const region = await readRegion(store, whatIf, () => {});
  const view = region.view();
  const { id } = view.plan.region;
  const desk = steeringDesk(store.register, { region: id, isExample: isDemo, clock });
  return {
    store,
    whatIf,
    view,
    desk,
    register: await desk.upToDate(),
    close: async () => {
      await whatIf.close();
      await store.close();
    },
  };
}

/** To make papers of. */
export async function openPacks(): Promise<OpenPacks> {
  const { view, register, whatIf, close } = await openSteering();
  return {
    register,
    compose: (meeting, language) => composePack({ view, register, whatIf }, meeting, language),
    write: documentThread(pictureThread()),
    close,
  };
}

/** To write weekly mails of. */
export async function openDigests(): Promise<OpenDigests> {
  const { store, view, register, close } = await openSteering();
  return {
    people: await store.people.all(view.plan.region.id),
    compose: async (person, token) =>
      composeDigest({ view, register, site: siteAddress }, person, token),
    close,
  };
}

/** To write to files, and to read those again. */
export async function openRegisters(): Promise<OpenRegisters> {
  const { store, view, desk, register, close } = await openSteering();
  const people = await store.people.all(view.plan.region.id);
  const known = { ...view, register, people, decisions: register.all("decision", readDecision) };
  return {
    // Who reaches the store may read everything.
    sheets: registerSheets(known, () => true),
    write: sheetWriter(() => view),
    known,
    read: readSheets,
    steering: desk,
    close,
  };
}

/** Writes registers of the region as it is at that moment. */
export function sheetWriter(view: () => RegionView): WriteSheets {
  return (sheets) => {
    const { name: region } = view().plan.region;
    return writeWorkbook(workbook(sheets, { region, at: clock(), isExample: isDemo }));
  };
}
