/**
 * Where the files stand that are not part of the program itself. The program runs in two ways:
 * from source (tests; this file is `src/adapters/postgres/location.ts`) and as a bundle
 * (everything is `dist/*.js`).
 */
const isBundled = import.meta.url.endsWith(".js");

export const workerFile = new URL(
  isBundled ? "./pglite-worker.js" : "./pglite-worker.ts",
  import.meta.url,
);

export const migrationsFolder = new URL(
  isBundled ? "../migrations/" : "../../../migrations/",
  import.meta.url,
);
