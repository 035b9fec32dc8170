/**
 * Keeps what people type in the minutes, and shows what others write. What is typed is put away on
 * this device at once, and sent after a moment of silence with the form that stands there anyway;
 * it is forgotten here only when the server has it.
 */

/** Milliseconds without typing after which a note is sent. */
const silence = 2000;
/** Milliseconds between two looks at what others wrote; while there is no way through, longer. */
const pause = 3000;
const pauseWhenAway = 10_000;
/** Milliseconds after which a server that says nothing is taken to be away. */
const patience = 10_000;

interface Words {
  readonly saved: string;
  readonly saving: string;
  readonly typing: string;
  readonly offline: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly conflict: string;
  readonly refused: string;
  readonly changed: string;
  readonly refresh: string;
}

interface Minutes {
  readonly head: number;
  readonly last: number;
  readonly items: Readonly<Record<string, readonly Written[]>>;
}

interface Written {
  readonly id: string;
  readonly text: string;
  readonly by: string;
}

/** What came back: the answer, or that nobody is signed in any more, or that nobody answers. */
type Answer = Response | "signed-out" | "away";

async function ask(address: string, request: RequestInit = {}): Promise<Answer> {
  try {
    // Who has to sign in first is sent elsewhere.
    const response = await fetch(address, {
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      ...request,
    });
    if (response.type === "opaqueredirect" || response.status === 401) return "signed-out";
    return response.status >= 500 ? "away" : response;
  } catch {
    return "away";
  }
}

const minutesIn = (answer: Response): Promise<Minutes | undefined> =>
  answer.json().catch(() => undefined) as Promise<Minutes | undefined>;

const page = document.querySelector<HTMLElement>("[data-minutes]");
if (page !== null) start(page);

function start(live: HTMLElement): void {
  const { meeting = "", minutes = "", signIn = "", reload } = live.dataset;
  const words = JSON.parse(live.dataset["words"] ?? "{}") as Words;
  live.classList.add("is-live");
  const boxes = [...live.querySelectorAll<HTMLFormElement>("form[data-own]")].map((form) =>
    keepTyping(form, { meeting, words, signIn }),
  );

  let head = live.dataset["head"] ?? "0";
  let delay = pause;
  const look = async () => {
    if (!document.hidden) {
      const answer = await ask(`${minutes}?na=${head}`);
      delay = answer instanceof Response ? pause : pauseWhenAway;
      if (answer instanceof Response) {
        for (const box of boxes) box.reachable();
        // An answer that breaks off is asked for again.
        const news = answer.status === 200 ? await minutesIn(answer) : undefined;
        if (news !== undefined) {
          head = String(news.head);
          show(news);
        }
      } else for (const box of boxes) box.unreachable(answer);
    }
    setTimeout(() => void look(), delay);
  };
  setTimeout(() => void look(), delay);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) for (const box of boxes) box.sendNow();
  });

  const show = ({ items, last }: Minutes) => {
    const agendaChanged = String(last) !== live.dataset["last"];
    if (reload === "true") {
      if (agendaChanged) location.reload();
    } else if (agendaChanged) sayChanged(live, words);
    for (const list of live.querySelectorAll<HTMLElement>("[data-notes]"))
      showNotes(list, items[list.dataset["notes"] ?? ""] ?? [], reload === "true");
  };
}

/** What was typed and is not kept by the server yet, and which version of the note it goes on from. */
interface Draft {
  readonly text: string;
  readonly seen: string;
}

interface Circumstances {
  readonly meeting: string;
  readonly words: Words;
  /** Where to sign in. */
  readonly signIn: string;
}

/** Keeps one box while somebody types in it. */
function keepTyping(form: HTMLFormElement, { meeting, words, signIn }: Circumstances) {
  const box = form.querySelector("textarea")!;
  const seen = form.querySelector<HTMLInputElement>("[name=gezien]")!;
  const standing = form.querySelector<HTMLElement>("[data-standing]")!;
  // One device may be shared: what one person typed is not shown to another.
  const key = `eenlijn minutes ${meeting} ${form.dataset["own"]} ${form.dataset["person"]}`;
  let kept = box.value;
  let sending = false;
  let stuck: "signed-out" | "away" | "refused" | undefined;
  let timer: number | undefined;

  const say = (text: string, waits = false) => {
    standing.textContent = text;
    standing.classList.toggle("is-waiting", waits);
  };
  const sayStuck = (why: "signed-out" | "away") => {
    if (why === "away") return say(words.offline, true);
    say(`${words.signedOut} · `, true);
    const link = document.createElement("a");
    link.href = signIn;
    link.target = "_blank";
    link.textContent = words.signIn;
    standing.append(link);
  };
  const put = (draft: Draft | undefined) => {
    try {
      if (draft === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing still sends.
    }
  };
  const take = () => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
    } catch {
      return null;
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void send(), silence);
  };

  const send = async () => {
    clearTimeout(timer);
    const text = box.value;
    if (sending || stuck !== undefined || text === kept) return;
    sending = true;
    say(words.saving);
    const answer = await ask(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ tekst: text, gezien: seen.value }),
      keepalive: text.length < 60_000,
    });
    sending = false;
    if (!(answer instanceof Response)) {
      stuck = answer;
      return sayStuck(answer);
    }
    const news = (await answer.json().catch(() => ({ kept: false, fault: "over" }))) as
      | { readonly kept: true; readonly seen: number; readonly at: string }
      | { readonly kept: false; readonly fault: string; readonly words?: string };
    if (news.kept) {
      kept = text;
      seen.value = String(news.seen);
      if (box.value === text) {
        put(undefined);
        return say(words.saved.replace("{tijd}", news.at));
      }
      return later();
    }
    stuck = "refused";
    // The button sends the form itself: the page then shows both texts, or what is wrong.
    form.classList.add("needs-button");
    say(news.words ?? (news.fault === "meanwhile" ? words.conflict : words.refused), true);
  };

  box.addEventListener("input", () => {
    put({ text: box.value, seen: seen.value });
    if (stuck === "signed-out" || stuck === "away") return sayStuck(stuck);
    if (stuck === undefined) say(words.typing);
    later();
  });
  const before = take();
  if (before !== null && before.text !== box.value) {
    box.value = before.text;
    // What was written elsewhere since is not overwritten unseen.
    seen.value = before.seen;
    say(words.typing);
    later();
  } else if (before !== null) put(undefined);

  return {
    sendNow: () => void send(),
    /** The server answers, to somebody who is signed in. */
    reachable() {
      if (stuck === undefined || stuck === "refused") return;
      stuck = undefined;
      if (box.value === kept) say("");
      else void send();
    },
    unreachable(why: "signed-out" | "away") {
      if (stuck === "refused") return;
      stuck = why;
      if (box.value !== kept) sayStuck(why);
    },
  };
}

/** Shows the notes of an item as they are now; a form in which somebody works stays as it is. */
function showNotes(list: HTMLElement, notes: readonly Written[], all: boolean): void {
  const own = list.parentElement?.querySelector<HTMLFormElement>("form[data-own]");
  const mine = own?.dataset["note"];
  for (const note of notes) {
    if (!all && note.id === mine) continue;
    const known = list.querySelector(`[data-note="${CSS.escape(note.id)}"]`);
    if (known === null) list.append(draw(note));
    else if (known.textContent !== draw(note).textContent) known.replaceWith(draw(note));
  }
  for (const known of list.querySelectorAll<HTMLElement>("[data-note]"))
    if (!notes.some(({ id }) => id === known.dataset["note"])) known.remove();
}

/** As the server draws it; what people wrote is text, whatever it looks like. */
function draw({ id, text, by }: Written): HTMLElement {
  const note = document.createElement("div");
  note.className = "note-text";
  note.dataset["note"] = id;
  const written = document.createElement("p");
  written.className = "note-text__text";
  written.textContent = text;
  const who = document.createElement("p");
  who.className = "small quiet";
  who.textContent = by;
  note.append(written, who);
  return note;
}

function sayChanged(live: HTMLElement, words: Words): void {
  const line = live.querySelector<HTMLElement>("[data-changed]");
  if (line === null || !line.hidden) return;
  const link = document.createElement("a");
  link.href = location.pathname + location.search;
  link.textContent = words.refresh;
  line.replaceChildren(`${words.changed} `, link);
  line.hidden = false;
}
