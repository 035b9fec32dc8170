import { benchBrowser } from "./browser.ts";
import { benchImpact } from "./impact.ts";
import type { Row } from "./row.ts";
import { benchIndicators } from "./indicators.ts";
import { benchMonitor } from "./monitor.ts";
import { benchObservations } from "./observations.ts";
import { benchPeers } from "./peers.ts";
import { benchPortfolio } from "./portfolio.ts";
import { benchRegister } from "./register.ts";
import { benchSensitivity } from "./sensitivity.ts";
import { benchSpc } from "./spc.ts";
import { benchSteering } from "./steering.ts";
import { benchStore } from "./store.ts";
import { benchVariance } from "./variance.ts";
import { benchWeb } from "./web.ts";

const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  browser: benchBrowser,
  impact: benchImpact,
  indicators: benchIndicators,
  monitor: benchMonitor,
  observations: benchObservations,
  peers: benchPeers,
  portfolio: benchPortfolio,
  register: benchRegister,
  sensitivity: benchSensitivity,
  spc: benchSpc,
  steering: benchSteering,
  store: benchStore,
  variance: benchVariance,
  web: benchWeb,
};

const args = process.argv.slice(2);
const json = args.includes("--json");
const named = args.filter((arg) => !arg.startsWith("--"));
const unknown = named.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join(", ")}". Parts: ${Object.keys(parts).join(", ")}`,
  );
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  if (!json) console.error(`measuring ${name} …`);
  rows.push(...(await measure()));
}
if (json) console.log(JSON.stringify(rows, null, 1));
else {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, unit, goal, met } of rows)
    console.log(
      `${met ? "✓" : "✗"} ${name.padEnd(width)}  ${String(value).padStart(9)} ${unit.padEnd(8)} goal ${goal}`,
    );
}
