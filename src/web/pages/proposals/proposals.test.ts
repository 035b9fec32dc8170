import { describe, expect, test } from "vitest";
import { atOnce, lead, office, proposalOffice, stop } from "./proposal-office.test-data.ts";

const { siteOf, proposals, view, kept, computing } = proposalOffice();

describe("proposals on the site", () => {
  test("a form becomes a draft; sent twice, it is one", async () => {
    const { get, post } = siteOf(office.id);
    const first = await post("/voorstellen/nieuw/stap/stopped", stop);
    const again = await post("/voorstellen/nieuw/stap/stopped", stop);
    expect([first.status, first.to]).toEqual([303, `/voorstellen/${stop.verzending}`]);
    expect(again.to).toBe(first.to);
    expect(await proposals()).toHaveLength(1);
    const page = await get(first.to);
    expect(page).toContain("Het initiatief “Leefstijlloket” stopt op 1 januari 2027.");
    expect(page).toContain("Wat doet het met de verwachting?");
    expect(await get("/voorstellen")).toContain("Stop het loket");
  });

  test("a draft is there while its effect is still being computed, and looks again", async () => {
    computing(() => new Promise(() => {}));
    const { post, request } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    const page = await request(to);
    expect(await page.text()).toContain("Dit wordt nu berekend.");
    expect(page.headers.get("Refresh")).toBe("3");
    computing(atOnce);
    const after = await request(to);
    expect(after.headers.get("Refresh")).toBeNull();
    expect(await after.text()).not.toContain("Dit wordt nu berekend.");
  });

  test("everything that is wrong is told at once, and what was typed stays", async () => {
    const { post } = siteOf(office.id);
    const sent = await post("/voorstellen/nieuw/stap/scaled", { titel: "", reden: "Daarom dus" });
    expect(sent.status).toBe(422);
    for (const text of ["Kies een initiatief.", "Vul een dag in.", "Geef het voorstel een titel."])
      expect(sent.text).toContain(text);
    expect(sent.text).toContain("Daarom dus");
    expect(await proposals()).toEqual([]);
  });

  test("who wants the same place sees the other, and both stand", async () => {
    const first = await siteOf(office.id).post("/voorstellen/nieuw/stap/stopped", stop);
    const { get, post } = siteOf(lead.id);
    const second = await post("/voorstellen/nieuw/stap/scaled", {
      ...stop,
      grootte: "150",
      titel: "Maak het groter",
      verzending: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
    });
    expect(await get(second.to)).toContain("Ook het voorstel “Stop het loket”");
    expect(await get(first.to)).toContain("Ook het voorstel “Maak het groter”");
  });

  test("nobody writes on in the draft of another, but for the programme office", async () => {
    const { to } = await siteOf(office.id).post("/voorstellen/nieuw/stap/stopped", stop);
    const draft = to.split("/").at(-1)!;
    const more = {
      ...stop,
      grootte: "150",
      voorstel: draft,
      gezien: "2",
      verzending: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
    };
    const sent = await siteOf(lead.id).post("/voorstellen/nieuw/stap/scaled", more);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("Bewaar het als nieuw voorstel");
    expect((await proposals()).map(({ changes }) => changes.length)).toEqual([1]);
    await siteOf(office.id).post("/voorstellen/nieuw/stap/scaled", more);
    const [own] = await proposals();
    expect(own!.changes.map(({ change }) => change.after)).toMatchObject([[{ kind: "scaled" }]]);
  });

  test("offered, it can no longer be written in; returned, it can", async () => {
    const { get, post } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    expect((await post(`${to}/voorleggen`, { overleg: "nergens" })).status).toBe(422);
    const seen = String(kept().entries.length);
    const offered = await post(`${to}/voorleggen`, {
      overleg: "bestuurlijk-overleg",
      gezien: seen,
    });
    expect(offered.status).toBe(303);
    expect(await get(to)).not.toContain("Haal deze wijziging eruit");
    const place = "plan/initiatives/leefstijlloket#course";
    expect((await post(`${to}/vervallen`, { plaats: place })).status).toBe(422);
    await post(`${to}/terugsturen`, { anders: "Wat kost het?", gezien: "99" });
    expect(await get(to)).toContain("Wat kost het?");
    expect((await proposals())[0]?.state.kind).toBe("draft");
  });

  test("who did not see what another did in between is told, and nothing is lost", async () => {
    const { post } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    const fields = { titel: "Mijn titel", reden: "Mijn reden", gezien: "2" };
    await post(`${to}/bewerken`, { ...fields, titel: "Een andere titel" });
    const late = await post(`${to}/bewerken`, fields);
    expect(late.status).toBe(422);
    expect(late.text).toContain("Iemand anders heeft intussen");
    expect(late.text).toContain("Mijn titel");
    const knowing = await post(`${to}/bewerken`, { ...fields, gezien: "3" });
    expect([knowing.status, (await proposals())[0]?.title]).toEqual([303, "Mijn titel"]);
  });

  test("of two windows on one draft the second sees what the first put in the same place", async () => {
    const { get, post } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    const voorstel = to.split("/").at(-1)!;
    const form = await get(`/voorstellen/nieuw/stap/scaled?voorstel=${voorstel}`);
    const gezien = /name="gezien" value="(\d+)"/.exec(form)![1]!;
    const scaled = { over: stop.over, dag: stop.dag, voorstel, gezien };
    await post("/voorstellen/nieuw/stap/scaled", { ...scaled, grootte: "150" });
    const second = await post("/voorstellen/nieuw/stap/scaled", { ...scaled, grootte: "300" });
    expect(second.status).toBe(422);
    expect(second.text).toContain("Intussen staat hier in dit voorstel: ");
    expect(second.text).toContain('value="300"');
    const [own] = await proposals();
    expect(own!.changes.map(({ change }) => change.after)).toMatchObject([[{ factor: 1.5 }]]);
    const seen = /name="gezien" value="(\d+)"/.exec(second.text)![1]!;
    const knowing = { ...scaled, grootte: "300", gezien: seen };
    expect((await post("/voorstellen/nieuw/stap/scaled", knowing)).status).toBe(303);
    const elsewhere = view().plan.initiatives.find(({ id }) => !stop.over.endsWith(id))!;
    const over = `initiative:${elsewhere.id}`;
    const other = await post("/voorstellen/nieuw/stap/stopped", { ...scaled, over });
    expect(other.status).toBe(303);
  });
});
