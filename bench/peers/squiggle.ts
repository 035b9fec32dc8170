// Reference model R1 in Squiggle. `node squiggle.ts <squiggle's index.js> <draws>` prints one line
// of JSON. Squiggle has no loops over model data that keep draws apart, so the model is written out
// as a program with one line per value; multiplying sample sets keeps draw i with draw i.
import { pathToFileURL } from "node:url";
import {
  referenceModel,
  type ReferenceEffect,
} from "../../src/core/impact/chance/reference-model.test-data.ts";
import { peakMegabytes } from "./peak-megabytes.ts";

/** The part of the library that is used, version 0.10. */
interface Squiggle {
  readonly run: (
    code: string,
    options: { environment: { sampleCount: number; xyPointLength: number; seed: string } },
  ) => Promise<{
    result:
      | { ok: true; value: { result: { asJS(): number[][] } } }
      | { ok: false; value: { toString(): string } };
  }>;
}

const [library, draws] = [process.argv[2]!, Number(process.argv[3])];
const { run } = (await import(pathToFileURL(library).href)) as Squiggle;
const code = program();

const began = process.cpuUsage();
const { result } = await run(code, {
  environment: { sampleCount: draws, xyPointLength: 1000, seed: "R1" },
});
const { user, system } = process.cpuUsage(began);
if (!result.ok) throw new Error(result.value.toString());
const statistics = result.value.result.asJS();
const seconds = (user + system) / 1e6;
console.log(JSON.stringify({ draws, seconds, peakMb: peakMegabytes(), statistics }));

function program(): string {
  const { sectors, initiatives, correlation, steepness } = referenceModel();
  const lines: string[] = [];
  /** Names a value, so that its draws are made once. */
  const named = (name: string, value: string) => {
    lines.push(`${name} = ${value}`);
    return name;
  };
  const years = sectors[0]!.gap.map((_, y) => y);
  const left = sectors.map(() => years.map((): string | undefined => undefined));

  for (const [i, { success, a, b, start, duration, effects }] of initiatives.entries()) {
    const adopted = named(
      `w${i}`,
      `${drawn(`bernoulli(${success})`)} * ${drawn(`beta(${a}, ${b})`)}`,
    );
    const takes = named(`d${i}`, drawn(`lognormal(${duration.mean}, ${duration.deviation})`));
    const rate = named(`k${i}`, `${steepness} / ${takes}`);
    const begins = drawn(`normal(${start.mean}, ${start.deviation})`);
    const middle = named(`x${i}`, `${rate} * (${begins} + ${takes} * 0.5)`);
    const sizes = effects.map((effect, e) => named(`e${i}_${e}`, size(effect)));
    for (const y of years) {
      const ramp = named(`r${i}_${y}`, `${adopted} / (1 + exp(${middle} - ${rate} * ${y}))`);
      for (const [e, { sector, sign }] of effects.entries()) {
        const stays = `(1 ${sign > 0 ? "-" : "+"} ${sizes[e]} * ${ramp})`;
        const before = left[sector]![y];
        left[sector]![y] = named(`p${i}_${sector}_${y}`, before ? `${before} * ${stays}` : stays);
      }
    }
  }

  const normal = drawn("normal(0, 1)");
  const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const ofLevel = named("level", normal);
  const ofTrend = named("trend", normal);
  const gaps = sectors.map(({ gap, demand, level, trend }, s) => {
    const shift = named(`a${s}`, `${level} * (${common} * ${ofLevel} + ${own} * ${normal})`);
    const slope = named(`b${s}`, `${trend / 9} * (${common} * ${ofTrend} + ${own} * ${normal})`);
    return years.map((y) =>
      named(
        `n${s}_${y}`,
        `${gap[y]} + ${shift} + ${y} * ${slope} - ${demand[y]} * (1 - ${left[s]![y]})`,
      ),
    );
  });
  const totals = years.map((y) => named(`t_${y}`, gaps.map((gap) => gap[y]).join(" + ")));
  const outputs = [...gaps.flat(), ...totals].map(
    (gap) =>
      `[mean(${gap}), quantile(${gap}, 0.05), quantile(${gap}, 0.5), quantile(${gap}, 0.95), cdf(${gap}, 0)]`,
  );
  return `${lines.join("\n")}\n[${outputs.join(",\n")}]`;
}

function size(effect: ReferenceEffect): string {
  if (effect.kind === "lognormal") return drawn(`lognormal(${effect.mean}, ${effect.deviation})`);
  const { min, mode, max } = effect;
  const a = 1 + (4 * (mode - min)) / (max - min);
  return `${min} + ${max - min} * ${drawn(`beta(${a}, ${6 - a})`)}`;
}

/** As draws from the start: shapes that are combined symbolically would lose which draw is which. */
function drawn(distribution: string): string {
  return `SampleSet.fromDist(Sym.${distribution})`;
}
