import { describe, expect, test } from "vitest";
import { asked, sheetOf, type FigureSite } from "./figure-site.ts";

/** How far a link reaches. */
export function linkReach({ newLink, linkOf, send, sendFile }: FigureSite): void {
  describe("a link", () => {
    test("of one institution delivers for no other", async () => {
      const address = await linkOf("cwz");
      const other = sheetOf(address, "radboudumc");
      expect((await fetch(other)).status).toBe(404);
      const fields = { [`cijfer-wachtenden-${asked}`]: "99", stap: "bewaar" };
      expect((await send(other, fields)).status).toBe(404);
      const file = `instelling;kwartaal;personeel in fte\nRadboudumc;${asked};9000\n`;
      const refused = await sendFile(address, "cijfers.csv", file);
      expect(await refused.text()).toContain("Het bestand gaat ook over: Radboudumc");
      const codes = `instelling;kwartaal;personeel in fte\nCWZ;${asked};3001\n`;
      const waiting = (await sendFile(address, "cijfers.csv", codes)).headers.get("location")!;
      const stolen = waiting.replace(new URL(address).pathname, "");
      const thief = await linkOf("radboudumc");
      expect(await (await fetch(`${thief}${stolen}`)).text()).toContain("wacht niet meer");
    });

    test("of a lead or a municipality is for no figures", async () => {
      for (const scope of ["initiative:leefstijlloket", "municipality:GM0268"]) {
        const address = await newLink(scope);
        expect((await fetch(sheetOf(address, "cwz"))).status).toBe(404);
        expect((await sendFile(address, "x.csv", "a;b\nc;d\n")).status).toBe(404);
      }
    });

    test("of the programme office delivers for all, and counts for the plan itself", async () => {
      const address = await newLink("programme-office");
      const page = await (await fetch(address)).text();
      expect(page).toContain("organisation:radboudumc");
      expect(page).toContain("opgave-programmabureau/area:plan");
    });

    test("takes nothing from another site", async () => {
      const address = await linkOf("cwz");
      const body = new FormData();
      body.set("bestand", new File(["a;b\n1;2\n"], "a.csv"));
      for (const headers of [{}, { Origin: "https://elders.example" }]) {
        const response = await fetch(`${address}/bestand`, { method: "POST", body, headers });
        expect(response.status).toBe(403);
      }
    });
  });
}
