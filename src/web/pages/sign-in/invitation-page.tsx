import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { signInWords } from "./sign-in.words.ts";

/** Where somebody who was invited chooses how to sign in from now on. */
export function invitationPage(c: SiteContext, token: string, name: string) {
  const { visit, view, signIn } = c.var;
  const say = signInWords[visit.language];
  const title = say.invitation.title(name);
  const lead = say.invitation.lead(view.plan.region.name);
  return render(
    c,
    <Page visit={{ ...visit, path: "/inloggen" }} view={view} title={title} description={lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <ul class="sign-in-ways">
        {signIn.providers.map((provider) => (
          <li>
            <a
              class="nl-button nl-button--primary"
              href={href(visit, `/uitnodiging/${token}/met/${provider.id}`)}
            >
              {say.choose.with(provider.name)}
            </a>
          </li>
        ))}
      </ul>
      <p class="section">{say.invitation.notYou}</p>
    </Page>,
  );
}
