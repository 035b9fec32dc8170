import type { FC } from "hono/jsx";
import { words } from "../language.ts";
import { signInAddress } from "../rights/sign-in-address.ts";
import { hrefToday, type Visit } from "../visit.ts";

const t = words(
  { signIn: "Inloggen", own: "Mijn pagina", signOut: "Log uit" },
  { signIn: "Sign in", own: "My page", signOut: "Sign out" },
);

/** The way in, or who is signed in and the way out; nothing where nobody can sign in. */
export const Account: FC<{ visit: Visit }> = ({ visit }) => {
  const { account, language, path } = visit;
  const say = t[language];
  if (account === undefined) return <></>;
  if (account === "none") {
    // From the front door, as from the sign-in page itself, somebody comes to their own page.
    const isAtTheDoor = path === "/" || path.startsWith("/inloggen");
    return (
      <a href={isAtTheDoor ? hrefToday(visit, "/inloggen") : signInAddress(visit)} rel="nofollow">
        {say.signIn}
      </a>
    );
  }
  return (
    <details class="account">
      <summary>{account.name}</summary>
      <div class="account__menu">
        <a href={hrefToday(visit, "/mijn")}>{say.own}</a>
        <form method="post" action={hrefToday(visit, "/uitloggen")}>
          <button class="nl-button nl-button--secondary" type="submit">
            {say.signOut}
          </button>
        </form>
      </div>
    </details>
  );
};
