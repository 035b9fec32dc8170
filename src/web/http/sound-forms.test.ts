import { Hono } from "hono";
import { expect, test } from "vitest";
import type { SiteEnv } from "../render.ts";
import { soundForms } from "./sound-forms.ts";

const site = new Hono<SiteEnv>();
site.use(soundForms((c, why) => c.text(why, 422)));
site.post("/", async (c) => {
  const { tekst } = await c.req.parseBody();
  return c.text(typeof tekst === "string" ? tekst : "");
});

const send = async (body: BodyInit, headers: Record<string, string> = {}) =>
  (await site.request("/", { method: "POST", body, headers })).text();
const asForm = (text: string) => new URLSearchParams({ tekst: text });
const withFile = (text: string, bytes: string) => {
  const form = new FormData();
  form.set("tekst", text);
  form.set("bestand", new File([bytes], "b.xlsx"));
  return form;
};

test("what people write comes through as it was", async () => {
  expect(await send(asForm("Eén regel\nen nog een"))).toBe("Eén regel\nen nog een");
  expect(await send(withFile("erbij", "een bestand met \0 erin"))).toBe("erbij");
});

test("text with the character NUL is refused, in whatever form it comes", async () => {
  expect(await send(asForm("voor\0na"))).toBe("unreadable");
  expect(await send(withFile("voor\0na", ""))).toBe("unreadable");
});

test("a form without a file holds so much, a file somewhat more", async () => {
  const long = "a".repeat(300 * 1024);
  expect(await send(asForm(long))).toBe("too-much");
  expect(await send(asForm("kort"), { "Content-Length": "300000" })).toBe("too-much");
  expect(await send(withFile("erbij", long))).toBe("erbij");
  expect(await send(withFile("erbij", long.repeat(60)))).toBe("too-much");
});
