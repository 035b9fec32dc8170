import { describe, expect, test } from "vitest";
import { at, board, idOf, inText, meetingRoom } from "./meeting-room.test-data.ts";

const { get, post, planned, now, desk, kept } = meetingRoom();

describe("the agenda", () => {
  const key = "geen-melding.initiative:leefstijlloket";
  async function raise() {
    const step = { kind: "body", body: board } as const;
    const place = { step, on: "2026-11-01", answerBy: "2027-01-28", estimated: false };
    const data = {
      rule: "geen-melding",
      about: "initiative:leefstijlloket",
      ...place,
      evidence: { last: "2026-09-10" },
    } as const;
    const act = { kind: "signal-raised", data, words: {} } as const;
    await desk().record({ kind: "rule" }, [{ subject: `signal:${key}`, act }]);
  }
  const source = JSON.stringify({ kind: "signal", signal: key });

  test("fills itself with the signals that wait, by one press", async () => {
    await raise();
    const meeting = await planned();
    expect(inText((await get("c", at(meeting))).html)).toContain("Eén punt wacht op dit overleg");
    await post("c", at(meeting, "/punten"), { bron: source });
    await post("c", at(meeting, "/punten"), { bron: source });
    const { agenda } = await now(meeting.id);
    expect(agenda.map((item) => item.source)).toEqual([{ kind: "signal", signal: key }]);
    const text = inText((await get("c", at(meeting))).html);
    expect(text).toContain("Leefstijlloket");
    expect(text).toContain("Alles wat op dit overleg wacht, staat op de agenda.");
  });

  test("takes ten thousand signals a page at a time", async () => {
    const step = { kind: "body", body: board } as const;
    const place = { step, on: "2026-11-01", answerBy: "2027-01-28", estimated: false };
    await desk().record(
      { kind: "rule" },
      Array.from({ length: 10_000 }, (_, n) => {
        const about = `initiative:leefstijlloket-${n}` as const;
        const data = { rule: "geen-melding", about, ...place, evidence: {} };
        const act = { kind: "signal-raised", data, words: {} } as const;
        return { subject: `signal:geen-melding.${about}` as const, act };
      }),
    );
    const meeting = await planned();
    const { html } = await get("c", at(meeting));
    expect(inText(html)).toContain("Nog 9960 punten komen hier te staan");
    expect(html.length).toBeLessThan(200_000);
  });

  test("takes only what waits for this body: papers of another do not come along", async () => {
    const other = await desk().record({ kind: "command-line" }, [
      {
        subject: "meeting:99999999-0000-4000-8000-000000000000",
        act: {
          kind: "meeting-planned",
          data: {
            body: "tactisch-overleg",
            start: "2026-09-01T12:00:00Z",
            end: "2026-09-01T13:00:00Z",
          },
          words: {},
        },
      },
    ]);
    expect(other.ok).toBe(true);
    const meeting = await planned();
    const minutes = { kind: "minutes", meeting: "99999999-0000-4000-8000-000000000000" };
    const sent = await post("c", at(meeting, "/punten"), { bron: JSON.stringify(minutes) });
    expect([sent.status, (await now(meeting.id)).agenda]).toEqual([303, []]);
  });

  test("names a proposal as it is called, and keeps no copy of what somebody wrote", async () => {
    const subject = "proposal:99999999-0000-4000-8000-000000000000";
    const change = {
      kind: "set",
      in: "plan",
      record: "initiatives/leefstijlloket",
      field: "name",
      before: "Leefstijlloket",
      after: "Loket",
    } as const;
    const words = { title: "Over mevrouw X", reason: "Daarom" };
    await desk().record({ kind: "person", person: idOf("c") }, [
      { subject, act: { kind: "proposal-drafted", data: {}, words } },
      { subject, act: { kind: "change-set", data: { change }, words: {} } },
      { subject, act: { kind: "proposal-offered", data: { to: board }, words: {} } },
    ]);
    const meeting = await planned();
    const proposal = { kind: "proposal", proposal: "99999999-0000-4000-8000-000000000000" };
    await post("c", at(meeting, "/punten"), { bron: JSON.stringify(proposal) });
    expect((await now(meeting.id)).agenda.map(({ title }) => title)).toEqual(["Voorstel"]);
    expect((await get("c", at(meeting))).html).toContain("Over mevrouw X");
    const { number } = (await desk().upToDate()).of(subject)[0]!;
    await kept().erase("x", [{ number, name: "title" }], {
      by: { kind: "command-line" },
      at: new Date(),
      isExample: true,
    });
    const { html } = await get("c", at(meeting));
    expect(html).not.toContain("mevrouw X");
    expect(html).toContain("verwijderd op verzoek");
  });

  test("says how much time is given out, and how many items have none", async () => {
    const meeting = await planned("Een", "Twee");
    const own = { onderwerp: "Drie", minuten: "25" };
    await post("a", at(meeting, "/punten/eigen"), own);
    expect(inText((await get("a", at(meeting))).html)).toContain(
      "Samen 25 minuten van de 120. 2 punten hebben nog geen tijd.",
    );
  });

  test("keeps what was typed when something is wrong", async () => {
    const meeting = await planned();
    const { status, html } = await post("c", at(meeting, "/punten/eigen"), {
      onderwerp: "",
      toelichting: "Een lang verhaal",
      minuten: "999",
    });
    expect(status).toBe(422);
    expect(html).toContain("Een lang verhaal");
    expect(html).toContain('href="#minuten"');
  });

  test("is put in order by who leads, and nobody else", async () => {
    const meeting = await planned("Een", "Twee");
    const second = meeting.agenda[1]!.id;
    expect((await post("c", at(meeting, `/punten/${second}/eerder`))).status).toBe(403);
    expect((await post("b", at(meeting, `/punten/${second}/eerder`))).status).toBe(303);
    expect((await now(meeting.id)).agenda.map(({ title }) => title)).toEqual(["Twee", "Een"]);
  });

  test("of a cancelled meeting takes nothing", async () => {
    const meeting = await planned("Een");
    expect((await post("a", at(meeting, "/afgelasten"), { "reden-afgelasten": "" })).status).toBe(
      422,
    );
    await post("a", at(meeting, "/afgelasten"), { "reden-afgelasten": "Storm" });
    const { status, html } = await post("c", at(meeting, "/punten/eigen"), {
      onderwerp: "Nog iets",
    });
    expect(status).toBe(422);
    expect(inText(html)).toContain("Deze vergadering gaat niet door: Storm");
    expect((await now(meeting.id)).agenda).toHaveLength(1);
  });
});
