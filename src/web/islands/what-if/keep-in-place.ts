import { leaveAddress } from "./keep-address.ts";

/**
 * Makes the buttons of a form fetch the next page and put its part in place of the present one,
 * so that what runs here keeps running. Going back and forward do the same. When anything fails
 * the browser goes there itself.
 * @param form the form, as a selector
 * @param addressOf where a button of the form leads to
 * @param shown is told when the next page is in place
 */
export function keepInPlace(
  form: string,
  addressOf: (form: HTMLFormElement, button: HTMLElement | null) => string,
  shown: () => void,
): void {
  const go = async (address: string, from?: string) => {
    if (await show(address, from)) shown();
  };
  document.addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement) || !target.matches(form)) return;
    event.preventDefault();
    const address = addressOf(target, submitter);
    leaveAddress();
    history.pushState(null, "", address);
    void go(address, nameOf(submitter));
  });
  addEventListener("popstate", () => void go(location.href));
}

async function show(address: string, from?: string): Promise<boolean> {
  document.body.toggleAttribute("data-busy", true);
  try {
    const response = await fetch(address, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const [now, next] = [document, page].map((one) => one.querySelector("[data-swap]"));
    if (!response.ok || !now || !next) throw new Error(`${response.status} at ${address}`);
    const isOpen = now.querySelector("details.what-if__choose")?.hasAttribute("open");
    if (isOpen) next.querySelector("details.what-if__choose")?.setAttribute("open", "");
    now.replaceWith(next);
    const same = from === undefined ? null : next.querySelector<HTMLElement>(from);
    // What a button opens gets the focus; else it stays where it was, or goes to what has changed.
    const opens = from === undefined || same?.getAttribute("aria-expanded") === "true";
    const panel = opens ? next.querySelector<HTMLElement>("#pas-aan") : null;
    (panel ?? same ?? next.querySelector<HTMLElement>("[data-part=changed]"))?.focus({
      preventScroll: panel === null,
    });
    return true;
  } catch (error) {
    console.warn("what-if", error);
    location.assign(address);
    return false;
  } finally {
    document.body.toggleAttribute("data-busy", false);
  }
}

/** How the same button is found in the next page: one that opens and closes has a name of its own. */
function nameOf(button: HTMLElement | null): string | undefined {
  if (!(button instanceof HTMLButtonElement)) return undefined;
  if (button.id !== "") return `#${CSS.escape(button.id)}`;
  return button.name === ""
    ? undefined
    : `button[name="${CSS.escape(button.name)}"][value="${CSS.escape(button.value)}"]`;
}
