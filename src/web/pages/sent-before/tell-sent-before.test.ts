import { Hono } from "hono";
import { beforeEach, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { actOnAction } from "../../../app/steering/act-on-action.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { readAction } from "../../../core/meetings/index.ts";
import type { SiteEnv } from "../../render.ts";
import { sentAnswers, submission } from "../../sent-answers.ts";
import { tellSentBefore } from "./tell-sent-before.tsx";

const by = { kind: "person", person: "11111111-1111-4111-8111-111111111111" } as const;
let desk: SteeringDesk;
let site: Hono<SiteEnv>;

beforeEach(async () => {
  const view = await sampleView();
  const clock = () => new Date("2026-11-22T10:00:00Z");
  desk = steeringDesk(memoryRegister(), { region: "r", isExample: false, clock });
  const data = { owner: by.person, due: "2026-12-01" };
  await desk.record(by, [
    { subject: "action:a", act: { kind: "action-assigned", data, words: { what: "Bel iemand" } } },
  ]);
  site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const set = c.set as (key: string, value: unknown) => void;
    set("visit", { language: "nl", path: "/", query: new URLSearchParams(), origin: "", base: "" });
    set("view", view);
    set("steering", desk);
    set("office", {});
    set("register", await desk.upToDate());
    await next();
  });
  site.use(tellSentBefore);
  site.post("/acties/a", async (c) => {
    const answers = await sentAnswers(c);
    const done = await actOnAction(c.var.steering, by, {
      action: "a",
      act: { kind: "action-dropped", data: {}, words: { reason: answers["reden"]! } },
      seen: 1,
      today: "2026-11-22",
      submission: answers[submission]!,
    });
    return done.ok ? c.redirect("/acties/a", 303) : c.text(done.error.kind, 422);
  });
});

const send = async (reden: string) => {
  const verzending = "22222222-2222-4222-8222-222222222222";
  const body = new URLSearchParams({ reden, verzending, handeling: "vervalt" });
  const answer = await site.request("/acties/a", { method: "POST", body });
  return { status: answer.status, to: answer.headers.get("Location"), text: await answer.text() };
};

test("a form that is sent twice is answered as if it were sent once", async () => {
  expect(await send("Er is geen tijd.")).toMatchObject({ status: 303, to: "/acties/a" });
  expect(await send("Er is geen tijd.")).toMatchObject({ status: 303, to: "/acties/a" });
});

test("who changed it in between hears that the first stands, and keeps the words", async () => {
  await send("Er is geen tijd.");
  const again = await send("Er is <b>geen</b> geld.");
  expect([again.status, again.to]).toEqual([409, null]);
  expect(again.text).toContain("Dit was al opgeslagen");
  expect(again.text).toContain("Er is &lt;b&gt;geen&lt;/b&gt; geld.");
  expect(again.text).toContain('href="/acties/a"');
  expect(desk.known().one("action:a", readAction)?.state).toMatchObject({
    reason: "Er is geen tijd.",
  });
});
