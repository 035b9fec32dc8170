import { theBody } from "../../body-words.ts";
import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the form that takes a decision. */
export const decisionFormWords = words(
  {
    tab: "Besluit vastleggen",
    title: (body: string) => `Wat besluit ${theBody(body)}?`,
    inMeeting: (day: string, item: string) => `Vergadering van ${day}, punt: ${item}`,
    outside:
      "Dit besluit wordt buiten een vergadering genomen en staat meteen op de openbare site.",
    error: "Fout",
    name: "Het besluit in één regel",
    nameHint:
      "Zoals het in de lijst komt te staan, bijvoorbeeld: ‘De valpreventie wordt verdubbeld’.",
    text: "Wat is er precies besloten?",
    textHint: "In gewone taal. Noem geen namen van mensen: besluiten zijn openbaar.",
    reason: "Waarom?",
    proposals: "Over welke voorstellen gaat het?",
    proposalsHint: "Wat u aanneemt, verandert het plan vanaf de dag waarop het besluit ingaat.",
    outcome: { adopted: "aangenomen", rejected: "afgewezen", none: "nu niet" },
    signals: "Welke signalen zijn hiermee beantwoord?",
    otherSignals: (count: number) =>
      `${counted(count, "ander signaal wacht", "andere signalen wachten")} op dit overleg`,
    manner: "Hoe is het besloten?",
    manners: { consent: "Niemand had bezwaar", vote: "Gestemd" },
    votes: "Wat stemde elke partij?",
    votesHint: "Partijen tellen, geen mensen. Wie er niet was, laat u leeg.",
    voted: { for: "voor", against: "tegen", abstained: "onthield zich", none: "niet gestemd" },
    effectiveOn: "Gaat in op",
    more: "Meer vastleggen: andere mogelijkheden, voorwaarden, een ouder besluit",
    alternatives: "Welke andere mogelijkheden zijn bekeken?",
    conditions: "Onder welke voorwaarden?",
    supersedes: "Komt in de plaats van",
    supersedesNone: "geen eerder besluit",
    send: "Besluit vastleggen",
    final:
      "Een besluit krijgt een nummer en verandert daarna niet meer. Een later besluit kan het vervangen.",
    faultsTitle: (count: number) =>
      `Het besluit is nog niet vastgelegd: ${counted(count, "ding klopt", "dingen kloppen")} nog niet.`,
    meanwhileTitle: "Over dit punt is net al een besluit vastgelegd",
    meanwhile:
      "Lees het hieronder. Wilt u het uwe er nog bij? Leg het dan nog een keer vast; wat u schreef staat er nog.",
    faults: {
      missing: {
        titel: "Schrijf het besluit in één regel op",
        besluit: "Schrijf op wat er is besloten",
        reden: "Schrijf op waarom",
        wijze: "Kies hoe het is besloten",
        ingaan: "Vul de dag in, bijvoorbeeld 1-3-2027",
      },
      "too-long": (most: number) => `Maak deze tekst korter: hooguit ${most} tekens`,
      personal:
        "Haal e-mailadressen, telefoonnummers, adressen en burgerservicenummers uit deze tekst",
      noMandate: (what: string, bodies: string) =>
        bodies === ""
          ? `Dit overleg mag dit niet besluiten: ${what}. De regio gaf dat nog aan geen enkel overleg.`
          : `Dit overleg mag dit niet besluiten: ${what}. Dat kan wel: ${bodies}.`,
      "no-minutes": {
        "not-begun": "De vergadering is nog niet begonnen: open haar eerst",
        approved: "Het verslag van deze vergadering is al vastgesteld: er komt niets meer bij",
        cancelled: "Deze vergadering ging niet door",
      },
      effectiveBefore: (day: string) =>
        `Kies ${day} of later: een besluit geldt niet voor wat al voorbij is`,
      "nobody-voted": "Vul in wat de partijen stemden, of kies dat niemand bezwaar had",
      noVoteHere: (party: string) => `${party} zit niet in dit overleg`,
      votedTwice: (party: string) => `${party} staat er twee keer`,
      noDecision: "Dit besluit bestaat niet (meer): kies een ander",
      superseded: "Dit besluit is al vervangen: kies het nieuwste",
      proposal: {
        gone: "Dit voorstel ligt niet meer voor: laad de pagina opnieuw",
        conflicts:
          "Het plan is veranderd sinds dit voorstel is geschreven. Geef het voorstel terug, of neem het nu niet mee.",
        backdated: (day: string) =>
          `De vorige versie van het plan gaat pas in op ${day}: kies die dag of later`,
        meanwhile:
          "Iemand anders deed net iets met dit voorstel. Bekijk het en leg het besluit nog een keer vast.",
      },
    },
  },
  {
    tab: "Record a decision",
    title: (body: string) => `What does the ${body} decide?`,
    inMeeting: (day: string, item: string) => `Meeting of ${day}, item: ${item}`,
    outside: "This decision is taken outside a meeting and is on the public site at once.",
    error: "Error",
    name: "The decision in one line",
    nameHint: "As it will stand in the list, for example: ‘Fall prevention is doubled’.",
    text: "What was decided exactly?",
    textHint: "In plain words. Name no people: decisions are public.",
    reason: "Why?",
    proposals: "Which proposals is it about?",
    proposalsHint:
      "What you adopt changes the plan from the day on which the decision takes effect.",
    outcome: { adopted: "adopted", rejected: "rejected", none: "not now" },
    signals: "Which signals does this answer?",
    otherSignals: (count: number) =>
      `${counted(count, "other signal waits", "other signals wait")} for this body`,
    manner: "How was it decided?",
    manners: { consent: "Nobody objected", vote: "By vote" },
    votes: "What did each party vote?",
    votesHint: "Parties count, not people. Leave empty who was not there.",
    voted: { for: "for", against: "against", abstained: "abstained", none: "did not vote" },
    effectiveOn: "Takes effect on",
    more: "Record more: alternatives, conditions, an older decision",
    alternatives: "Which alternatives were considered?",
    conditions: "On what conditions?",
    supersedes: "Takes the place of",
    supersedesNone: "no earlier decision",
    send: "Record the decision",
    final:
      "A decision gets a number and does not change after that. A later decision can replace it.",
    faultsTitle: (count: number) =>
      `The decision was not recorded yet: ${counted(count, "thing is", "things are")} not right.`,
    meanwhileTitle: "A decision on this item was recorded just now",
    meanwhile:
      "Read it below. Do you want yours as well? Then record it once more; what you wrote is still there.",
    faults: {
      missing: {
        titel: "Write the decision in one line",
        besluit: "Write what was decided",
        reden: "Write why",
        wijze: "Choose how it was decided",
        ingaan: "Fill in the day, for example 1-3-2027",
      },
      "too-long": (most: number) => `Make this text shorter: at most ${most} characters`,
      personal:
        "Take e-mail addresses, telephone numbers, addresses and citizen numbers out of this text",
      noMandate: (what: string, bodies: string) =>
        bodies === ""
          ? `This body may not decide this: ${what}. The region gave it to no body yet.`
          : `This body may not decide this: ${what}. Who may: ${bodies}.`,
      "no-minutes": {
        "not-begun": "The meeting has not begun yet: open it first",
        approved: "The minutes of this meeting were approved: nothing is added any more",
        cancelled: "This meeting did not take place",
      },
      effectiveBefore: (day: string) =>
        `Choose ${day} or later: a decision does not hold for what has passed`,
      "nobody-voted": "Fill in what the parties voted, or choose that nobody objected",
      noVoteHere: (party: string) => `${party} does not sit in this body`,
      votedTwice: (party: string) => `${party} is there twice`,
      noDecision: "There is no such decision: choose another",
      superseded: "This decision was replaced already: choose the latest",
      proposal: {
        gone: "This proposal is no longer before this body: load the page again",
        conflicts:
          "The plan has changed since this proposal was written. Return the proposal, or leave it out for now.",
        backdated: (day: string) =>
          `The last version of the plan takes effect only on ${day}: choose that day or later`,
        meanwhile:
          "Somebody else did something with this proposal just now. Look at it and record the decision once more.",
      },
    },
  },
);
