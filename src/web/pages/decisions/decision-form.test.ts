import { describe, expect, test } from "vitest";
import type { Body } from "../../../core/plan/index.ts";
import type { Proposal } from "../../../core/proposals/index.ts";
import type { Signal } from "../../../core/signals/index.ts";
import type { Answers } from "../../sent-answers.ts";
import { firstAnswers, readDecisionForm, type DecisionSubject } from "./decision-form.ts";

const subject: DecisionSubject = {
  body: { id: "bo", name: "Bestuurlijk Overleg" } as Body,
  today: "2026-03-02",
  plan: 4,
  meeting: { id: "m", day: "2026-03-02" },
  item: { id: "i", title: "Meer valpreventie" },
  voters: ["cwz", "vgz", "zzg"],
  proposals: [
    { id: "p", reason: "De vraag groeit." },
    { id: "q", reason: null },
  ] as Proposal[],
  signals: [{ key: "late.x" }, { key: "late.y" }] as Signal[],
  standing: [],
  onItem: [],
};
const fine: Answers = {
  titel: " Meer ",
  besluit: "Wij doen meer.",
  reden: "Het werkt.",
  wijze: "consent",
  ingaan: "2026-04-01",
};
const read = (answers: Answers) => readDecisionForm(answers, subject);
const faults = (answers: Answers) => {
  const outcome = read(answers);
  return outcome.ok ? [] : outcome.error.map(({ field, fault }) => `${field}: ${fault}`);
};

describe("the form of a decision", () => {
  test("takes five answers, and knows the rest itself", () => {
    expect(read(fine)).toEqual({
      ok: true,
      value: {
        data: {
          body: "bo",
          meeting: "m",
          item: "i",
          effectiveOn: "2026-04-01",
          manner: { kind: "consent" },
          answers: [],
          proposals: [],
          known: { plan: 4, day: "2026-03-02" },
        },
        words: { title: "Meer", text: "Wij doen meer.", reason: "Het werkt." },
      },
    });
  });

  test("reads votes, proposals and signals that it offers, and no others", () => {
    const outcome = read({
      ...fine,
      wijze: "vote",
      "stem-cwz": "for",
      "stem-vgz": "against",
      "stem-zzg": "misschien",
      "stem-elders": "for",
      "voorstel-p": "adopted",
      "voorstel-q": "",
      "voorstel-elders": "adopted",
      "signaal-late.y": "ja",
      "signaal-elders": "ja",
    });
    expect(outcome.ok && outcome.value.data).toMatchObject({
      manner: { kind: "vote", for: ["cwz"], against: ["vgz"], abstained: [] },
      proposals: [{ proposal: "p", outcome: "adopted" }],
      answers: ["late.y"],
    });
  });

  test("says everything that is wrong at once, in the order of the page", () => {
    expect(faults({})).toEqual([
      "titel: missing",
      "besluit: missing",
      "reden: missing",
      "wijze: missing",
      "ingaan: missing",
    ]);
  });

  test.each([
    ["titel", "x".repeat(141), "too-long"],
    ["besluit", "x".repeat(4001), "too-long"],
    ["voorwaarden", "x".repeat(4001), "too-long"],
    ["besluit", "Bel 06-12345678.", "personal"],
    ["alternatieven", "Mail jan.jansen@zorg.example.", "personal"],
    ["ingaan", "morgen", "missing"],
    ["ingaan", "2026-02-31x", "missing"],
    ["wijze", "loting", "missing"],
  ])("refuses %s of '%.12s': %s", (field, answer, fault) => {
    expect(faults({ ...fine, [field]: answer })).toEqual([`${field}: ${fault}`]);
  });

  test("begins with what its agenda item says", () => {
    expect(firstAnswers(subject, { proposal: "p", signal: "late.x" })).toEqual({
      titel: "Meer valpreventie",
      reden: "De vraag groeit.",
      ingaan: "2026-03-02",
      gezien: "0",
      "voorstel-p": "adopted",
      "signaal-late.x": "ja",
    });
  });
});
