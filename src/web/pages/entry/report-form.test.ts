import { describe, expect, test } from "vitest";
import type { Milestone } from "../../../core/progress/index.ts";
import { readReport, type Answers, type ReportSubject } from "./report-form.ts";

const milestone = (id: string): Milestone => ({
  id,
  initiative: "lopen",
  kind: "activity",
  title: "Een route",
  planned: "2026-Q1",
  certainty: "high",
});
const subject: ReportSubject = {
  initiative: "lopen",
  today: "2026-05-04",
  reportedBy: "lead",
  milestones: [milestone("lopen/1.1"), milestone("lopen/1.2")],
  measures: [
    { id: "bereik", unit: "people", smallNumbers: { threshold: 10, roundTo: 1 } },
    { id: "besteed", unit: "euro" },
  ] as unknown as ReportSubject["measures"],
  bodies: ["to"],
  organisations: ["zzg"],
};
const onCourse: Answers = {
  koers: "on-course",
  gedaan: "De route is open.\r\nMet koffie.",
  straks: " Tellen. ",
};
const read = (answers: Answers) => readReport(answers, subject);
const faults = (answers: Answers) => {
  const report = read(answers);
  return report.ok ? [] : report.error.map(({ field, fault }) => `${field}: ${fault}`);
};

describe("a form", () => {
  test("on course takes two answers, and leaves out what was asked of others", () => {
    expect(read({ ...onCourse, reden: "Oud.", hulp: "Oud." })).toEqual({
      ok: true,
      value: {
        report: {
          initiative: "lopen",
          reportedOn: "2026-05-04",
          reportedBy: "lead",
          course: "on-course",
          done: "De route is open.\nMet koffie.",
          next: "Tellen.",
          milestones: [],
        },
        figures: [],
      },
    });
  });

  test.each([
    ["an e-mail address", "Mail jan.jansen@zorg.example voor het verslag."],
    ["a telephone number", "Bel 06-12345678 als het niet lukt."],
    ["a citizen number", "BSN 111222333 staat op de lijst."],
    ["an address", "Het is op de Dorpsstraat 12, 6511 AB Nijmegen."],
  ])("does not take %s in its texts", (_what, said) => {
    expect(faults({ ...onCourse, gedaan: said })).toEqual(["gedaan: personal"]);
    expect(faults({ ...onCourse, gedaan: "Mail info@noel.example; 1.250 mensen." })).toEqual([]);
  });

  test("reads why, whose help and what is new of milestones", () => {
    const report = read({
      ...onCourse,
      koers: "stuck",
      reden: "Geen geld.",
      "hulp-overleg": "to",
      "hulp-partij": "zzg",
      "mijlpaal-lopen/1.1": "done",
      "dag-lopen/1.1": "2026-04-30",
      "mijlpaal-lopen/1.2": "expected",
      "dag-lopen/1.2": "2026-09-01",
    });
    expect(report.ok && report.value.report).toMatchObject({
      reason: "Geen geld.",
      help: { bodies: ["to"], organisations: ["zzg"] },
      milestones: [
        { milestone: "lopen/1.1", is: "done", on: "2026-04-30" },
        { milestone: "lopen/1.2", is: "expected", on: "2026-09-01" },
      ],
    });
  });

  test("that is empty says everything at once, in the order of the page", () => {
    expect(faults({})).toEqual(["koers: missing", "gedaan: missing", "straks: missing"]);
    expect(faults({ koers: "at-risk", gedaan: "x".repeat(601), straks: " " })).toEqual([
      "reden: missing",
      "gedaan: too-long",
      "straks: missing",
    ]);
  });

  test.each([
    ["done", "", "no-day"],
    ["done", "gisteren", "no-day"],
    ["done", "2026-05-05", "day-to-come"],
    ["expected", "2026-05-03", "day-passed"],
  ])("refuses a milestone %s on '%s': %s", (is, day, fault) => {
    expect(faults({ ...onCourse, "mijlpaal-lopen/1.2": is, "dag-lopen/1.2": day })).toEqual([
      `dag-lopen/1.2: ${fault}`,
    ]);
  });

  test("reads figures in Dutch notation; what is left empty is not zero", () => {
    const report = read({ ...onCourse, "cijfer-bereik": "", "cijfer-besteed": "€ 1.250,50" });
    expect(report.ok && report.value.figures).toEqual([{ measure: "besteed", value: 1250.5 }]);
  });

  test.each([
    ["bereik", "veel", "no-number"],
    ["bereik", "12,5", "no-count"],
    ["bereik", "-3", "no-count"],
    ["besteed", "1.25", "no-number"],
  ])("refuses %s of '%s': %s", (measure, written, fault) => {
    expect(faults({ ...onCourse, [`cijfer-${measure}`]: written })).toEqual([
      `cijfer-${measure}: ${fault}`,
    ]);
  });

  test("asks what a day alone means", () => {
    expect(faults({ ...onCourse, "dag-lopen/1.1": "2026-05-01" })).toEqual([
      "mijlpaal-lopen/1.1: day-alone",
    ]);
  });

  test("takes over nothing that it does not offer", () => {
    const report = read({
      ...onCourse,
      koers: "at-risk",
      reden: "Daarom.",
      "hulp-overleg": "zelfgemaakt",
      "mijlpaal-eten/1.1": "done",
      "dag-eten/1.1": "2026-05-01",
      initiative: "eten",
    });
    expect(report.ok && report.value.report).toMatchObject({ initiative: "lopen", milestones: [] });
    expect(report.ok && report.value.report.help).toBeUndefined();
  });
});
