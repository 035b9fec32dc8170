import type { FC } from "hono/jsx";
import { words } from "../language.ts";
import { href, type Visit } from "../visit.ts";

const t = words(
  {
    title: "Verder met het tekort",
    pages: {
      "/tekort": "Sluit het plan het gat?",
      "/tekort/wat-als": "Zet zelf initiatieven aan en uit",
      "/tekort/portefeuille": "Bekijk welke initiatieven samen het meeste opleveren",
      "/tekort/balans": "Bekijk wie minder werk krijgt, en wie meer",
      "/planning/trekkracht": "Bekijk of de partijen genoeg mensen hebben voor het plan",
      "/tekort/wat-weten-we-niet":
        "Zie waar de onzekerheid vandaan komt, en wat het waard is om te meten",
      "/tekort/eerdere-verwachtingen": "Bekijk hoe goed eerdere verwachtingen waren",
    },
  },
  {
    title: "More on the gap",
    pages: {
      "/tekort": "Will the plan close the gap?",
      "/tekort/wat-als": "Switch initiatives on and off yourself",
      "/tekort/portefeuille": "See which initiatives yield most together",
      "/tekort/balans": "See who gets less work, and who gets more",
      "/planning/trekkracht": "See whether the parties have enough people for the plan",
      "/tekort/wat-weten-we-niet": "See where the doubt comes from, and what is worth measuring",
      "/tekort/eerdere-verwachtingen": "See how good earlier forecasts were",
    },
  },
);

type Path = keyof (typeof t)["nl"]["pages"];

/** The way from each page about the gap to all the others. */
export const MoreOnGap: FC<{ visit: Visit; on: Path }> = ({ visit, on }) => {
  const say = t[visit.language];
  const others = Object.entries(say.pages).filter(([path]) => path !== on);
  return (
    <nav class="section" aria-labelledby="verder">
      <h2 class="nl-heading nl-heading--level-2" id="verder">
        {say.title}
      </h2>
      <ul>
        {others.map(([path, label]) => (
          <li>
            <a href={href(visit, path)}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
