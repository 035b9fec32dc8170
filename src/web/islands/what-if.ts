/**
 * The page is whole before anything of this arrives; what answers at once is fetched after it.
 */
const form = document.querySelector<HTMLElement>("form[data-what-if]");
const script = form?.dataset["script"];
if (script !== undefined) import(script).catch((error: unknown) => console.warn("what-if", error));
