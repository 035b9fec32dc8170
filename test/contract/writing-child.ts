// Opens the store of a directory, says its role, and writes reports and acts for ever; says the id of
// each report when the store has acknowledged it and three acts after it.
import { openStore } from "../../src/adapters/postgres/index.ts";

const [dataDir = ""] = process.argv.slice(2);
const store = await openStore({ dataDir });
if (!store.ok) throw new Error(store.error.message);
console.log(store.value.role);

const { regions, progress, register } = store.value;
const struck = { kind: "note-struck", data: {}, words: {} } as const;
await regions.register("region", "Region", new Date());
for (let index = 0; ; index++) {
  const report = {
    initiative: "initiative",
    reportedOn: "2026-01-01",
    course: "on-course" as const,
    done: "x".repeat((index * 97) % 5000),
    next: "y",
    milestones: [],
    reportedBy: "lead" as const,
  };
  const circumstances = { isExample: false, recordedAt: new Date() };
  const recorded = await progress.record("region", report, circumstances);
  await register.record(
    "region",
    ["a", "b", "c"].map((id) => ({ subject: `note:${id}`, act: struck })),
    { by: { kind: "rule" }, at: new Date(), isExample: false },
  );
  console.log(recorded.ok ? recorded.value.id : recorded.error.kind);
}
