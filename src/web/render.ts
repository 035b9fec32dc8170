import type { Context } from "hono";
import { html } from "hono/html";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { PastForecast, Subject } from "../core/impact/index.ts";
import type { ObservationKey, RecordedObservation } from "../core/observations/index.ts";
import type { Register } from "../core/register/index.ts";
import type { Actor } from "../core/rights/index.ts";
import type { SourceStatus } from "../app/data-status.ts";
import type { Expectation } from "../app/earlier-expectations.ts";
import type { FigureDesk } from "../app/delivering/figure-desk.ts";
import type { EntryDesk } from "../app/entry-desk.ts";
import type { NewLink } from "../app/entry-links.ts";
import type { MailDesk } from "../app/mail/mail-desk.ts";
import type { AccountDesk } from "../app/people/account-desk.ts";
import type { AuditDesk } from "../app/steering/audit-desk.ts";
import type { ImportDesk } from "../app/exchange/import-desk.ts";
import type { WriteSheets } from "../app/ports/sheet-writer.ts";
import type { DigestDesk } from "../app/digest/digest-desk.ts";
import type { PlanHistory } from "../app/plan-history.ts";
import type { Person } from "../app/ports/people-store.ts";
import type { ToPng } from "../app/ports/picture.ts";
import type { Portfolios } from "../app/ports/portfolios.ts";
import type { WhatIf } from "../app/ports/what-if.ts";
import type { SessionState } from "../app/sign-in/sessions.ts";
import type { SignInDesk } from "../app/sign-in/sign-in-desk.ts";
import type { ChangeOffice } from "../app/steering/adopt-proposal.ts";
import type { SteeringDesk } from "../app/steering/steering-desk.ts";
import type { PackDesk } from "../app/pack/pack-desk.ts";
import type { RegionView } from "./region-view.ts";
import type { Visit } from "./visit.ts";

/** What every page gets along with the request. */
export interface SiteEnv {
  Variables: {
    readonly visit: Visit;
    readonly view: RegionView;
    readonly whatIf: WhatIf;
    readonly portfolios: Portfolios;
    readonly toPng: ToPng;
    readonly history: History;
    /** The versions of the plan, up to now or up to the day that is looked at. */
    readonly plans: PlanHistory;
    readonly entry: Entry;
    readonly data: DataDesk;
    /** Who asks; somebody without an account has no roles. */
    readonly actor: Actor;
    /** Left out when nobody is signed in. */
    readonly person: Person | undefined;
    /** What the token that the browser shows stands for. */
    readonly session: SessionState;
    /** Where people come in and go out. */
    readonly signIn: SignInDesk;
    /** Who has an account. */
    readonly people: People;
    /** Where the papers of meetings are asked for and fetched. */
    readonly packs: PackDesk;
    /** What was done in steering, up to now or up to the day that is looked at. */
    readonly register: Register;
    /** Where accounts are given and taken away. */
    readonly accounts: AccountDesk;
    /** Where the register is checked and words are erased from it. */
    readonly audit: AuditDesk;
    /** Writes registers as one spreadsheet. */
    readonly writeSheets: WriteSheets;
    /** Where edited registers wait to be recorded. */
    readonly imports: ImportDesk;
    /** Where the weekly mail is switched on and off. */
    readonly digests: DigestDesk;
    /** Where something is done in steering. */
    readonly steering: SteeringDesk;
    /** Where the plan is changed. */
    readonly office: ChangeOffice;
  };
}

/** Everybody with an account, to name them and to write to them. */
export interface People {
  all(): Promise<readonly Person[]>;
  /** Where mail is handed in; left out where none can be sent. */
  readonly mail?: MailDesk;
}

/** Where people with a link hand in what they report. */
export interface Entry extends EntryDesk {
  readonly figures: FigureDesk;
  /** Links to try it out with, on a site with example data alone. */
  readonly examples: readonly NewLink[];
}

/** What was known when; asked of the store, so not part of the view. */
export interface History {
  /** Every revision of one observation, oldest first. */
  revisions(key: ObservationKey): Promise<readonly RecordedObservation[]>;
  /** What every forecast on record said of an initiative in a year, the last first. */
  expectations(subject: Subject, year: number): Promise<readonly Expectation[]>;
  /** What the last forecast of each year said of the shortage, up to a moment; the last year first. */
  forecasts(until: Date): Promise<readonly PastForecast[]>;
}

/** What sources delivered; asked of the store, so not part of the view. */
export interface DataDesk {
  /** How things stand with every source, now or at a moment; empty when nothing is measured. */
  status(at?: Date): Promise<readonly SourceStatus[]>;
  /** The bytes of a delivery as they came. */
  bytes(snapshot: string): AsyncIterable<Uint8Array>;
}

export type SiteContext = Context<SiteEnv>;

/** Sends a page as a complete document. */
export async function render(
  c: Pick<SiteContext, "html">,
  page: JSX.Element,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 = 200,
) {
  // A part of a page may wait for what it shows; the template waits for all of them.
  return c.html(html`<!doctype html>${page}`, status);
}
