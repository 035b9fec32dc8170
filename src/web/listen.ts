import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { SiteEnv } from "./render.ts";

export interface Listening {
  readonly port: number;
  /** Stops taking requests and waits for those under way, ten seconds at most. */
  close(): Promise<void>;
}

/**
 * Milliseconds that a connection may be idle: longer than proxies and browsers keep one, or they
 * would ask something on a connection that is just being closed.
 */
const idleFor = 75_000;

/** @throws when the port is taken */
export function listen(site: Hono<SiteEnv>, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: site.fetch, port, serverOptions: { keepAliveTimeout: idleFor } },
      (info) => {
        resolve({
          port: info.port,
          close: () =>
            new Promise((done) => {
              const force = setTimeout(() => {
                if ("closeAllConnections" in server) server.closeAllConnections();
              }, 10_000);
              server.close(() => {
                clearTimeout(force);
                done();
              });
              if ("closeIdleConnections" in server) server.closeIdleConnections();
            }),
        });
      },
    );
    server.once("error", reject);
  });
}
