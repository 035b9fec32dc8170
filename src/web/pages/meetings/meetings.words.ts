import { theBody } from "../../body-words.ts";
import type { Mandate } from "../../../core/meetings/index.ts";
import { counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the overview of bodies and their meetings. */
export const meetingsWords = words(
  {
    tab: "Vergaderingen",
    description:
      "Welke overleggen het regioplan sturen, wanneer zij bij elkaar komen en wie er zit.",
    next: (body: string, day: string) => `De volgende vergadering is ${theBody(body)} op ${day}`,
    nothing: "Er staat geen vergadering gepland",
    lead: (bodies: number, meetings: number, year: number) =>
      `Het plan noemt ${inWords(bodies, "nl")} overleggen die sturen. In ${year} ${meetings === 1 ? "staat één vergadering" : `staan ${inWords(meetings, "nl")} vergaderingen`} in de agenda.`,
    comingTitle: "Wat er komt",
    comingMore: (count: number) => `Nog ${count} daarna`,
    gap: (challenge: string) =>
      `Voor de opgave ${challenge} noemt het plan geen coördinatiegroep. Signalen over die opgave gaan daarom meteen naar het Tactisch Overleg.`,
    groups: {
      title: "Coördinatiegroepen",
      lead: (count: number) =>
        `${count === 1 ? "De ene groep werkt" : `De ${inWords(count, "nl")} groepen werken`} elk aan één opgave en melden aan het Tactisch Overleg.`,
    },
    own: "Zet al uw vergaderingen in uw agenda",
    gapShort: "geen groep in het plan",
    toChallenge: "Bekijk de opgave",
    year: {
      title: (year: number) => `Wie in ${year} wanneer bij elkaar komt`,
      subtitle: "Een gevuld punt is geweest, een open punt komt nog.",
      none: "nog niets gepland",
      months: "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" "),
      caption: (year: number) => `Vergaderingen in ${year}`,
      columns: { body: "Overleg", day: "Dag", state: "Stand" },
      table: "Toon als tabel",
    },
    state: {
      planned: "gepland",
      open: "bezig",
      closed: "geweest, verslag nog niet vastgesteld",
      approved: "geweest, verslag vastgesteld",
      cancelled: "afgelast",
    },
    body: {
      next: "Volgende keer",
      noNext: "Nog niet gepland.",
      cadence: (text: string) => `Volgens het plan: ${text}`,
      noCadence: "Het plan zegt niet hoe vaak dit overleg bij elkaar komt.",
      past: (count: number, year: string) =>
        `${counted(count, "vergadering", "vergaderingen")} geweest in ${year}`,
      about: "Wat het mag besluiten en wie er zit",
      coming: (count: number) => `${count} daarna`,
      plan: "Plan vergaderingen",
      calendar: "Zet deze vergaderingen in uw agenda",
      mandate: "Wat het mag besluiten",
      noMandate: "Dit overleg bereidt voor en geeft advies; het besluit zelf niets.",
      mandates: {
        "change-plan": "het plan wijzigen",
        "start-initiative": "een initiatief starten",
        "scale-initiative": "een initiatief groter maken",
        "merge-initiative": "initiatieven samenvoegen",
        "split-initiative": "een initiatief splitsen",
        "stop-initiative": "een initiatief stoppen",
        "review-objective": "een doel herzien",
        "answer-signal": "een signaal beantwoorden",
      } satisfies Record<Mandate, string>,
      quorum: "Wie er moet zijn",
      quorumOf: (needed: number, parties: number) =>
        `Minstens ${needed} van de ${parties} partijen, om te kunnen besluiten.`,
      quorumShare: (percent: string) =>
        `Minstens ${percent} van de partijen, om te kunnen besluiten.`,
      noQuorum: "Hierover is niets afgesproken.",
      notice: (days: number) => `Stukken gaan ${days} dagen vooraf rond.`,
      assumed: "aanname",
      why: "Waarom dit een aanname is",
      seats: "Wie er zit",
      seatsUnknown: "Het plan noemt geen leden, en er is hier nog niemand aangewezen.",
      vacant: "nog niemand aangewezen",
      vacancies: (count: number) =>
        count === 1 ? "Eén plaats is leeg." : `${count} plaatsen zijn leeg.`,
      taken: "aangewezen",
      onlySubstitute: "alleen een vervanger",
      seat: {
        chair: "voorzitter",
        secretary: "secretaris",
        member: "lid",
        substitute: "vervanger",
      },
    },
    how: "Hoe wij dit weten",
    howText:
      "De overleggen en hun partijen staan in het regioplan. De dagen zijn gepland door de secretaris of het programmabureau. Wie ergens zit, legt het programmabureau vast.",
  },
  {
    tab: "Meetings",
    description: "Which bodies steer the regional plan, when they meet and who sits in them.",
    next: (body: string, day: string) => `The next meeting is ${body} on ${day}`,
    nothing: "No meeting is planned",
    lead: (bodies: number, meetings: number, year: number) =>
      `The plan names ${inWords(bodies, "en")} bodies that steer. ${year} has ${counted(meetings, "meeting", "meetings")} in the calendar.`,
    comingTitle: "What comes",
    comingMore: (count: number) => `${count} more after that`,
    gap: (challenge: string) =>
      `The plan names no coordination group for the challenge ${challenge}. Signals on it therefore go straight to the tactical board.`,
    groups: {
      title: "Coordination groups",
      lead: (count: number) =>
        `${count === 1 ? "The one group works" : `The ${inWords(count, "en")} groups each work`} on one challenge and report to the tactical board.`,
    },
    own: "Put all your meetings in your calendar",
    gapShort: "no group in the plan",
    toChallenge: "See the challenge",
    year: {
      title: (year: number) => `Who meets when in ${year}`,
      subtitle: "A filled mark has been, an open mark is to come.",
      none: "nothing planned yet",
      months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
      caption: (year: number) => `Meetings in ${year}`,
      columns: { body: "Body", day: "Day", state: "Standing" },
      table: "Show as a table",
    },
    state: {
      planned: "planned",
      open: "going on",
      closed: "held, minutes not approved yet",
      approved: "held, minutes approved",
      cancelled: "cancelled",
    },
    body: {
      next: "Next time",
      noNext: "Not planned yet.",
      cadence: (text: string) => `By the plan: ${text}`,
      noCadence: "The plan does not say how often this body meets.",
      past: (count: number, year: string) =>
        `${counted(count, "meeting", "meetings")} held in ${year}`,
      about: "What it may decide and who sits there",
      coming: (count: number) => `${count} after that`,
      plan: "Plan meetings",
      calendar: "Put these meetings in your calendar",
      mandate: "What it may decide",
      noMandate: "This body prepares and advises; it decides nothing itself.",
      mandates: {
        "change-plan": "change the plan",
        "start-initiative": "start an initiative",
        "scale-initiative": "scale an initiative",
        "merge-initiative": "merge initiatives",
        "split-initiative": "split an initiative",
        "stop-initiative": "stop an initiative",
        "review-objective": "review an objective",
        "answer-signal": "answer a signal",
      } satisfies Record<Mandate, string>,
      quorum: "Who must be there",
      quorumOf: (needed: number, parties: number) =>
        `At least ${needed} of the ${parties} parties, in order to decide.`,
      quorumShare: (percent: string) => `At least ${percent} of the parties, in order to decide.`,
      noQuorum: "Nothing was agreed on this.",
      notice: (days: number) => `Papers go out ${days} days before.`,
      assumed: "assumption",
      why: "Why this is an assumption",
      seats: "Who sits there",
      seatsUnknown: "The plan names no members, and nobody was appointed here yet.",
      vacant: "nobody appointed yet",
      vacancies: (count: number) =>
        count === 1 ? "One place is empty." : `${count} places are empty.`,
      taken: "appointed",
      onlySubstitute: "a substitute alone",
      seat: {
        chair: "chair",
        secretary: "secretary",
        member: "member",
        substitute: "substitute",
      },
    },
    how: "How we know",
    howText:
      "The bodies and their parties stand in the regional plan. The days were planned by the secretary or the programme office. Who sits where is recorded by the programme office.",
  },
);
