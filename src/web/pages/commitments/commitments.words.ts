import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the promises of parties: of all, of one, and of the forms. */
export const commitmentsWords = words(
  {
    tab: "Afspraken per partij",
    description: "Wat de partijen elkaar beloofden en hoe het daarmee staat.",
    headline: (delivered: number, told: number, all: number) =>
      told === 0
        ? `Over ${all} beloften is nog niets gemeld`
        : `Van de ${all} beloften ${delivered === 0 ? "is er nog geen" : delivered === 1 ? "is er één" : `zijn er ${inWords(delivered, "nl")}`} nagekomen`,
    late: (count: number) =>
      count === 0
        ? "Van geen enkele is gemeld dat zij later komt."
        : `Van ${inWords(count, "nl")} is gemeld dat ${count === 1 ? "zij" : "ze"} later ${count === 1 ? "komt" : "komen"}, met de reden erbij.`,
    counted:
      "Een afspraak die alle partijen maakten, telt voor elke partij van het Bestuurlijk Overleg één keer.",
    notRanked: "De partijen staan in de volgorde van het plan.",
    matrix: "Afspraken en partijen",
    commitment: "Afspraak",
    left: {
      notice: (day: string) => `Deze partij doet vanaf ${day} niet meer mee.`,
      until: (day: string) => `doet mee tot ${day}`,
      open: "Bekijk wat open blijft",
      record: "Leg vast dat deze partij vertrekt",
    },
    states: { open: "nog open", delivered: "nagekomen", late: "later dan afgesproken" },
    notTheirs: "niet beloofd door deze partij",
    cell: (state: string, party: string) => `${party}: ${state}`,
    csv: "Download als CSV",
    scroll: "schuift opzij",
    table: {
      party: "Partij",
      state: "Stand",
      on: "Gemeld op",
      until: "Nieuwe dag",
      never: "nooit",
    },
    party: {
      title: (name: string) => `Wat ${name} beloofde en deed`,
      description: (name: string) => `De beloften van ${name}, en hoe het daarmee staat.`,
      lead: (open: number, delivered: number, late: number) =>
        [
          delivered > 0 &&
            `${capitalised(inWords(delivered, "nl"))} ${delivered === 1 ? "belofte is" : "beloften zijn"} nagekomen.`,
          late > 0 &&
            `${capitalised(inWords(late, "nl"))} ${late === 1 ? "komt" : "komen"} later dan afgesproken.`,
          open > 0 &&
            `${capitalised(inWords(open, "nl"))} ${open === 1 ? "staat" : "staan"} nog open.`,
        ]
          .filter(Boolean)
          .join(" "),
      silent: (all: number) => `Over ${counted(all, "belofte", "beloften")} is nog niets gemeld.`,
      nothing: "Deze partij deed in het plan geen belofte aan de anderen.",
      promised: "Wat beloofd is",
      told: (day: string) => `Gemeld op ${day}.`,
      until: (day: string) => `Nieuwe dag: ${day}.`,
      before: "Eerder gemeld",
      own: (name: string) => `${name} zegt zelf`,
      tell: "Meld hoe het staat",
      more: "Wat er verder te zien is",
      leads: "Initiatieven die deze partij trekt",
      leadsNone: "Het plan noemt deze partij bij geen enkel initiatief als trekker.",
      actions: "Acties van mensen van deze partij",
      actionsNone: "Er is nog geen actie afgesproken.",
      actionsSay: (open: number, overdue: number, finished: number) =>
        `${counted(finished, "actie is", "acties zijn")} klaar en ${counted(open, "staat", "staan")} open. ${overdue === 0 ? "Geen enkele is te laat." : `Daarvan ${counted(overdue, "is", "zijn")} te laat.`}`,
      figures: "Cijfers die deze partij levert",
      figuresNone: "Van deze partij worden geen cijfers gevraagd.",
      delivered: (day: string) => `laatst geleverd op ${day}`,
      deliveredLate: (day: string) => `nieuwe cijfers werden verwacht op ${day}`,
      deliveredNever: "nog niet geleverd",
      decisions: "Besluiten",
      decisionsNone: "Er is nog geen openbaar besluit waaraan deze partij meedeed.",
      votes: (yes: number, no: number, abstained: number, consent: number) =>
        [
          consent > 0 && `${counted(consent, "besluit", "besluiten")} zonder stemming`,
          yes > 0 && `${inWords(yes, "nl")} keer voor`,
          no > 0 && `${inWords(no, "nl")} keer tegen`,
          abstained > 0 && `${inWords(abstained, "nl")} keer onthouden`,
        ]
          .filter(Boolean)
          .join(", "),
      conditions: (count: number) =>
        count === 0 ? "" : `Bij ${counted(count, "besluit", "besluiten")} hoort een voorwaarde.`,
      says: (name: string) => `Wat ${name} hier zelf van zegt`,
      corrected: (day: string) => `verbeterd op ${day}`,
      saysNone: "Nog niets. De partij kan hier altijd op reageren.",
      how: "Hoe is dit geteld?",
      rules: [
        "Beloften: alle afspraken uit het plan waar deze partij bij hoort. Open tot iemand iets anders meldt.",
        "Initiatieven: die waarbij het plan deze partij als trekker noemt, met de stand volgens de laatste melding.",
        "Acties: van mensen die voor deze partij in een overleg zaten op de dag dat de actie werd afgesproken. Alleen aantallen.",
        "Cijfers: elke bron waarvoor deze partij zelf levert. Op tijd is: vóór de dag waarop de bron nieuwe cijfers belooft.",
        "Besluiten: alleen besluiten die u mag lezen. Zonder stemming telt voor elke partij van het Bestuurlijk Overleg.",
        "Er komt geen cijfer of plaats op een ranglijst uit. De partijen zijn daarvoor te verschillend.",
      ],
    },
    form: {
      title: "Hoe staat het met deze belofte?",
      state: "Stand",
      reason: "Wat is er gebeurd?",
      reasonHint:
        "Als het later wordt: de reden, zoals de partij die geeft. Iedereen kan dit lezen. Noem geen mensen.",
      until: "Nieuwe dag",
      untilHint: "Alleen als het later wordt.",
      send: "Meld dit",
      comment: "Reageer namens uw partij",
      about: "Waarover?",
      whole: "over het geheel",
      text: "Uw reactie",
      textHint: "Iedereen kan dit lezen. Noem geen mensen.",
      sendComment: "Plaats de reactie",
      correct: "Verbeter uw reactie",
      correctSend: "Leg de verbetering vast",
    },
    error: "Fout",
    faults: {
      state: "Kies hoe het staat",
      reason: "Schrijf op wat er is gebeurd",
      until: "Vul een dag in die nog komt, bijvoorbeeld 1-3-2027",
      untilAlone: "Een nieuwe dag hoort alleen bij wat later wordt",
      text: "Schrijf op wat uw partij wil zeggen",
    },
  },
  {
    tab: "Commitments per party",
    description: "What the parties promised each other and how it stands.",
    headline: (delivered: number, told: number, all: number) =>
      told === 0
        ? `Nothing was told yet of ${all} promises`
        : `${delivered === 0 ? "None" : capitalised(inWords(delivered, "en"))} of the ${all} promises ${delivered === 1 ? "was" : "were"} kept`,
    late: (count: number) =>
      count === 0
        ? "Of none was told that it comes later."
        : `Of ${inWords(count, "en")} was told that ${count === 1 ? "it comes" : "they come"} later, with the reason.`,
    counted:
      "An agreement that all parties made counts once for each party of the governing board.",
    notRanked: "The parties stand in the order of the plan.",
    matrix: "Commitments and parties",
    commitment: "Commitment",
    left: {
      notice: (day: string) => `This party no longer takes part from ${day}.`,
      until: (day: string) => `takes part until ${day}`,
      open: "See what stays open",
      record: "Record that this party leaves",
    },
    states: { open: "still open", delivered: "kept", late: "later than agreed" },
    notTheirs: "not promised by this party",
    cell: (state: string, party: string) => `${party}: ${state}`,
    csv: "Download as CSV",
    scroll: "scrolls sideways",
    table: { party: "Party", state: "State", on: "Told on", until: "New day", never: "never" },
    party: {
      title: (name: string) => `What ${name} promised and did`,
      description: (name: string) => `The promises of ${name}, and how they stand.`,
      lead: (open: number, delivered: number, late: number) =>
        [
          delivered > 0 &&
            `${capitalised(inWords(delivered, "en"))} ${delivered === 1 ? "promise was" : "promises were"} kept.`,
          late > 0 &&
            `${capitalised(inWords(late, "en"))} ${late === 1 ? "comes" : "come"} later than agreed.`,
          open > 0 &&
            `${capitalised(inWords(open, "en"))} ${open === 1 ? "is" : "are"} still open.`,
        ]
          .filter(Boolean)
          .join(" "),
      silent: (all: number) => `Of ${counted(all, "promise", "promises")} nothing was told yet.`,
      nothing: "In the plan this party made no promise to the others.",
      promised: "What was promised",
      told: (day: string) => `Told on ${day}.`,
      until: (day: string) => `New day: ${day}.`,
      before: "Told before",
      own: (name: string) => `${name} says`,
      tell: "Tell how it stands",
      more: "What else there is to see",
      leads: "Initiatives that this party leads",
      leadsNone: "The plan names this party as lead of no initiative.",
      actions: "Actions of people of this party",
      actionsNone: "No action was agreed yet.",
      actionsSay: (open: number, overdue: number, finished: number) =>
        `${counted(finished, "action is", "actions are")} done and ${counted(open, "is", "are")} open. ${overdue === 0 ? "None is past its day." : `Of those, ${counted(overdue, "is", "are")} past the day.`}`,
      figures: "Figures that this party delivers",
      figuresNone: "No figures are asked of this party.",
      delivered: (day: string) => `last delivered on ${day}`,
      deliveredLate: (day: string) => `new figures were expected on ${day}`,
      deliveredNever: "not delivered yet",
      decisions: "Decisions",
      decisionsNone: "There is no public decision yet that this party took part in.",
      votes: (yes: number, no: number, abstained: number, consent: number) =>
        [
          consent > 0 && `${counted(consent, "decision", "decisions")} without a vote`,
          yes > 0 && counted(yes, "time in favour", "times in favour"),
          no > 0 && counted(no, "time against", "times against"),
          abstained > 0 && counted(abstained, "time abstained", "times abstained"),
        ]
          .filter(Boolean)
          .join(", "),
      conditions: (count: number) =>
        count === 0 ? "" : `${counted(count, "decision has", "decisions have")} a condition.`,
      says: (name: string) => `What ${name} says of this itself`,
      corrected: (day: string) => `corrected on ${day}`,
      saysNone: "Nothing yet. The party can always comment here.",
      how: "How was this counted?",
      rules: [
        "Promises: all commitments of the plan that this party made. Open until somebody tells otherwise.",
        "Initiatives: those of which the plan names this party as lead, as they stood at the last report.",
        "Actions: of people who sat in a body for this party on the day the action was agreed. Numbers alone.",
        "Figures: every source for which this party delivers itself. On time is: before the day on which the source promises new figures.",
        "Decisions: only decisions that you may read. Without a vote counts for each party of the governing board.",
        "No mark or place in a ranking comes out of it. The parties are too different for that.",
      ],
    },
    form: {
      title: "How does this promise stand?",
      state: "State",
      reason: "What happened?",
      reasonHint:
        "When it comes later: the reason, as the party gives it. Everybody can read this. Name no people.",
      until: "New day",
      untilHint: "Only when it comes later.",
      send: "Tell this",
      comment: "Comment for your party",
      about: "About what?",
      whole: "about the whole",
      text: "Your comment",
      textHint: "Everybody can read this. Name no people.",
      sendComment: "Place the comment",
      correct: "Correct your comment",
      correctSend: "Record the correction",
    },
    error: "Error",
    faults: {
      state: "Choose how it stands",
      reason: "Write what happened",
      until: "Fill in a day to come, for example 1-3-2027",
      untilAlone: "A new day belongs only to what comes later",
      text: "Write what your party wants to say",
    },
  },
);
