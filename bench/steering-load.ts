import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Gathering, Participant } from "./steering-people.ts";

/** What came of so many people at once. */
export interface Load {
  /** Milliseconds until each answer was there as a whole, the shortest first. */
  readonly waited: readonly number[];
  /** Answers that nobody should get. */
  readonly errors: readonly string[];
  /** Every text that the site said it kept. */
  readonly written: readonly string[];
}

/** Milliseconds between two steps of one person, on average. */
const pause = 2000;

interface Stretch {
  /** Seconds in which the site gets going. */
  readonly warmUp: number;
  /** Seconds that count. */
  readonly seconds: number;
  /** Done once, after the warm-up. */
  readonly meanwhile: () => Promise<void>;
}

/**
 * Lets everybody work for some seconds, spread over the servers. What happens in the warm-up before
 * it must go well too, but its waiting does not count.
 */
export async function atOnce(
  urls: readonly string[],
  { meeting, participants }: Gathering,
  { warmUp, seconds, meanwhile }: Stretch,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true });
  const load = { waited: [] as number[], errors: [] as string[], written: [] as string[] };
  const from = performance.now() + warmUp * 1000;
  const until = from + seconds * 1000;
  const counted = {
    ...load,
    answered(milliseconds: number) {
      if (performance.now() > from) load.waited.push(milliseconds);
    },
  };
  const extra = setTimeout(warmUp * 1000).then(meanwhile);
  await Promise.all(
    participants.map(async (participant, at) => {
      const visit = visitor(urls[at % urls.length]!, participant, agent, counted);
      const step = stepsOf(participant, meeting, visit, load.written);
      for (;;) {
        // As people do: without waiting for one another.
        await setTimeout(-Math.log(1 - Math.random()) * pause);
        if (performance.now() > until) return;
        await step();
      }
    }),
  );
  await extra;
  agent.destroy();
  return { ...load, waited: load.waited.toSorted((a, b) => a - b) };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Sending {
  readonly fields: Readonly<Record<string, string>>;
  readonly json?: boolean;
}

type Visit = (path: string, sending?: Sending) => Promise<Answer>;

const fine = new Set([200, 204, 303]);

function visitor(
  site: string,
  { cookie }: Participant,
  agent: Agent,
  { answered, errors }: { answered: (milliseconds: number) => void; readonly errors: string[] },
): Visit {
  return (path, sending) =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const asked = request(
        site + path,
        {
          agent,
          method: sending === undefined ? "GET" : "POST",
          headers: {
            cookie,
            "sec-fetch-site": "same-origin",
            "accept-encoding": "identity",
            ...(sending && { "content-type": "application/x-www-form-urlencoded" }),
            ...(sending?.json && { accept: "application/json" }),
          },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
          response.on("end", () => {
            const status = response.statusCode ?? 0;
            answered(performance.now() - started);
            if (!fine.has(status)) errors.push(`${status} ${path}`);
            resolve({ status, text });
          });
        },
      );
      asked.on("error", reject);
      asked.end(sending && new URLSearchParams(sending.fields).toString());
    });
}

const pages = [
  "/",
  "/mijn",
  "/sturen",
  "/signalen",
  "/besluiten",
  "/voorstellen",
  "/acties",
  "/vergaderingen",
  "/initiatieven",
  "/tekort",
  "/monitor",
];

let texts = 0;
const newText = () => `Wat er gebeurde, nummer ${++texts}.`;

/** What somebody does next, each time that it is asked. */
function stepsOf(
  { does }: Participant,
  meeting: string,
  visit: Visit,
  written: string[],
): () => Promise<unknown> {
  let at = Math.floor(Math.random() * pages.length);
  switch (does.kind) {
    case "read":
      return () => {
        at = (at + 1) % (pages.length + 1);
        return visit(pages[at] ?? `/vergaderingen/${meeting}`);
      };
    case "report": {
      const path = `/initiatieven/${does.initiative}/melden`;
      return async () => {
        const { text: form } = await visit(path);
        const text = newText();
        const fields = {
          ...hiddenIn(form),
          koers: "on-course",
          gedaan: text,
          straks: "Verder gaan.",
        };
        const { status } = await visit(path, { fields });
        if (status === 303) written.push(text);
      };
    }
    case "write": {
      let seen = "0";
      return async () => {
        await visit(`/vergaderingen/${meeting}/verslag.json?na=0`);
        const text = newText();
        const answer = await visit(`/vergaderingen/${meeting}/punten/${does.item}/verslag`, {
          fields: { tekst: text, gezien: seen },
          json: true,
        });
        const said = JSON.parse(answer.text) as { kept: boolean; seen?: number };
        if (!said.kept) return;
        seen = String(said.seen);
        written.push(text);
      };
    }
  }
}

const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!],
    ),
  );
