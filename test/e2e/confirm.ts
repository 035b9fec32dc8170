import type { Page } from "playwright-core";

/** Presses what cannot be undone: once to read what follows, and once more to do it. */
export async function confirm(page: Page, label: string) {
  const step = page.locator("details.confirm", { has: page.getByText(label, { exact: true }) });
  await step.getByText(label, { exact: true }).click();
  await step.getByRole("button", { name: /^Ja, / }).click();
}
