import { words } from "../../language.ts";

export const effectWords = words(
  {
    title: "Wat kan het opleveren?",
    none: {
      title: "Waarom wij hier geen effect berekenen",
      "name-only":
        "Er is te weinig bekend om te rekenen. Dat betekent niet dat het niets oplevert.",
      "enables-others":
        "Dit maakt andere initiatieven mogelijk. De winst komt daar, en telt daar mee.",
      "quality-only": "Dit maakt de zorg beter. Het werk wordt er niet minder van.",
      "counted-elsewhere":
        "Het effect telt mee bij een ander initiatief. Zo tellen wij niets dubbel.",
      "too-small": "Het effect op personeel is te klein om te schatten.",
      "no-staff-effect": "Dit verandert naar verwachting niets aan hoeveel mensen er nodig zijn.",
      unknown: "Nog geen schatting. Die komt hier te staan zodra er aannames voor zijn.",
    },
    answer: (range: string, year: number) => `In ${year} netto waarschijnlijk: ${range}.`,
    chanceAfter: (chance: string) => `ongeveer ${chance}, na de voorwaarden hieronder`,
    middle: (mid: string) => `Het midden van de schatting: ${mid}. `,
    chance: (chance: string) =>
      `De kans dat het lukt, schatten wij op ${chance}; lukt het niet, dan verandert er niets.`,
    off: "Dit initiatief staat uit in deze verwachting.",
    chart: {
      title: "Netto effect per jaar, met de marge eromheen",
      subtitle:
        "Mensen die vrijkomen, na overlap met andere initiatieven en werk dat elders bij komt. In 9 van de 10 gevallen valt het binnen de waaier.",
      unit: "mensen",
      label: "Netto vrij",
      now: "nu",
      description: (from: number, to: number, year: number, range: string) =>
        `Waaier van ${from} tot ${to}. In ${year}: ${range}.`,
      table: (name: string) => `Geschat netto effect van ${name} per jaar`,
      year: "Jaar",
      gross: "Bruto, op papier",
      low: "Netto, ondergrens (5 %)",
      mid: "Netto, midden",
      high: "Netto, bovengrens (95 %)",
      source: "Bron: rekenmodel van Eenlijn.",
      how: "Hoe wij dit weten",
    },
    grossTitle: (year: number) => `Van bruto naar netto in ${year}`,
    grossText:
      "Bruto is wat het oplevert als alles lukt en niets elders werk kost. Netto houdt rekening met de kans op mislukken, met andere initiatieven die hetzelfde werk besparen, en met werk dat erbij komt.",
    gross: "Bruto, als alles lukt",
    net: "Netto, met marge",
    grossDescription: "Bruto en netto naast elkaar, in mensen",
    sectorsTitle: (year: number) => `Wie wint, en wie krijgt er werk bij in ${year}`,
    sectorsText:
      "Gemiddeld aantal mensen per sector. Rechts komt werk vrij, links komt er werk bij.",
    sectorsDescription: "Per sector hoeveel werk vrijkomt en hoeveel erbij komt",
    wins: (few: string) => `${few} vrij`,
    bears: (few: string) => `${few} erbij`,
    assumptionsTitle: "Waar deze schatting op rust",
    assumptionsLead:
      "Elk getal hieronder is een aanname die u kunt nagaan. Een bereik loopt van laag naar hoog: in 9 van de 10 gevallen zit het ertussen.",
    weakest: "Zwakste bewijs dat de uitkomst draagt",
    timing: "Wanneer en hoe zeker",
    dependsOn: "Hangt af van",
    met: (chance: string) => `kans dat het op tijd geregeld is: ${chance}`,
    in: "Op welk werk",
    to: "Komt terecht bij",
    staffGroup: "Medewerkers",
    capped: (share: string) =>
      `In ${share} van de berekeningen is de tijdwinst groter dan het werk dat er is. Dan telt alleen dat werk.`,
    noForecast: "Nog geen schatting: de verwachting is nog niet berekend.",
    mechanism: (n: number, of: number, kind: string) =>
      of === 1 ? kind : `Werking ${n} van ${of}: ${kind.toLowerCase()}`,
  },
  {
    title: "What can it yield?",
    none: {
      title: "Why we calculate no effect here",
      "name-only": "Too little is known to calculate. That does not mean that it yields nothing.",
      "enables-others":
        "This enables other initiatives. The gain arises there and is counted there.",
      "quality-only": "This makes care better. It does not make the work less.",
      "counted-elsewhere":
        "Its effect is counted with another initiative, so that nothing counts twice.",
      "too-small": "The effect on staff is too small to estimate.",
      "no-staff-effect": "This is not expected to change how many people are needed.",
      unknown: "No estimate yet. It will stand here as soon as there are assumptions for it.",
    },
    answer: (range: string, year: number) => `In ${year}, net and probably: ${range}.`,
    chanceAfter: (chance: string) => `about ${chance}, after the conditions below`,
    middle: (mid: string) => `The middle of the estimate: ${mid}. `,
    chance: (chance: string) =>
      `We put the chance that it works out at ${chance}; if it does not, nothing changes.`,
    off: "This initiative is switched off in this forecast.",
    chart: {
      title: "Net effect per year, with the range around it",
      subtitle:
        "People freed, after overlap with other initiatives and work added elsewhere. In 9 out of 10 cases it lies within the fan.",
      unit: "people",
      label: "Net freed",
      now: "now",
      description: (from: number, to: number, year: number, range: string) =>
        `Fan from ${from} to ${to}. In ${year}: ${range}.`,
      table: (name: string) => `Estimated net effect of ${name} per year`,
      year: "Year",
      gross: "Gross, on paper",
      low: "Net, lower bound (5%)",
      mid: "Net, middle",
      high: "Net, upper bound (95%)",
      source: "Source: Eenlijn's model.",
      how: "How we know",
    },
    grossTitle: (year: number) => `From gross to net in ${year}`,
    grossText:
      "Gross is what it yields if all goes well and nothing costs work elsewhere. Net allows for the chance of failure, for other initiatives that save the same work, and for work that is added.",
    gross: "Gross, if all goes well",
    net: "Net, with range",
    grossDescription: "Gross and net side by side, in people",
    sectorsTitle: (year: number) => `Who wins, and who gets extra work in ${year}`,
    sectorsText:
      "Mean number of people per sector. To the right work is freed, to the left work is added.",
    sectorsDescription: "For each sector how much work is freed and how much is added",
    wins: (few: string) => `${few} freed`,
    bears: (few: string) => `${few} added`,
    assumptionsTitle: "What this estimate rests on",
    assumptionsLead:
      "Each figure below is an assumption that you can check. A range runs from low to high: in 9 out of 10 cases it lies in between.",
    weakest: "Weakest evidence that carries the outcome",
    timing: "When and how certain",
    dependsOn: "Depends on",
    met: (chance: string) => `chance that it is arranged in time: ${chance}`,
    in: "On which work",
    to: "Arrives at",
    staffGroup: "Staff",
    capped: (share: string) =>
      `In ${share} of the calculations the time saved is more than the work there is. Then only that work counts.`,
    noForecast: "No estimate yet: the forecast has not been calculated.",
    mechanism: (n: number, of: number, kind: string) =>
      of === 1 ? kind : `Way ${n} of ${of}: ${kind.toLowerCase()}`,
  },
);
