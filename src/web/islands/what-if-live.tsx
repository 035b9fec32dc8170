import type { JSX } from "hono/jsx/jsx-runtime";
import { pairOf, askedQuery, scenariosQuery, type Asked } from "../pages/what-if/asked.ts";
import { ChangedList } from "../pages/what-if/changed-list.tsx";
import type { PlayData } from "../pages/what-if/play-data.ts";
import { playground } from "../pages/what-if/playground.ts";
import { readForm } from "../pages/what-if/sent-form.ts";
import {
  answerSentence,
  WhatIfFigures,
  WhatIfLine,
  type AnswerProps,
} from "../pages/what-if/what-if-answer.tsx";
import { chartNames, Drawing, isDifferent, titleOf } from "../pages/what-if/what-if-charts.tsx";
import { whatIfTable } from "../pages/what-if/what-if-table.ts";
import { whatIfWords } from "../pages/what-if/what-if.words.ts";
import { TableTwin } from "../charts/data-table.tsx";
import { languages } from "../language.ts";
import { askWorker } from "./what-if/ask-worker.ts";
import { keepAddress } from "./what-if/keep-address.ts";
import { keepInPlace } from "./what-if/keep-in-place.ts";

const language = languages.find((one) => one === document.documentElement.lang) ?? "nl";
const theForm = () => document.querySelector<HTMLFormElement>("form[data-what-if]");

/**
 * Answers while things move, with the engine of the server and the same draws. Buttons fetch the
 * page that the server makes of them and put it in place. Without this script, or when anything in
 * it fails, the form asks the server.
 */
async function live(first: HTMLFormElement): Promise<void> {
  const response = await fetch(first.dataset["whatIf"]!);
  const { model, names, sectors, draws, seed, year } = (await response.json()) as PlayData;
  const play = playground(model, names);
  const worker = await askWorker(first.dataset["worker"]!, { model, draws, seed, year });
  document.body.dataset["live"] = "";

  const readNow = (form: HTMLFormElement, button?: HTMLElement | null): Asked => {
    const sent = new FormData(form);
    if (button instanceof HTMLButtonElement) sent.append(button.name, button.value);
    return readForm(play, new URLSearchParams([...sent].map(written)));
  };
  const addressOf = (asked: Asked) => {
    const day = new URLSearchParams(location.search).get("op");
    const query = askedQuery(play, asked);
    if (day === null) return location.pathname + query;
    return `${location.pathname}${query === "" ? "?" : `${query}&`}op=${encodeURIComponent(day)}`;
  };

  const answer = async () => {
    const form = theForm();
    if (form === null || !form.reportValidity()) return;
    const asked = readNow(form);
    keepAddress(addressOf(asked));
    const comparison = await worker.answer({ ...pairOf(asked), year });
    // Overtaken by a later question.
    if (comparison === undefined) return;
    show({ language, play, asked, comparison, year, sectors }, form, scenariosQuery(play, asked));
  };

  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void answer());
  };
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLElement) || target.closest("form[data-what-if]") === null) return;
    if (target instanceof HTMLInputElement && "search" in target.dataset) return find(target.value);
    if (target instanceof HTMLInputElement) moveAlong(target);
    soon();
  });
  keepInPlace(
    "form[data-what-if]",
    (form, button) => addressOf(readNow(form, button)),
    () => sayWhenStill(document.querySelector("[data-part=answer]")?.textContent ?? ""),
  );
  // What was chosen while this was on its way, or what the browser filled in again.
  if (addressOf(readNow(first)) !== location.pathname + location.search) soon();
}

const written = ([name, value]: [string, FormDataEntryValue]): [string, string] => [
  name,
  typeof value === "string" ? value : "",
];

/** A slider moves its field, and a field its slider. */
function moveAlong(input: HTMLInputElement): void {
  const { moves } = input.dataset;
  const other =
    moves === undefined
      ? document.querySelector<HTMLInputElement>(`[data-moves="${CSS.escape(input.name)}"]`)
      : document.querySelector<HTMLInputElement>(`[name="${CSS.escape(moves)}"]`);
  if (other !== null) other.value = input.value;
}

/** Leaves the initiatives in sight whose name has these letters. */
function find(letters: string): void {
  const wanted = letters.trim().toLowerCase();
  for (const group of document.querySelectorAll<HTMLElement>("fieldset.switches")) {
    const rows = [...group.querySelectorAll<HTMLElement>("[data-name]")];
    for (const row of rows) row.hidden = !row.dataset["name"]!.includes(wanted);
    if (rows.length > 0) group.hidden = rows.every((row) => row.hidden);
  }
}

function show(answer: AnswerProps, form: HTMLFormElement, query: string): void {
  const sentence = answerSentence(answer);
  put("[data-part=answer]", sentence);
  put("[data-part=changed]", <ChangedList {...answer} proposeAt={form.dataset["propose"]} />);
  put("[data-part=line]", <WhatIfLine {...answer} />);
  put("[data-figures]", <WhatIfFigures {...answer} />);
  for (const name of chartNames) {
    const chart = document.querySelector<HTMLElement>(`[data-chart=${name}]`);
    if (chart === null) continue;
    chart.hidden = name === "difference" && !isDifferent(answer);
    put(`[data-chart=${name}] .chart__title`, titleOf(name, answer));
    for (const size of ["narrow", "wide"] as const)
      draw(
        chart.querySelector(size === "wide" ? ".chart__wide" : ".chart__canvas:not(.chart__wide)"),
        <Drawing name={name} size={size} answer={answer} />,
      );
    const table = chart.querySelector(".table-scroll");
    if (table !== null)
      table.outerHTML = html(
        <TableTwin table={whatIfTable(name, answer)} scrollHint={whatIfWords[language].scroll} />,
      );
    const download = chart.querySelector<HTMLAnchorElement>("a[download]");
    if (download !== null) download.search = withDay(query);
  }
  sayWhenStill(sentence);
}

const withDay = (query: string) => {
  const day = new URLSearchParams(location.search).get("op");
  return day === null ? query : `${query === "" ? "?" : `${query}&`}op=${day}`;
};

/** Draws over what is there: paths keep their place, and the style sheet moves them. */
function draw(canvas: Element | null, picture: JSX.Element): void {
  if (canvas === null) return;
  const drawn = document.createElement("div");
  drawn.innerHTML = html(picture);
  const before = [...canvas.querySelectorAll("path")];
  for (const [index, path] of [...drawn.querySelectorAll("path")].entries()) {
    const old = before[index];
    const shape = path.getAttribute("d") ?? "";
    if (old === undefined) continue;
    path.setAttribute("d", old.getAttribute("d") ?? "");
    requestAnimationFrame(() => path.setAttribute("d", shape));
  }
  canvas.replaceChildren(...drawn.children);
}

function put(selector: string, content: JSX.Element | string): void {
  const place = document.querySelector(selector);
  if (place === null) return;
  if (typeof content === "string") place.textContent = content;
  else place.innerHTML = html(content);
}

/** The same components as on the server. An element knows how to write itself as HTML. */
// oxlint-disable-next-line typescript/no-base-to-string
const html = (element: JSX.Element): string => String(element);

let speech: ReturnType<typeof setTimeout> | undefined;
/** Who listens hears the answer once, when things have stopped moving. */
function sayWhenStill(sentence: string): void {
  clearTimeout(speech);
  speech = setTimeout(() => put("[data-said]", sentence), 700);
}

const started = theForm();
if (started !== null) live(started).catch((error: unknown) => console.warn("what-if", error));
