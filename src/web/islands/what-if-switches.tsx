import type { JSX } from "hono/jsx/jsx-runtime";
import type { Outlook, Subject } from "../../core/impact/engine/index.ts";
import { languages, type Language } from "../language.ts";
import { WhatIfChart, WhatIfFigures, WhatIfLine } from "../pages/gap/what-if-result.tsx";
import { whatIfTable } from "../pages/gap/what-if-table.ts";
import { whatIfWords } from "../pages/gap/what-if.words.ts";
import { TableTwin } from "../charts/data-table.tsx";
import type { ToWorker } from "./what-if-worker.ts";

/**
 * Answers at once when a switch moves, with the engine of the server and the same draws. Without
 * this script, or when anything in it fails, the form asks the server.
 */
async function startWhatIf(form: HTMLFormElement): Promise<void> {
  const language = readLanguage();
  const response = await fetch(form.dataset["whatIf"]!);
  const { model, draws, seed, year } = await response.json();
  const worker = new Worker(form.dataset["worker"]!, { type: "module" });
  const send = (message: ToWorker) => worker.postMessage(message);
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=met]")];
  let asked = 0;
  let busy = false;
  let again = false;

  const ask = () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const without = boxes.flatMap((box) =>
      box.checked ? [] : [box.dataset["subject"] as Subject],
    );
    send({ kind: "choice", id: ++asked, without });
    history.replaceState(null, "", addressOf(boxes));
  };

  worker.addEventListener("message", ({ data }: MessageEvent) => {
    if (data.kind === "ready") {
      form.querySelector("button[type=submit]")?.setAttribute("hidden", "");
      form.addEventListener("change", ask);
      return;
    }
    busy = false;
    if (again) {
      again = false;
      ask();
      return;
    }
    show({
      language,
      years: model.years,
      year,
      outlook: data.outlook as Outlook,
      on: boxes.filter((box) => box.checked).length,
      all: boxes.length,
    });
  });
  send({ kind: "model", model, draws, seed });
}

function show(result: Parameters<typeof WhatIfFigures>[0]): void {
  const figures = document.querySelector("[data-figures]");
  const line = document.querySelector("[data-line]");
  if (line) line.innerHTML = html(<WhatIfLine {...result} />);
  const chart = document.querySelector("[data-part=chart]");
  if (figures) figures.innerHTML = html(<WhatIfFigures {...result} />);
  if (!chart) return;
  const drawn = document.createElement("div");
  drawn.innerHTML = html(<WhatIfChart {...result} width={420} height={330} />);
  // Keep the paths that are there and give them their new shape: the style sheet moves them.
  const before = [...chart.querySelectorAll("path")];
  const after = [...drawn.querySelectorAll("path")];
  const fresh = drawn.firstElementChild;
  if (fresh === null) return;
  for (const [index, path] of after.entries()) {
    const old = before[index];
    if (old === undefined) continue;
    const shape = path.getAttribute("d") ?? "";
    path.setAttribute("d", old.getAttribute("d") ?? "");
    requestAnimationFrame(() => path.setAttribute("d", shape));
  }
  chart.replaceChildren(fresh);
  showTable(result);
}

/** The same components as on the server. An element knows how to write itself as HTML. */
// oxlint-disable-next-line typescript/no-base-to-string
const html = (element: JSX.Element): string => String(element);

/** The table twin and its download follow the choice too. */
function showTable({ years, outlook, language }: Parameters<typeof WhatIfFigures>[0]): void {
  const table = document.querySelector(".what-if__result .table-scroll");
  const scrollHint = whatIfWords[language].scroll;
  if (table)
    table.outerHTML = html(
      <TableTwin table={whatIfTable(years, outlook, language)} scrollHint={scrollHint} />,
    );
  const download = document.querySelector<HTMLAnchorElement>(".what-if__result a[download]");
  if (download) download.search = location.search;
}

/** The same short address that the server makes. */
function addressOf(boxes: readonly HTMLInputElement[]): string {
  const off = boxes.filter((box) => !box.checked).map((box) => box.value);
  const day = new URLSearchParams(location.search).get("op");
  const query = [
    ...(off.length === 0 ? [] : [`zonder=${off.length === boxes.length ? "alle" : off.join(",")}`]),
    ...(day === null ? [] : [`op=${encodeURIComponent(day)}`]),
  ];
  return location.pathname + (query.length === 0 ? "" : `?${query.join("&")}`);
}

function readLanguage(): Language {
  const found = languages.find((language) => language === document.documentElement.lang);
  return found ?? "nl";
}

const form = document.querySelector<HTMLFormElement>("form[data-what-if]");
if (form !== null) startWhatIf(form).catch((error: unknown) => console.warn("what-if", error));
