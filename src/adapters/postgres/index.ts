export { openStore, type OpenStore, type StorePlace } from "./open-store.ts";
export type { StoreNotOpened } from "./store-not-opened.ts";
