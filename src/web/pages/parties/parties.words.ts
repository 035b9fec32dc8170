import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

export const partiesWords = words(
  {
    index: {
      tab: "Partijen",
      description: "Alle organisaties in het regioplan: wie wat trekt, meedoet en waar ze zitten.",
      headline: "Wie doet wat?",
      lead: (all: number, board: number, leads: number) =>
        [
          all === 0
            ? "Het plan noemt geen organisaties."
            : `Het plan noemt ${counted(all, "organisatie", "organisaties")}.`,
          board === 1 && "Eén daarvan zit in het Bestuurlijk Overleg.",
          board > 1 &&
            `${capitalised(inWords(board, "nl"))} daarvan besturen samen, in het Bestuurlijk Overleg.`,
          leads === 1 && "Bij één organisatie staat dat ze een initiatief trekt.",
          leads > 1 &&
            `Bij ${inWords(leads, "nl")} organisaties staat dat ze een initiatief trekken.`,
        ]
          .filter(Boolean)
          .join(" "),
      toBodies: "Bekijk wie waar overlegt en besluit",
      searchLabel: "Zoek een organisatie",
      search: "Zoek",
      found: (n: number, query: string) =>
        `${n === 1 ? "1 organisatie" : `${n} organisaties`} bij ‘${query}’.`,
      guessed: (list: string) =>
        `‘${list}’ staat nergens; we zochten ook naar woorden die erop lijken.`,
      all: "Toon alle organisaties",
      none: "Geen organisatie gevonden. Probeer een deel van de naam, of een soort zoals ‘gemeente’.",
      csv: "Download deze lijst als CSV",
    },
    directory: {
      leads: "Trekt",
      counts: {
        party: (n: number) =>
          n === 1 ? "doet mee aan 1 initiatief" : `doet mee aan ${n} initiatieven`,
        "to-ask": (n: number) => `moet bij ${n} nog worden gevraagd`,
        named: (n: number) => `bij ${n} alleen genoemd`,
      },
      onlyText: "staat alleen in de tekst van het plan",
      chair: "voorzitter",
      past: "bij het maken van het plan",
    },
    table: {
      caption: "Organisaties in het plan",
      name: "Organisatie",
      domain: "Soort",
      parts: {
        lead: "Trekt",
        party: "Doet mee",
        "to-ask": "Nog te vragen",
        named: "Alleen genoemd",
      },
      seats: "Zit in",
      noSeat: "geen overleg genoemd",
      summary: "Samenvatting",
    },
    bodies: {
      title: "Waar ze overleggen en besluiten",
      way: "Een onderwerp gaat van een coördinatiegroep naar het Tactisch Overleg, en zo nodig naar het Bestuurlijk Overleg.",
      lead: (challenges: number, groups: number) =>
        `Er ${challenges === 1 ? "is" : "zijn"} ${inWords(challenges, "nl")} ${challenges === 1 ? "opgave" : "opgaven"} en ${groups === 0 ? "geen" : inWords(groups, "nl")} ${groups === 1 ? "coördinatiegroep" : "coördinatiegroepen"}.`,
      lineLabel: "Van besturen naar doen",
      silent: (adopted: string) =>
        `Zo staat het in het plan van ${adopted}. Over wat deze groepen sindsdien bespraken, is hier niets gemeld.`,
      agenda: "Bekijk wat volgens het plan op hun agenda staat",
      mandate: "Waarover ze gaan",
      meetings: "Hoe vaak",
      reportsTo: "Geeft door aan",
      chair: "Voorzitter",
      members: "Wie erin zitten",
      iza: "erbij gekomen door het Integraal Zorgakkoord (IZA)",
      groups: (n: number) =>
        n === 0
          ? "Geen coördinatiegroepen"
          : n === 1
            ? "De coördinatiegroep"
            : `De ${inWords(n, "nl")} coördinatiegroepen`,
      groupsUnknown: "Het plan zegt hier niet wie erin zitten en hoe vaak zij bij elkaar komen.",
      missing: (challenge: string) => `Geen groep voor ‘${challenge}’`,
      toChallenge: "Lees meer bij deze opgave",
      others: (n: number) => counted(n, "andere groep", "andere groepen") + " in het plan",
      followUps: (n: number) => `Wat nog moest worden afgesproken (${n})`,
      followUpsLead:
        "Toen het plan werd vastgesteld, waren deze afspraken er nog niet. Of ze er nu zijn, is hier niet gemeld.",
    },
    party: {
      all: "Partijen",
      aliases: "In het plan ook:",
      tiles: {
        lead: (n: number): string => (n === 1 ? "initiatief getrokken" : "initiatieven getrokken"),
        party: (n: number): string =>
          n === 1 ? "initiatief waaraan het meedoet" : "initiatieven waaraan het meedoet",
        "to-ask": (n: number): string =>
          n === 1
            ? "initiatief waarvoor het nog wordt gevraagd"
            : "initiatieven waarvoor het nog wordt gevraagd",
        named: (n: number): string =>
          n === 1 ? "initiatief met de naam erin" : "initiatieven met de naam erin",
      },
      sits: (n: number): string => (n === 1 ? "plaats in een overleg" : "plaatsen in overleggen"),
      does: "Wat doet deze organisatie?",
      doesNothing: (name: string) => `Het plan noemt ${name} wel, maar bij geen enkel initiatief.`,
      parts: {
        lead: "Trekt",
        party: "Doet mee",
        "to-ask": "Moet nog worden gevraagd",
        named: "Wordt alleen genoemd",
      },
      namedNote:
        "De naam staat bij het initiatief. Het plan zegt niet of deze organisatie het trekt of meedoet.",
      priority: "met voorrang",
      silent: (adopted: string) => `Sinds ${adopted} is hier niets over gemeld.`,
      toInitiatives: "Bekijk deze initiatieven in de lijst, met wat ze kunnen opleveren",
      sitsIn: "Waar zit deze organisatie aan tafel?",
      chair: "als voorzitter",
      past: "alleen toen het plan werd gemaakt",
      speaksFor: "Spreekt in het Bestuurlijk Overleg voor:",
      inferred:
        "Dit is afgeleid. In het plan stonden hier logo's, en die zijn in de tekst verdwenen.",
      initiator: (name: string) => `Is een van de partijen die ${name} begonnen.`,
      promised: "Wat heeft deze organisatie beloofd?",
      promisedNothing: "Het plan noemt geen beloften van deze organisatie.",
      notOnBoard:
        "De afspraken zijn gemaakt door de partijen van het Bestuurlijk Overleg, en daar zit deze organisatie niet in.",
      byAll:
        "Alle partijen van het Bestuurlijk Overleg maakten deze afspraken samen. Ze gelden dus ook voor deze organisatie.",
      noReports: (adopted: string) =>
        `Of ze worden nagekomen, weten wij niet: sinds ${adopted} is er niets over gemeld.`,
      standing: "Bekijk hoe het ermee staat",
      own: "Een belofte van deze organisatie zelf.",
      since: (adopted: string) => `Sinds ${adopted} niets gemeld`,
      duties: "Wat elk lid van het Bestuurlijk Overleg voor de eigen achterban doet",
      care: "Welke cruciale GGZ biedt deze organisatie?",
      careLead: "Zo staat het in de lijst van het plan.",
      careAll: "Bekijk de hele lijst met de gaten",
      reach: {
        regional: "voor deze regio",
        supraregional: "ook voor een groter gebied",
        undetermined: "voor welk gebied is in de tekst niet te zien",
      },
    },
  },
  {
    index: {
      tab: "Parties",
      description:
        "All organisations in the regional plan: who leads what, takes part and sits where.",
      headline: "Who does what?",
      lead: (all: number, board: number, leads: number) =>
        [
          all === 0
            ? "The plan names no organisations."
            : `The plan names ${counted(all, "organisation", "organisations")}.`,
          board === 1 && "One of them sits in the governing board.",
          board > 1 &&
            `${capitalised(inWords(board, "en"))} of them govern together, in the governing board.`,
          leads === 1 && "For one organisation it says that it leads an initiative.",
          leads > 1 &&
            `For ${inWords(leads, "en")} organisations it says that they lead an initiative.`,
        ]
          .filter(Boolean)
          .join(" "),
      toBodies: "See who meets and decides where",
      searchLabel: "Find an organisation",
      search: "Search",
      found: (n: number, query: string) =>
        `${n === 1 ? "1 organisation" : `${n} organisations`} for ‘${query}’.`,
      guessed: (list: string) => `‘${list}’ is nowhere; we also looked for words like it.`,
      all: "Show all organisations",
      none: "No organisation found. Try part of the name, or a kind such as ‘municipality’.",
      csv: "Download this list as CSV",
    },
    directory: {
      leads: "Leads",
      counts: {
        party: (n: number) =>
          n === 1 ? "takes part in 1 initiative" : `takes part in ${n} initiatives`,
        "to-ask": (n: number) => `still to be asked for ${n}`,
        named: (n: number) => `only named in ${n}`,
      },
      onlyText: "only stands in the text of the plan",
      chair: "chair",
      past: "while the plan was made",
    },
    table: {
      caption: "Organisations in the plan",
      name: "Organisation",
      domain: "Kind",
      parts: {
        lead: "Leads",
        party: "Takes part",
        "to-ask": "Still to be asked",
        named: "Only named",
      },
      seats: "Sits in",
      noSeat: "no body named",
      summary: "Summary",
    },
    bodies: {
      title: "Where they meet and decide",
      way: "A subject goes from a coordination group to the tactical board (Tactisch Overleg) and, where needed, to the governing board (Bestuurlijk Overleg).",
      lead: (challenges: number, groups: number) =>
        `There ${challenges === 1 ? "is" : "are"} ${inWords(challenges, "en")} ${challenges === 1 ? "challenge" : "challenges"} and ${groups === 0 ? "no" : inWords(groups, "en")} coordination ${groups === 1 ? "group" : "groups"}.`,
      lineLabel: "From governing to doing",
      silent: (adopted: string) =>
        `This is how it stands in the plan of ${adopted}. What these bodies have discussed since was not reported here.`,
      agenda: "See what is on their agenda according to the plan",
      mandate: "What it is about",
      meetings: "How often",
      reportsTo: "Passes on to",
      chair: "Chair",
      members: "Who is in it",
      iza: "joined because of the national care agreement (IZA)",
      groups: (n: number) =>
        n === 0
          ? "No coordination groups"
          : n === 1
            ? "The coordination group"
            : `The ${inWords(n, "en")} coordination groups`,
      groupsUnknown: "The plan does not say here who takes part or how often they meet.",
      missing: (challenge: string) => `No group for ‘${challenge}’`,
      toChallenge: "Read more at this challenge",
      others: (n: number) => counted(n, "other group", "other groups") + " in the plan",
      followUps: (n: number) => `What still had to be agreed (${n})`,
      followUpsLead:
        "These agreements did not exist when the plan was adopted. Whether they do now was not reported here.",
    },
    party: {
      all: "Parties",
      aliases: "In the plan also:",
      tiles: {
        lead: (n: number) => (n === 1 ? "initiative led" : "initiatives led"),
        party: (n: number) =>
          n === 1 ? "initiative it takes part in" : "initiatives it takes part in",
        "to-ask": (n: number) =>
          n === 1
            ? "initiative it is still to be asked for"
            : "initiatives it is still to be asked for",
        named: (n: number) => (n === 1 ? "initiative with its name" : "initiatives with its name"),
      },
      sits: (n: number) => (n === 1 ? "seat in a body" : "seats in bodies"),
      does: "What does this organisation do?",
      doesNothing: (name: string) => `The plan names ${name}, but not with any initiative.`,
      parts: {
        lead: "Leads",
        party: "Takes part",
        "to-ask": "Still to be asked",
        named: "Is only named",
      },
      namedNote:
        "The name stands with the initiative. The plan does not say whether this organisation leads it or takes part.",
      priority: "with priority",
      silent: (adopted: string) => `Nothing has been reported here since ${adopted}.`,
      toInitiatives: "See these initiatives in the list, with what they may yield",
      sitsIn: "Where does this organisation sit at the table?",
      chair: "as chair",
      past: "only while the plan was being made",
      speaksFor: "Speaks in the governing board for:",
      inferred: "This was inferred. The plan had logos here, which are lost in the text.",
      initiator: (name: string) => `Is one of the parties that started ${name}.`,
      promised: "What did this organisation promise?",
      promisedNothing: "The plan names no promises of this organisation.",
      notOnBoard:
        "The agreements were made by the parties of the governing board, and this organisation is not one of them.",
      byAll:
        "All parties of the governing board made these agreements together. So they hold for this organisation too.",
      noReports: (adopted: string) =>
        `We do not know whether they are kept: nothing has been reported about them since ${adopted}.`,
      standing: "See how it stands",
      own: "A promise of this organisation itself.",
      since: (adopted: string) => `Nothing reported since ${adopted}`,
      duties: "What each member of the governing board does for its own constituency",
      care: "Which crucial mental-health care does this organisation offer?",
      careLead: "This is how it stands in the list of the plan.",
      careAll: "See the whole list with its gaps",
      reach: {
        regional: "for this region",
        supraregional: "also for a larger area",
        undetermined: "the text no longer shows for which area",
      },
    },
  },
);
