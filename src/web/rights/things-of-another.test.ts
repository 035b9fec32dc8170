import { beforeAll, describe, expect, test } from "vitest";
import { body, ids } from "../../../test/sample/steered-ids.ts";
import { personId } from "../../../test/sample/steered-people.ts";
import { sampleSite } from "../../../test/sample/steered-site.ts";

let sample: Awaited<ReturnType<typeof sampleSite>>;
beforeAll(async () => {
  sample = await sampleSite();
});

describe("things of another", () => {
  const forms: [string, string, string, Record<string, string>?][] = [
    [
      "an item of another meeting",
      "chair",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/weg`,
    ],
    [
      "an item of another meeting",
      "chair",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/eerder`,
    ],
    [
      "an item of another meeting",
      "chair",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/uitkomst`,
      { uitkomst: "noted" },
    ],
    [
      "minutes under an item of another meeting",
      "member",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/verslag`,
      { tekst: "x" },
    ],
    [
      "a note of another meeting",
      "secretary",
      `/vergaderingen/${ids.meeting}/verslag/${ids.otherNote}`,
      { tekst: "x" },
    ],
    ["the minutes of another body", "chair", `/vergaderingen/${ids.otherMeeting}/sluiten`],
    [
      "a decision of another body",
      "chair elsewhere",
      `/besluiten/${ids.decision}/uitgevoerd`,
      { dag: "2026-11-22" },
    ],
    [
      "the action of another",
      "lead",
      `/acties/${ids.action}`,
      { handeling: "klaar", dag: "2026-11-22", gezien: "999" },
    ],
    ["the proposal of another", "lead", `/voorstellen/${ids.proposal}/intrekken`],
    [
      "a signal of another initiative",
      "another lead",
      `/signalen/${ids.leadSignal}/kartrekker`,
      { antwoord: "x", tot: "2026-12-20" },
    ],
    [
      "the signal of a body by the way of leads",
      "lead",
      `/signalen/${ids.bodySignal}/kartrekker`,
      { antwoord: "x", tot: "2026-12-20" },
    ],
    [
      "a seat by the way of another body",
      "programme office",
      `/mensen/${personId("chair above")}/plaats/${body}/0/einde`,
      { dag: "2026-11-22", gezien: "999" },
    ],
    [
      "another role by the way of a seat",
      "programme office",
      `/mensen/${personId("administrator")}/plaats/${body}/0/einde`,
      { dag: "2026-11-22", gezien: "999" },
    ],
    [
      "a role that is no seat, in the form for seats",
      "programme office",
      `/mensen/${personId("owner")}/plaats/${body}`,
      { rol: "administrator", van: "2026-11-22", gezien: "999" },
    ],
    [
      "a seat in another body, in the form of this one",
      "programme office",
      `/mensen/${personId("owner")}/plaats/${body}`,
      { rol: "seat/chair/bestuurlijk-overleg", van: "2026-11-22", gezien: "999" },
    ],
    [
      "a seat of one's own",
      "programme office",
      `/mensen/${personId("programme office")}/plaats/${body}`,
      { rol: `seat/chair/${body}`, van: "2026-11-22", gezien: "999" },
    ],
    [
      "the last administrator",
      "administrator",
      `/mensen/${personId("administrator")}/rol/0/einde`,
      { dag: "2026-11-22", gezien: "999" },
    ],
    [
      "the last administrator, erased",
      "administrator",
      `/mensen/${personId("administrator")}/wissen`,
      { zeker: "ja" },
    ],
    [
      "text that an entry does not have",
      "administrator",
      "/logboek/1/wissen",
      { tekst: "nietes", reden: "mistake", zeker: "ja" },
    ],
  ];
  test.each(forms)("%s stays as it is for the %s", async (...[, who, path, fields = {}]) => {
    const { answer, added } = await sample.ask("POST", path, { who, fields });
    expect([303, 403, 404, 409, 422]).toContain(answer.status);
    expect(added).toEqual([]);
  });

  test("an action is not tied to the meeting or decision of another body", async () => {
    const { added } = await sample.ask("POST", `/acties/nieuw/${body}`, {
      who: "member",
      fields: {
        wat: "x",
        wie: personId("member"),
        dag: "2026-12-01",
        vergadering: ids.otherMeeting,
        punt: ids.otherItem,
        besluit: ids.decision,
      },
    });
    expect(added.map(({ act }) => act.data)).toEqual([
      { owner: personId("member"), due: "2026-12-01", body, decision: ids.decision },
    ]);
  });
});

test("what these forms would do, they do for whoever may", async () => {
  const office = "programme office";
  const seated = await sample.ask("POST", `/mensen/${personId("owner")}/plaats/${body}`, {
    who: office,
    fields: { rol: `seat/member/${body}`, organisatie: "cwz", van: "2026-11-22", gezien: "999" },
  });
  expect(seated.answer.status).toBe(303);
  expect(seated.added.map(({ act }) => act.kind)).toEqual(["role-given"]);
  const erased = await sample.ask("POST", "/logboek/1/wissen", {
    who: "administrator",
    fields: { tekst: "reason", reden: "asked-for", zeker: "ja" },
  });
  expect(erased.answer.status).toBe(303);
  expect(erased.added.map(({ act }) => act)).toEqual([
    { kind: "words-erased", data: { names: ["reason"], reason: "asked-for" }, words: {} },
  ]);
});
