export { openStore, type StorePlace } from "./open-store.ts";
export type { OpenStore } from "./store-on.ts";
export type { StoreNotOpened } from "./store-not-opened.ts";
