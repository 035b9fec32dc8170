import { words } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";

const t = words(
  {
    tab: "Toegankelijkheid",
    title: "Iedereen moet deze site kunnen gebruiken",
    lead: "Wij bouwen de site volgens de richtlijnen WCAG 2.2, niveau A en AA. Wij controleren dat zelf, bij elke wijziging. Een onafhankelijk onderzoek is er nog niet geweest.",
    doTitle: "Wat u mag verwachten",
    does: [
      "De site werkt zonder JavaScript en is gemaakt voor toetsenbord en schermlezer.",
      "Elke grafiek heeft een titel die zegt wat u ziet, een tabel met dezelfde getallen en een bestand om te bewaren.",
      "Kleur zegt nooit alleen iets: er staat altijd een woord of een vorm bij.",
      "De site past op een scherm van 320 pixels breed. U kunt de letters groter maken.",
      "Er is een lichte en een donkere weergave. De site volgt de keuze op uw apparaat.",
      "De teksten zijn geschreven in gewone taal (B1). De hele site is er ook in het Engels.",
    ],
    testTitle: "Hoe wij testen",
    tests: [
      "Een programma (axe) controleert elke pagina, licht en donker, bij elke wijziging.",
      "Wij bekijken elke pagina zelf op de breedte van een telefoon en op een groot scherm.",
      "Een programma kan niet alles zien. Met schermlezers en met mensen met een beperking is nog niet getest.",
    ],
    limitsTitle: "Wat nog niet goed is",
    limits: [
      "Namen van initiatieven, partijen en documenten staan zoals in het plan. Die zijn niet altijd gewone taal.",
      "Op de Engelse pagina's blijven langere teksten uit het plan in het Nederlands.",
      "Brede tabellen schuiven op een telefoon opzij. De site zegt dat erbij.",
      "De documenten waar wij naar verwijzen, zijn van anderen. Wij weten niet of die toegankelijk zijn.",
    ],
    contactTitle: "Loopt u ergens tegenaan?",
    contact: "Laat het ons weten. Schrijf op welke pagina het was en wat er niet lukte.",
    noContact: "Laat het weten aan de organisatie die deze site aanbiedt.",
    law: "Is dit de site van een overheid? Dan hoort er ook een officiële verklaring in het landelijke register, na een onderzoek. Die is er voor deze site nog niet.",
  },
  {
    tab: "Accessibility",
    title: "Everybody must be able to use this site",
    lead: "We build the site by the guidelines WCAG 2.2, levels A and AA. We check that ourselves, with every change. There has been no independent audit yet.",
    doTitle: "What you may expect",
    does: [
      "The site works without JavaScript and is made for keyboard and screen reader.",
      "Every chart has a title that says what you see, a table with the same numbers and a file to keep.",
      "Colour never speaks alone: there is always a word or a shape with it.",
      "The site fits a screen 320 pixels wide. You can make the letters larger.",
      "There is a light and a dark view. The site follows the choice on your device.",
      "The texts are written in plain language. The whole site is there in Dutch and in English.",
    ],
    testTitle: "How we test",
    tests: [
      "A program (axe) checks every page, light and dark, with every change.",
      "We look at every page ourselves at the width of a phone and on a large screen.",
      "A program cannot see everything. The site has not yet been tested with screen readers and with disabled people.",
    ],
    limitsTitle: "What is not good yet",
    limits: [
      "Names of initiatives, parties and documents are those of the plan. They are not always plain language.",
      "On the English pages the longer texts of the plan stay in Dutch.",
      "Wide tables scroll sideways on a phone. The site says so.",
      "The documents that we refer to belong to others. We do not know whether they are accessible.",
    ],
    contactTitle: "Did something not work?",
    contact: "Let us know. Write down which page it was and what did not work.",
    noContact: "Tell the organisation that offers this site.",
    law: "Is this the site of a public body? Then an official statement in the national register is required too, after an audit. This site has none yet.",
  },
);

/** What the site does for everybody's access, what it does not, and whom to tell. */
export function accessibilityPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = t[visit.language];
  const { mailbox } = view.plan.region.collaboration;
  const parts = [
    [say.doTitle, say.does],
    [say.testTitle, say.tests],
    [say.limitsTitle, say.limits],
  ] as const;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.lead}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      {parts.map(([title, items]) => (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{title}</h2>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.contactTitle}</h2>
        {mailbox === undefined ? (
          <p>{say.noContact}</p>
        ) : (
          <p>
            {say.contact} <a href={`mailto:${mailbox}`}>{mailbox}</a>
          </p>
        )}
        <p>{say.law}</p>
      </section>
    </Page>,
  );
}
