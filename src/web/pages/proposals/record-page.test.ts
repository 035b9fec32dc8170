import { describe, expect, test } from "vitest";
import { isoDay } from "../../../app/iso-day.ts";
import { subjectOf } from "../../../core/impact/index.ts";
import { lead, office, proposalOffice, stop } from "./proposal-office.test-data.ts";

const { siteOf, proposals, view, kept } = proposalOffice();

describe("a proposal to change a record", () => {
  test("an estimate takes the same twice for certain, and says what does not fit it", async () => {
    const { get, post } = siteOf(office.id);
    const [record, way] = view().assumptions.initiatives.flatMap((one) =>
      "mechanisms" in one
        ? one.mechanisms.flatMap((mechanism, index) =>
            "adoption" in mechanism && "low" in mechanism.adoption ? [[one, index] as const] : [],
          )
        : [],
    )[0]!;
    const path = `/voorstellen/nieuw/onderdeel/assumptions/initiatives/${subjectOf(record)}`;
    const html = await get(path);
    expect(html).not.toContain("werkwijze 1");
    const fields = Object.fromEntries(
      [
        /<input[^>]*name="(veld-[^"]+)"[^>]*value="([^"]*)"/g,
        /<select[^>]*name="(veld-[^"]+)"(?:(?!<\/select>).)*value="([^"]+)" selected/g,
        /<textarea[^>]*name="(veld-[^"]+)"[^>]*>([^<]*)</g,
      ].flatMap((field) => [...html.matchAll(field)].map(([, name, value]) => [name!, value!])),
    );
    const name = `veld-mechanisms_${way}_adoption`;
    const about = { titel: "Zeker", reden: "Gemeten.", verzending: stop.verzending };
    const send = (low: string, high: string) =>
      post(path, { ...fields, ...about, [`${name}-laag`]: low, [`${name}-hoog`]: high });
    expect((await send("80", "60")).text).toContain("Draai ze om");
    expect((await send("0", "60")).text).toContain("Precies 0 of 100 kan alleen");
    expect(html).toContain("bijvoorbeeld maart 2024");
    const whenever = await post(path, { ...fields, ...about, "veld-start-laag": "ooit" });
    expect(whenever.text).toContain("Vul maanden in met het jaar erbij");
    Object.assign(about, { "veld-start-laag": "maart 2024", "veld-start-hoog": "maart 2030" });
    expect((await send("70", "70")).status).toBe(303);
    const changes = (await proposals())[0]!.changes.map(({ change }) => change);
    expect(changes.filter(({ kind }) => kind === "set")).toMatchObject([
      { field: "start", after: { low: 2024.1667, high: 2030.1667 } },
      { field: `mechanisms.${way}.adoption`, after: { low: 0.7, high: 0.7 } },
    ]);
  });

  test("only what was changed in a record becomes a change", async () => {
    const { get, post } = siteOf(lead.id);
    const path = "/voorstellen/nieuw/onderdeel/plan/initiatives/leefstijlloket";
    const fields = Object.fromEntries(
      [...(await get(path)).matchAll(/name="([^"]+)"[^>]*value="([^"]*)"[^>]*checked/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    );
    const one = view().lookup.initiative("leefstijlloket")!;
    const sent = await post(path, {
      ...fields,
      "veld-name": "Leefstijlloket Nijmegen",
      "veld-summary": one.summary.nl,
      "veld-summary-en": one.summary.en,
      "veld-challenge": one.challenge,
      titel: "Andere naam",
    });
    expect(sent.status).toBe(303);
    const [proposal] = await proposals();
    expect(proposal?.changes.map(({ change }) => change)).toMatchObject([
      { field: "name", before: "Leefstijlloket", after: "Leefstijlloket Nijmegen" },
    ]);
  });

  test("a small fact is recorded at once by who keeps it, anything else is not", async () => {
    const { get, post } = siteOf(lead.id);
    const path = "/voorstellen/nieuw/onderdeel/plan/initiatives/leefstijlloket";
    const one = view().lookup.initiative("leefstijlloket")!;
    const same = {
      "veld-name": one.name,
      "veld-summary": one.summary.nl,
      "veld-summary-en": one.summary.en,
      "veld-challenge": one.challenge,
    };
    const small = await post(path, { ...same, "veld-municipalities-GM0268": "ja", titel: "Waar" });
    expect(await get(small.to)).toContain("Leg vast zonder besluit");
    const unseen = await post(`${small.to}/vastleggen`, { gezien: "1" });
    expect([unseen.status, kept().brought.length]).toEqual([422, 0]);
    const done = await post(`${small.to}/vastleggen`, { gezien: String(kept().entries.length) });
    expect(done.status).toBe(303);
    expect(kept().brought[0]?.plan).toMatchObject({
      adoptedOn: isoDay(new Date()),
      source: "proposal",
    });
    const large = await post("/voorstellen/nieuw/stap/stopped", stop);
    expect(await get(large.to)).not.toContain("Leg vast zonder besluit");
    const refused = await post(`${large.to}/vastleggen`, {});
    expect([refused.status, kept().brought.length]).toEqual([422, 1]);
  });
});
