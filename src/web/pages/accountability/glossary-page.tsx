import type { FC } from "hono/jsx";
import { words as inLanguages } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { abbreviations, isUnexplained, words, type Term } from "./glossary.ts";

const t = inLanguages(
  {
    tab: "Begrippen",
    title: "Wat betekenen de woorden?",
    lead: (n: number) =>
      `Het regioplan gebruikt veel vaktaal en afkortingen. Hier staan er ${n}, in gewone woorden.`,
    unexplained: (n: number) =>
      `${n} afkortingen legt het plan niet uit. Die vullen wij niet zelf in.`,
    seeAlso: "Zie ook waar de bronnen elkaar tegenspreken",
    words: "Woorden",
    abbreviations: "Afkortingen",
    dutchWord: "In het Nederlands",
  },
  {
    tab: "Glossary",
    title: "What do the words mean?",
    lead: (n: number) =>
      `The regional plan uses much jargon and many abbreviations. Here are ${n} of them, in plain words.`,
    unexplained: (n: number) =>
      `The plan does not explain ${n} of the abbreviations. We do not fill those in ourselves.`,
    seeAlso: "See also where the sources contradict each other",
    words: "Words",
    abbreviations: "Abbreviations",
    dutchWord: "In Dutch",
  },
);

/** The words and abbreviations of the plan, in plain words. */
export function glossaryPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = t[visit.language];
  const all = words.length + abbreviations.length;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.lead(all)}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead(all)}</p>
        <p>
          {say.unexplained(abbreviations.filter(isUnexplained).length)}{" "}
          <a href={href(visit, "/verantwoording/tegenstrijdigheden")}>{say.seeAlso}</a>.
        </p>
        <ul class="page-map">
          <li>
            <a href="#woorden">{say.words}</a>
          </li>
          <li>
            <a href="#afkortingen">{say.abbreviations}</a>
          </li>
        </ul>
      </div>
      <Terms visit={visit} id="woorden" title={say.words} terms={byName(words, visit)} />
      <Terms visit={visit} id="afkortingen" title={say.abbreviations} terms={abbreviations} />
    </Page>,
  );
}

/** English readers look a word up by its English name. */
const byName = (terms: readonly Term[], { language }: Visit) =>
  language === "nl" ? terms : terms.toSorted((a, b) => a.english.localeCompare(b.english, "en"));

interface TermsProps {
  readonly visit: Visit;
  readonly id: "woorden" | "afkortingen";
  readonly title: string;
  readonly terms: readonly Term[];
}

const Terms: FC<TermsProps> = ({ visit, id, title, terms }) => (
  <section class="section" id={id}>
    <h2 class="nl-heading nl-heading--level-2">{title}</h2>
    <dl class="terms">
      {terms.map((term) => (
        <div>
          <TermName visit={visit} term={term} letters={id === "afkortingen"} />
          <dd class={isUnexplained(term) ? "open-value" : undefined}>
            {term.meaning[visit.language]}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** The name to look up, and beside it the name in the other language. */
const TermName: FC<{ visit: Visit; term: Term; letters: boolean }> = ({ visit, term, letters }) => {
  const dutch = visit.language === "nl" ? undefined : "nl";
  if (visit.language === "nl") return <dt>{term.dutch}</dt>;
  if (letters)
    return (
      <dt>
        <span lang={dutch}>{term.dutch}</span>
        {term.english !== "name" && term.english !== term.dutch && (
          <span class="kicker"> {term.english}</span>
        )}
      </dt>
    );
  return (
    <dt>
      {term.english}{" "}
      <span class="kicker" lang={dutch}>
        {term.dutch}
      </span>
    </dt>
  );
};
