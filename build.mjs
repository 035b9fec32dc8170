// Bundles the server, its workers and the browser's small scripts into dist/. Takes about half a second.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

if (Number(process.versions.node.split(".")[0]) < 22) {
  console.error(
    `Eenlijn needs Node 22 or newer; this is ${process.version}. On Linux "npm ci" brings its own Node: run it first and start through npm. Elsewhere, install Node 24 from nodejs.org.`,
  );
  process.exit(1);
}

const quiet = process.argv.includes("--quiet");
const started = performance.now();
// Built beside dist/ and moved into place, so that a running server never sees half a build.
const out = `dist.${process.pid}`;
await rm(out, { recursive: true, force: true });
await mkdir(join(out, "assets"), { recursive: true });

const entries = async (folder) =>
  (await readdir(folder).catch(() => []))
    .filter((name) => /^[a-z-]+\.tsx?$/.test(name))
    .map((name) => join(folder, name));

await build({
  entryPoints: {
    main: "src/main.ts",
    bench: "bench/main.ts",
    "bench-peer": "bench/peers/engine.ts",
    "bench-portfolio": "bench/portfolio-run.ts",
    "pglite-worker": "src/adapters/postgres/pglite-worker.ts",
    "document-worker": "src/adapters/documents/document-worker.ts",
    "picture-worker": "src/adapters/pictures/picture-worker.ts",
    "portfolio-worker": "src/adapters/highs/portfolio-worker.ts",
    "simulation-worker": "src/adapters/simulation/simulation-worker.ts",
    "outlook-worker": "src/adapters/simulation/outlook-worker.ts",
  },
  outdir: out,
  bundle: true,
  platform: "node",
  target: "node22",
  format: "esm",
  packages: "external",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  loader: { ".sql": "text", ".md": "text" },
  sourcemap: "linked",
  // Constants stand where they are used: a loop that looks one up in its module is slower.
  minifySyntax: true,
  logLevel: "warning",
});

const kernel = await kernelOfEngine();
if (kernel) await writeFile(join(out, "kernel.wasm"), kernel);

/** Compiled once for each text; without its compiler, the engine runs in plain JavaScript. */
async function kernelOfEngine() {
  const text = await readFile("assembly/kernel.ts");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const kept = join("node_modules", ".cache", "eenlijn", `kernel-${hash}.wasm`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const compiler = await import("./assembly/compile.mjs").catch((error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  });
  if (!compiler) return undefined;
  const compiled = await compiler.compileKernel();
  await mkdir(join("node_modules", ".cache", "eenlijn"), { recursive: true });
  // Beside it first: two builds at once never read half a file.
  await writeFile(`${kept}.${process.pid}`, compiled);
  await rename(`${kept}.${process.pid}`, kept);
  return compiled;
}

const browser = await build({
  entryPoints: [...(await entries("src/web/islands")), "src/web/theme/site.css"],
  outdir: join(out, "assets"),
  bundle: true,
  platform: "browser",
  target: ["es2022", "safari16"],
  format: "esm",
  minify: true,
  external: ["*.woff2"],
  logLevel: "warning",
  write: false,
});

const fonts = [
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
];
const manifest = {};
/** Names a file by its content, so that browsers may keep it for ever. */
async function emit(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const hashed = name.replace(/(\.[a-z0-9]+)$/, `-${hash}$1`);
  await writeFile(join(out, "assets", hashed), bytes);
  manifest[name] = hashed;
}
for (const font of fonts)
  await emit(font.split("/").at(-1), await readFile(join("node_modules", font)));
for (const file of browser.outputFiles) {
  const name = file.path.split("/").at(-1);
  const bytes = name.endsWith(".css")
    ? Object.entries(manifest).reduce((text, [from, to]) => text.replaceAll(from, to), file.text)
    : file.contents;
  await emit(name, bytes);
}
await writeFile(join(out, "assets.json"), JSON.stringify(manifest, null, 1));
await cp("src/web/static", join(out, "assets"), { recursive: true }).catch(() => {});

await rm("dist.old", { recursive: true, force: true });
await rename("dist", "dist.old").catch(() => {});
await rename(out, "dist");
await rm("dist.old", { recursive: true, force: true });
if (!quiet) console.log(`Built in ${Math.round(performance.now() - started)} ms.`);
