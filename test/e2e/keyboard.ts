import type { Locator, Page } from "playwright-core";

/** More stops than any page has: whoever needs more is caught somewhere. */
const mostStops = 300;
/** A date has three parts and a button, all of one field. */
const mostWithin = 5;

/**
 * Goes with the Tab key until something has the focus, as somebody does who uses no mouse. At every
 * stop on the way: it can be seen where one is, and one goes forward through the page.
 * @throws when there is no way to it, or a stop on the way is wrong
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  let within = 0;
  for (let stops = 0; stops < mostStops; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focusedNow);
    within = stop.moved ? 0 : within + 1;
    if (within > mostWithin) throw new Error(`the focus does not leave ${stop.name}`);
    if (stop.wrong !== undefined) throw new Error(`${stop.name}: ${stop.wrong}`);
  }
  throw new Error("the Tab key does not lead there");
}

/** Goes to something and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a field and types in it, in the place of what stood there. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Runs in the page: where the focus is, and what is wrong with that. */
function focusedNow() {
  const here = document.activeElement;
  const before = (window as { focusedBefore?: Element }).focusedBefore;
  (window as { focusedBefore?: Element | null }).focusedBefore = here;
  if (here === null || here === document.body) return { name: "the page", moved: true };
  const words = here.getAttribute("aria-label") ?? here.textContent?.trim().slice(0, 60);
  const name = `<${here.tagName.toLowerCase()} ${here.getAttribute("name") ?? ""}> ${words}`;
  const box = here.getBoundingClientRect();
  // A choice is shown by its label, when its own mark is drawn by us.
  const label = here instanceof HTMLInputElement ? here.labels?.[0] : undefined;
  const isOutlined = [here, label, here.nextElementSibling, here.parentElement].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  const shown = label && box.width <= 1 ? label.getBoundingClientRect() : box;
  const isInSight =
    shown.width > 1 && shown.height > 1 && shown.bottom > 0 && shown.top < innerHeight;
  const goesBack =
    before?.isConnected === true &&
    (before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  // Within a date the browser itself shows which part has the focus.
  const moved = before !== here;
  const wrong = !moved
    ? undefined
    : !isInSight
      ? "has the focus out of sight"
      : !isOutlined
        ? "does not show that it has the focus"
        : goesBack
          ? "comes after what stands below it"
          : undefined;
  return { name, moved, wrong };
}
