import { Hono } from "hono";
import type { Person } from "../../src/app/ports/people-store.ts";
import type { SteeringDesk } from "../../src/app/steering/steering-desk.ts";
import { anonymous, type Role } from "../../src/core/rights/index.ts";
import type { RegionView } from "../../src/web/region-view.ts";
import type { SiteEnv } from "../../src/web/render.ts";
import { guard } from "../../src/web/rights/guard.ts";

/** The id of who asks on a site for steering. */
export const ann = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

interface Site {
  readonly view: RegionView;
  readonly desk: SteeringDesk;
  readonly mount: readonly ((pages: Hono<SiteEnv>) => void)[];
}

/** Pages of steering behind their rights, for somebody with these roles. */
export function steeringSite({ view, desk, mount }: Site, roles: readonly Role[]) {
  const pages = new Hono<SiteEnv>();
  const person = { id: ann, name: "Voorbeeld: Ann" } as Person;
  pages.use(async (c, next) => {
    const { path } = c.req;
    const query = new URL(c.req.url).searchParams;
    c.set("visit", { language: "nl", path, query, origin: "https://x.nl", base: "" });
    c.set("view", view);
    c.set("steering", desk);
    c.set("register", await desk.upToDate());
    c.set("actor", roles.length > 0 ? { person: ann, roles } : anonymous);
    c.set("person", roles.length > 0 ? person : undefined);
    c.set("people", { all: async () => [person] });
    await next();
  });
  pages.use(guard("", { signIn: (c) => c.text("sign in", 401), refuse: (c) => c.text("no", 403) }));
  for (const routes of mount) routes(pages);
  return {
    /** The status and the words of a page. */
    async get(path: string) {
      const got = await pages.request(path);
      const text = (await got.text()).replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
      return `${got.status} ${text}`;
    },
    post: (path: string, fields: Record<string, string>) =>
      pages.request(path, {
        method: "POST",
        body: new URLSearchParams(fields).toString(),
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      }),
  };
}
