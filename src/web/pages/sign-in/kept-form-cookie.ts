import { siteCookie } from "../../http/site-cookie.ts";

/** Holds the token with which a form that was kept comes back, in the browser that sent it. */
export const keptFormCookie = siteCookie("eenlijn-bewaard");
