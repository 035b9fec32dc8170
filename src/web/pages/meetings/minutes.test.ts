import { describe, expect, test } from "vitest";
import type { Meeting } from "../../../core/meetings/index.ts";
import { at, idOf, inText, meetingRoom } from "./meeting-room.test-data.ts";

const { site, get, post, planned, plannedOn, now } = meetingRoom();

describe("the minutes", () => {
  async function opened() {
    const meeting = await planned("Een", "Twee");
    await post("b", at(meeting, "/openen"));
    return now(meeting.id);
  }
  const live = { Accept: "application/json" };
  const noteTo = (meeting: Meeting) => at(meeting, `/punten/${meeting.agenda[0]!.id}/verslag`);

  test("of two people who type at once have the words of both", async () => {
    const meeting = await opened();
    const sent = await Promise.all([
      post("a", noteTo(meeting), { tekst: "Van de secretaris", gezien: "0" }, live),
      post("c", noteTo(meeting), { tekst: "Van het lid", gezien: "0" }, live),
    ]);
    expect(sent.map(({ html }) => JSON.parse(html).kept)).toEqual([true, true]);
    const { html } = await get("b", at(meeting));
    expect(html).toContain("Van de secretaris");
    expect(html).toContain("Van het lid");
  });

  test("are fetched by pages that are open, and only when there is news", async () => {
    const meeting = await opened();
    await post("c", noteTo(meeting), { tekst: "<img src=x onerror=alert(1)>", gezien: "0" }, live);
    const news = JSON.parse((await get("a", at(meeting, "/verslag.json"))).html);
    expect(Object.values(news.items)).toEqual([
      [expect.objectContaining({ text: "<img src=x onerror=alert(1)>" })],
    ]);
    const none = await get("a", at(meeting, "/verslag.json"), `na=${news.head}`);
    expect(none.status).toBe(204);
    expect((await get("a", at(meeting))).html).not.toContain("<img src=x");
  });

  test("that changed meanwhile are shown beside what was typed", async () => {
    const meeting = await opened();
    const first = await post("c", noteTo(meeting), { tekst: "Eerst", gezien: "0" }, live);
    const { seen } = JSON.parse(first.html);
    await post("c", noteTo(meeting), { tekst: "Toen", gezien: String(seen) }, live);
    const [note] = Object.values(
      JSON.parse((await get("a", at(meeting, "/verslag.json"))).html).items as Record<
        string,
        { id: string }[]
      >,
    ).flat();
    const rewriting = at(meeting, `/verslag/${note!.id}`);
    const sent = { tekst: "Beter", gezien: String(seen) };
    const { status, html } = await post("a", rewriting, sent);
    expect(status).toBe(422);
    expect(html).toContain("Toen");
    expect(html).toContain("Beter</textarea>");
    expect((await post("c", rewriting, sent)).status).toBe(403);
    // Having seen it, the secretary may.
    const again = /name="gezien" value="(\d+)"[^]*?Beter<\/textarea>/.exec(
      html.slice(html.indexOf("Bewerk de aantekening")),
    )![1]!;
    expect((await post("a", rewriting, { ...sent, gezien: again })).status).toBe(303);
  });

  test("too long are not lost", async () => {
    const meeting = await opened();
    const { status, html } = await post("c", noteTo(meeting), { tekst: "x".repeat(8001) });
    expect(status).toBe(422);
    expect(html).toContain("x".repeat(8001));
  });

  test("are closed with what was left, approved by the chair, and stand", async () => {
    const meeting = await opened();
    await post("a", at(meeting, `/punten/${meeting.agenda[0]!.id}/uitkomst`), {
      uitkomst: "noted",
    });
    await post("a", at(meeting, "/aanwezigheid"), { persoon: idOf("c"), aanwezigheid: "online" });
    await post("a", at(meeting, "/sluiten"));
    expect(await now(meeting.id)).toMatchObject({
      state: "closed",
      quorum: { present: 1, needed: 6 },
      agenda: [{ outcome: "noted" }, { outcome: "carried-over" }],
    });
    expect((await post("a", at(meeting, "/vaststellen"))).status).toBe(403);
    expect((await post("b", at(meeting, "/vaststellen"))).status).toBe(303);
    const late = await post("c", noteTo(meeting), { tekst: "Nog iets", gezien: "0" });
    expect(late.status).toBe(422);
    expect(late.html).toContain("Het verslag is al vastgesteld");
    const next = await plannedOn("2027-03-18");
    expect(inText((await get("c", at(next))).html)).toContain("Meegenomen van de vorige keer Twee");
  });

  test("note everybody as there in one press, but for who was noted otherwise", async () => {
    const meeting = await opened();
    await post("a", at(meeting, "/aanwezigheid"), { persoon: idOf("c"), aanwezigheid: "absent" });
    expect(inText((await get("a", at(meeting))).html)).toContain("Ook alle anderen zijn er");
    await post("a", at(meeting, "/aanwezigheid/allen"));
    const { attendance } = await now(meeting.id);
    expect(attendance.get(idOf("c"))?.presence).toBe("absent");
    expect(attendance.get(idOf("b"))?.presence).toBe("present");
  });

  test("say before closing what follows, and after it who approves them and when", async () => {
    const meeting = await opened();
    const next = await plannedOn("2027-03-18");
    expect(inText((await get("a", at(meeting))).html)).toContain(
      "Twee agendapunten zijn nog niet behandeld. Die gaan mee naar de volgende keer.",
    );
    await post("a", at(meeting, "/sluiten"));
    const { html } = await get("c", at(meeting));
    expect(inText(html)).toMatch(
      /Het verslag wordt vastgesteld door de voorzitter \(.+\), in de vergadering van donderdag 18 maart 2027\./,
    );
    expect(html).toContain(at(next));
  });

  test("are approved in the next meeting, where they are on the agenda", async () => {
    const meeting = await opened();
    await post("a", at(meeting, "/sluiten"));
    const next = await plannedOn("2027-03-18");
    const bron = JSON.stringify({ kind: "minutes", meeting: meeting.id });
    await post("a", at(next, "/punten"), { bron });
    await post("a", at(next, "/openen"));
    expect((await get("a", at(next))).html).not.toContain(at(meeting, "/vaststellen"));
    expect((await get("b", at(next))).html).toContain(at(meeting, "/vaststellen"));
    const sent = { vanuit: next.id };
    const got = await site("b").request(at(meeting, "/vaststellen"), {
      method: "POST",
      body: new URLSearchParams(sent),
    });
    expect(got.headers.get("Location")).toBe(at(next));
    expect((await now(meeting.id)).approved).toMatchObject({ in: next.id });
    // Dealt with there, and not once more the next time.
    expect((await now(next.id)).agenda[0]?.outcome).toBe("decided");
    expect(inText((await get("a", at(next))).html)).toContain("Alle agendapunten zijn behandeld.");
  });

  test("are shown large on the wall, one item at a time", async () => {
    const meeting = await opened();
    const text = inText((await get("c", at(meeting), "scherm=1")).html);
    expect(text).toContain("Punt 1 van 2");
    expect(text).toMatch(/Hierna Twee/);
  });
});
