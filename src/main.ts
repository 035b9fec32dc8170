import { regionFolder } from "./adapters/region-files/region-folder.ts";
import { outlookThreads } from "./adapters/simulation/outlook-threads.ts";
import { sourceConnectors, tableReader } from "./adapters/sources/index.ts";
import { commands } from "./cli/commands/index.ts";
import { runCli } from "./cli/run-cli.ts";
import { openDigests, openPacks, openRegisters } from "./main/open-desks.ts";
import { openStoreHere } from "./main/open-region-here.ts";
import { serveRegion } from "./main/serve-region.ts";
import { argv, clock, note, print, regionPath, siteAddress } from "./main/started.ts";

// Who reads only the beginning of the output closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

if (argv[0] === "serve") await serveRegion();
else
  process.exitCode = await runCli(commands, argv, {
    regionFolder: regionPath,
    siteAddress,
    regionSource: regionFolder,
    sourceConnectors: sourceConnectors({ regionFolder: regionPath }),
    tableReader,
    openStore: openStoreHere,
    openPacks,
    openDigests,
    openRegisters,
    manyDraws: outlookThreads(),
    now: clock,
    print,
    note,
  });
