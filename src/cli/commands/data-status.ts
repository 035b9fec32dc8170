import { dataStatus, type SourceStatus } from "../../app/data-status.ts";
import { jsonOption, type Command } from "../command.ts";
import { failureWords } from "../data/failure-words.ts";
import { readMeasuredRegion } from "../data/read-measured-region.ts";

export const dataStatusCommand: Command = {
  name: "data status",
  summary:
    "Say of every source what it delivered, what it owes, what failed and what looks strange",
  usage: "",
  options: { json: jsonOption },
  maxArguments: 0,
  async run(args, environment) {
    const region = await readMeasuredRegion(environment);
    if (region === undefined) return 1;
    const store = await environment.openStore();
    try {
      const status = await dataStatus(store, region.plan, region.set, environment.now());
      environment.print(
        args.flag("json")
          ? JSON.stringify({ region: region.plan.region.id, sources: status.map(asJson) }, null, 2)
          : status.map(asText).join("\n\n"),
      );
      return 0;
    } finally {
      await store.close();
    }
  },
};

function asJson({ source, freshness, last, deliveries, recorded, fetch, findings }: SourceStatus) {
  return {
    id: source.id,
    title: source.title,
    connector: source.connector.kind,
    licence: source.licence,
    ...freshness,
    deliveries,
    recorded,
    lastSnapshot: last ?? null,
    fetch: fetch ?? null,
    findings,
  };
}

function asText({ source, freshness, last, deliveries, fetch, findings }: SourceStatus): string {
  const { lastPeriod, expectedOn, overdue } = freshness;
  const missing = Object.entries(last?.missing ?? {}).map(
    ([reason, count]) => `${count} ${reason}`,
  );
  return [
    `${source.id} (${source.connector.kind}): ${source.title}`,
    last === undefined
      ? "  nothing delivered yet"
      : `  ${deliveries} ${deliveries === 1 ? "delivery" : "deliveries"}; the last on ${last.acceptedAt.toISOString().slice(0, 10)} with ${last.total.toLocaleString("en")} observations${missing.length === 0 ? "" : ` (${missing.join(", ")})`}${last.isExample ? ", made up" : ""}`,
    lastPeriod && `  up to ${lastPeriod}`,
    expectedOn && `  newer expected on ${expectedOn}${overdue ? ": overdue" : ""}`,
    fetch?.failing &&
      `  failing since ${fetch.failing.since.toISOString()} (${fetch.failing.times}×): ${failureWords(fetch.failing.failure)}`,
    ...findings.map(
      ({ kind, measure, about, group, period, before, value }) =>
        `  ${kind}: ${measure} of ${about} (${group}) in ${period}, from ${before} to ${value}`,
    ),
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}
