import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const entryWords = words(
  {
    about: {
      title: "Meld hoe het gaat",
      lead: "Trekkers van initiatieven melden elke maand in twee minuten hoe het gaat, ook vanaf een telefoon. Wat zij melden, staat meteen op deze site.",
      howTitle: "Zo werkt het",
      how: [
        "U krijgt van het programmabureau een eigen link. Een account is niet nodig.",
        "Open de link, zeg hoe het loopt, wat er is gedaan en wat er nu komt.",
        "Bewaar de link goed. Wie hem heeft, kan namens u melden.",
      ],
      noLink: "Nog geen link, of is hij zoek? Vraag er een aan via",
      noLinkAtAll: "Nog geen link, of is hij zoek? Vraag er een aan bij het programmabureau.",
      rulesTitle: "Wat de site zelf uitrekent",
      rules: (days: number) => [
        `Stil: de laatste melding is meer dan ${days} dagen oud.`,
        "Te laat: een mijlpaal is niet klaar, terwijl de beloofde of geplande dag voorbij is.",
        "Komt niet vooruit: twee meldingen achter elkaar niet op koers, en er kwam geen mijlpaal af.",
      ],
      never:
        "Over een initiatief waar nog nooit iets over is gemeld, weten wij niets. Dat noemen wij dus ook niet te laat.",
      examplesTitle: "Links om mee te oefenen",
      examples:
        "Deze site is een voorbeeld. Wat u met deze links meldt, staat alleen hier en is verzonnen.",
    },
    scope: {
      initiative: "Trekker van",
      organisation: "Partij",
      municipality: "Gemeente",
      "programme-office": "Programmabureau: alle initiatieven",
    },
    start: {
      title: "Wat wilt u melden?",
      for: "Deze link is voor:",
      report: "Meld hoe het gaat",
      several: (count: number) => `Voortgang van ${counted(count, "initiatief", "initiatieven")}`,
      nothing: "Er is nu niets wat u met deze link kunt melden.",
      nothingLed:
        "Volgens het plan trekt deze organisatie geen initiatief. Er is nu niets te melden.",
      keep: "Bewaar deze link goed. Wie hem heeft, kan namens u melden.",
      until: (day: string) => `De link werkt tot en met ${day}.`,
    },
    saved: {
      title: "Uw melding is bewaard",
      lead: (name: string) => `Dit staat nu op de site bij ${name}.`,
      on: "Gemeld op",
      course: "Hoe het loopt",
      reason: "Reden",
      help: "Hulp nodig",
      done: "Gedaan",
      next: "Nu komt",
      milestones: "Mijlpalen",
      figures: {
        bewaard: "Uw cijfers zijn ook bewaard. Ze staan nu in de monitor.",
        verborgen:
          "Uw cijfers zijn ook bewaard. Kleine aantallen laten wij niet zien en bewaren wij niet, zodat niemand te herkennen is.",
        niet: "Uw cijfers zijn niet bewaard: samen met eerdere cijfers zouden mensen te herkennen zijn.",
      },
      nowTitle: "Wat er nu gebeurt",
      page: "Iedereen ziet uw melding op",
      pageLink: "de pagina van het initiatief",
      attention: "Het initiatief staat bij ‘Wat vraagt aandacht’ op",
      attentionLink: "de planning",
      helpNote:
        "Wie u om hulp vroeg, ziet dat op de site. Eenlijn stuurt nog geen bericht: bel of mail hen ook zelf.",
      again: (day: string) =>
        `Meld voor ${day} opnieuw hoe het gaat. Anders laat de site zien dat het stil is.`,
      wrong:
        "Klopt er iets niet? Stuur een nieuwe melding. De laatste telt; de oude blijft bewaard.",
      another: "Terug naar het begin",
      correct: "Nieuwe melding",
    },
    refused: {
      "no-link": {
        title: "Deze link werkt niet",
        text: "Misschien is een stuk van het adres weggevallen, of is de link verlopen of ingetrokken.",
      },
      "too-often": {
        title: "Even wachten",
        text: "Er zijn te veel links geprobeerd die niet werken. Probeer het over een minuut opnieuw.",
      },
      "too-much": {
        title: "Dit is te veel tekst",
        text: "Er is niets bewaard. Ga terug en maak uw melding korter.",
      },
      ask: "Vraag het programmabureau om een nieuwe link:",
      about: "Hoe melden werkt",
      home: "Naar het begin",
    },
  },
  {
    about: {
      title: "Report how it is going",
      lead: "Leads of initiatives report every month in two minutes how it is going, also from a phone. What they report is on this site at once.",
      howTitle: "How it works",
      how: [
        "You get a link of your own from the programme office. You need no account.",
        "Open the link, and say how it is going, what was done and what comes next.",
        "Keep the link safe. Whoever has it can report on your behalf.",
      ],
      noLink: "No link yet, or lost it? Ask for one at",
      noLinkAtAll: "No link yet, or lost it? Ask the programme office for one.",
      rulesTitle: "What the site works out itself",
      rules: (days: number) => [
        `Silent: the last report is more than ${days} days old.`,
        "Late: a milestone is not done, while the promised or planned day has passed.",
        "Not moving: off course in two reports in a row, and no milestone was finished.",
      ],
      never:
        "Of an initiative that was never reported on we know nothing. So we do not call it late either.",
      examplesTitle: "Links to try it with",
      examples:
        "This site is an example. What you report with these links is shown here alone, and is made up.",
    },
    scope: {
      initiative: "Lead of",
      organisation: "Party",
      municipality: "Municipality",
      "programme-office": "Programme office: all initiatives",
    },
    start: {
      title: "What do you want to report?",
      for: "This link is for:",
      report: "Report how it is going",
      several: (count: number) => `Progress of ${counted(count, "initiative", "initiatives")}`,
      nothing: "There is nothing to report with this link now.",
      nothingLed:
        "By the plan this organisation leads no initiative. There is nothing to report now.",
      keep: "Keep this link safe. Whoever has it can report on your behalf.",
      until: (day: string) => `The link works up to and including ${day}.`,
    },
    saved: {
      title: "Your report has been saved",
      lead: (name: string) => `This is on the site now with ${name}.`,
      on: "Reported on",
      course: "How it is going",
      reason: "Reason",
      help: "Help needed",
      done: "Done",
      next: "Next",
      milestones: "Milestones",
      figures: {
        bewaard: "Your figures have been saved too. They are in the monitor now.",
        verborgen:
          "Your figures have been saved too. Small numbers are not shown and not kept, so that nobody can be recognised.",
        niet: "Your figures have not been saved: together with earlier figures people could be recognised.",
      },
      nowTitle: "What happens now",
      page: "Everybody sees your report on",
      pageLink: "the page of the initiative",
      attention: "The initiative is under ‘What needs attention’ on",
      attentionLink: "the planning",
      helpNote:
        "Whoever you asked for help sees that on the site. Eenlijn does not send messages yet: call or mail them too.",
      again: (day: string) =>
        `Please report again before ${day}. After that the site shows that it is silent.`,
      wrong: "Is something wrong? Send a new report. The last one counts; the old one is kept.",
      another: "Back to the beginning",
      correct: "New report",
    },
    refused: {
      "no-link": {
        title: "This link does not work",
        text: "Perhaps a part of the address was lost, or the link has expired or was withdrawn.",
      },
      "too-often": {
        title: "Please wait a moment",
        text: "Too many links were tried that do not work. Please try again in a minute.",
      },
      "too-much": {
        title: "This is too much text",
        text: "Nothing was saved. Go back and make your report shorter.",
      },
      ask: "Ask the programme office for a new link:",
      about: "How reporting works",
      home: "Back to the start",
    },
  },
);
