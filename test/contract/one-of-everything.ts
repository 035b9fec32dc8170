import type { OpenStore } from "../../src/adapters/postgres/index.ts";
import { documentDigest, textDigest } from "../../src/app/document.ts";
import { everybody, known, missing, type Value } from "../../src/core/observations/index.ts";
import type { Forecast } from "../../src/core/impact/index.ts";
import { Template } from "../../src/core/indicators/index.ts";
import type { Plan } from "../../src/core/plan/index.ts";
import type { NewAct } from "../../src/app/ports/register-store.ts";
import { later, noon } from "./databases.ts";

/** One of everything, in two regions. */
export async function fill(store: OpenStore, plan: Plan): Promise<void> {
  for (const region of ["one", "two"]) {
    await store.regions.register(region, `Région “${region}”\u2028\n`, noon);
    await store.plans.adopt(region, {
      plan,
      adoptedOn: "2023-12-22",
      source: "files",
      createdAt: noon,
      after: 0,
    });
    const forecast = JSON.parse('{"b":1e21,"a":[0.1,1e-7]}') as Forecast;
    await store.forecasts.record(region, forecastKey, forecast, noon);
    for (let index = 0; index < 60; index++)
      await store.progress.record(
        region,
        {
          initiative: `initiative-${index}`,
          reportedOn: "2026-02-01",
          course: "at-risk",
          reason: "Te weinig 'mensen'",
          done: 'Regel 1\nRegel 2 met "aanhalingstekens" en \\',
          next: "☃".repeat(index),
          milestones: [{ milestone: "a/1.1", is: "done", on: "2026-01-31" }],
          help: { bodies: ["to"], organisations: [] },
          reportedBy: "lead",
        },
        { isExample: index % 2 === 0, recordedAt: noon },
      );
    await store.chains.addExamples(
      region,
      [
        {
          kind: "evidence",
          criterion: "mandaat",
          status: "met",
          statement: "☃",
          on: "2026-01-01",
          reportedOn: "2026-01-02",
        },
      ],
      noon,
    );
    const { id } = await store.evaluations.keep(
      region,
      {
        subject: "initiative:a",
        question: "Helpt “het”\u2028?",
        request: { method: "sc", treatedUnits: [], seed: 1 },
        outcome: {
          columns: { time: "jaar", outcome: "bezoeken" },
          result: { ok: false, error: { reason: "no-data" } },
        },
        isExample: false,
        keptAt: noon,
      },
      Buffer.from([0, 255, 10]),
    );
    await store.evaluations.withdraw(region, id, "Dubbel", noon);
    await store.columnMappings.remember(region, "cbs", "organisation:a", template, noon);
    await store.jobs.enqueue(region, { kind: "mail", payload: { to: [region] }, runAt: noon });
    await steer(store, region);
    await deliver(store, region, [known(0.1 + 0.2, 1e-7), missing("secret")]);
  }
}

/** Two acts and an erasure, and somebody with everything that comes with an account. */
async function steer({ register, people }: OpenStore, region: string): Promise<void> {
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  const by = { kind: "person", person: id } as const;
  const recording = { by, at: noon, isExample: false };
  const note = (text: string): NewAct => ({
    subject: `note:${id}`,
    act: { kind: "note-written", data: { meeting: id, item: id }, words: { text } },
  });
  await register.record(region, [note("“Eén”\u2028\n"), note("Twee")], recording);
  await register.erase(region, [{ number: 2, name: "text" }], recording);
  await people.add(region, { id, name: "☃", email: "a@b.nl", createdAt: noon, isExample: true });
  await people.tie(region, id, { issuer: "i", subject: "s" });
  const tokenSha256 = textDigest(region);
  const until = { createdAt: noon, endsAt: later(1), expiresAt: later(1) };
  await people.startSession(region, { id, person: id, tokenSha256, ...until });
  await people.invite(region, { id, person: id, tokenSha256, ...until });
  await people.keepForm(region, tokenSha256, { person: id, path: "/", fields: [], keptAt: noon });
}

const template = Template.parse({
  id: "kolommen",
  title: { nl: "☃", en: "☃" },
  about: { always: "NL" },
  period: { column: "jaar" },
  values: [{ column: "“aantal”", measure: "eenzaam" }],
});

/** Brings values of successive years; the same years as every delivery. */
export async function deliver(store: OpenStore, region: string, values: readonly Value[]) {
  const delivery = await store.observations.open(region, "cbs");
  await delivery.addBytes(Buffer.from(JSON.stringify(values)));
  await delivery.addObservations(
    values.map((value, index) => ({
      ...series,
      period: String(2020 + index),
      value,
      state: "final",
    })),
  );
  return delivery.accept(
    { retrieval: { kind: "entered" }, retrievedAt: noon, licence: "CC0", isExample: false },
    noon,
  );
}
export const series = { measure: "eenzaam", about: "GM0268", group: everybody };

export const forecastKey = {
  planSha256: documentDigest({}),
  assumptionsSha256: documentDigest({}),
  engineVersion: "impact-1",
  seed: 1,
  draws: 10,
};
