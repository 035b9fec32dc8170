import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import {
  addOwn,
  addSources,
  approveMinutes,
  cancelMeeting,
  closeItem,
  closeMeeting,
  invite,
  moveItem,
  moveMeeting,
  noteAttendance,
  noteEverybody,
  openMeeting,
  removeItem,
} from "./acting.ts";
import { bodiesCalendar, meetingCalendar } from "./calendar-files.ts";
import { meetingPage } from "./meeting-page.tsx";
import { meetingsPage } from "./meetings-page.tsx";
import { planPage, receivePlan } from "./plan-page.tsx";
import { minutesJson, rewrite, writeOwn } from "./writing.ts";

export function meetingsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/vergaderingen", meetingsPage);
  pages.get("/vergaderingen/agenda.ics", bodiesCalendar);
  pages.get("/vergaderingen/overleg/:body", planPage);
  pages.post("/vergaderingen/overleg/:body", receivePlan);
  const meeting = "/vergaderingen/:id";
  pages.get(meeting, (c) => meetingPage(c));
  pages.get(`${meeting}/agenda.ics`, meetingCalendar);
  pages.get(`${meeting}/verslag.json`, minutesJson);
  pages.post(`${meeting}/verzetten`, moveMeeting);
  pages.post(`${meeting}/afgelasten`, cancelMeeting);
  pages.post(`${meeting}/uitnodigen`, invite);
  pages.post(`${meeting}/openen`, openMeeting);
  pages.post(`${meeting}/sluiten`, closeMeeting);
  pages.post(`${meeting}/vaststellen`, approveMinutes);
  pages.post(`${meeting}/aanwezigheid`, noteAttendance);
  pages.post(`${meeting}/aanwezigheid/allen`, noteEverybody);
  pages.post(`${meeting}/punten`, addSources);
  pages.post(`${meeting}/punten/eigen`, addOwn);
  pages.post(`${meeting}/punten/:item/bovenaan`, moveItem("first"));
  pages.post(`${meeting}/punten/:item/eerder`, moveItem("earlier"));
  pages.post(`${meeting}/punten/:item/later`, moveItem("later"));
  pages.post(`${meeting}/punten/:item/weg`, removeItem);
  pages.post(`${meeting}/punten/:item/uitkomst`, closeItem);
  pages.post(`${meeting}/punten/:item/verslag`, writeOwn);
  pages.post(`${meeting}/verslag/:note`, rewrite);
}
