import type { RouteRight } from "./route-right.ts";

/** Coming in, going out, and what is somebody's own account. */
export const signInRouteRights: Readonly<Record<string, RouteRight>> = {
  "GET /inloggen": "public",
  "GET /inloggen/met/:provider": "public",
  "GET /inloggen/terug/:provider": "public",
  "GET /uitnodiging/:token": "link",
  "GET /uitnodiging/:token/met/:provider": "link",
  "POST /uitloggen": "public",
  "GET /inloggen/bewaard": "session",
  "POST /inloggen/bewaard": "session",
  "POST /inloggen/bewaard/weggooien": "session",
  "GET /mijn": "session",
  "POST /mijn/weekbericht": "session",
  "GET /mijn/sessies": "session",
  "POST /mijn/sessies": "session",
};
