import type { FC } from "hono/jsx";
import { words } from "../language.ts";
import { href, type Visit } from "../visit.ts";

const t = words("Kruimelpad", "Breadcrumb");

interface BreadcrumbProps {
  readonly visit: Visit;
  /** The pages above this one, from the top down. */
  readonly above: readonly {
    readonly path: string;
    readonly label: string;
    readonly lang?: string;
  }[];
}

/** The way back up from a page within a part of the site. */
export const Breadcrumb: FC<BreadcrumbProps> = ({ visit, above }) => (
  <nav class="utrecht-breadcrumb-nav breadcrumb" aria-label={t[visit.language]}>
    <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
      {above.map(({ path, label, lang }) => (
        <li class="utrecht-breadcrumb-nav__item">
          <a class="utrecht-breadcrumb-nav__link" href={href(visit, path)} lang={lang}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
