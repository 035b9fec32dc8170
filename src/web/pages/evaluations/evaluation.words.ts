import type { NoProposal } from "../../../app/proposal-of.ts";
import type { Evaluation } from "../../../core/evaluation/index.ts";
import { words } from "../../language.ts";

type Method = Evaluation["method"];

export const evaluationWords = words(
  {
    breadcrumb: "Initiatieven",
    kicker: "Evaluatie",
    description: (name: string) => `Wat er is gemeten over ${name}, en hoe zeker dat is.`,
    example: "Voorbeeld: deze cijfers zijn verzonnen om te laten zien hoe het werkt.",
    withdrawn: (day: string) => `Ingetrokken op ${day}. Deze evaluatie telt niet meer mee.`,
    because: "Reden",
    measured: "Wat is gemeten",
    per: (outcome: string, exposure: string) => `${outcome} per ${exposure}`,
    grade: "Sterkte van dit bewijs",
    chart: {
      title: "Gemeten, tegenover wat zonder dit initiatief te verwachten was",
      band: "De band om de stippellijn is de marge: in 19 van de 20 gevallen ligt wat te verwachten was daarbinnen.",
      noBand: "Deze manier van rekenen geeft per periode geen marge, alleen voor het geheel.",
      observed: "gemeten",
      without: "verwacht zonder",
      low: "verwacht zonder, ondergrens",
      high: "verwacht zonder, bovengrens",
      noInterval: "geen marge",
      start: "start",
      firstStart: "eerste start",
      period: "Periode",
      phase: "Fase",
      before: "voor de start",
      after: "na de start",
      description: (from: string, to: string, start: string, answer: string) =>
        `Lijn van ${from} tot ${to}, met de start in ${start}. ${answer}`,
      source: (sha: string) => `Bron: bestand ${sha}, bewaard bij deze evaluatie.`,
    },
    checkedTitle: "Klopt wat wij moeten aannemen?",
    checkedText:
      "Een antwoord is zo goed als de aannames eronder. Wat de cijfers daarover zeggen, staat hier. Dat er tegelijk niets anders veranderde, kan geen cijfer laten zien.",
    methodTitle: "Hoe is dit berekend?",
    methods: {
      "interrupted-time-series":
        "Er is één reeks cijfers, van voor en na de start. Uit de tijd ervoor leiden wij af hoe het verder zou zijn gegaan: de lijn die er al was en de seizoenen. Het verschil met wat er gebeurde, is het effect. Begon er tegelijk iets anders, dan zit dat er ook in.",
      "difference-in-differences":
        "Wij vergelijken plekken met en plekken zonder het initiatief. Wat er in de plekken zonder veranderde, was ook te verwachten in de plekken met. Dat klopt alleen als zij daarvoor gelijk opgingen.",
      "group-time-differences":
        "Het initiatief begon niet overal tegelijk. Elke groep die samen begon, vergelijken wij met plekken die nog niet of nooit begonnen. Daarna nemen wij het gemiddelde.",
      "synthetic-control":
        "Uit plekken zonder het initiatief maken wij een mengsel dat voor de start hetzelfde verloop had. Daarna laat het mengsel zien wat te verwachten was.",
      "synthetic-difference-in-differences":
        "Uit plekken zonder het initiatief maken wij een mengsel dat voor de start gelijk opging, ook als het hoger of lager lag. Hoe het mengsel veranderde, was te verwachten.",
    } satisfies Record<Method, string>,
    methodOfRequest: {
      its: "Eén reeks, voor en na",
      did: "Plekken met en zonder vergeleken",
      sc: "Een mengsel van andere plekken",
      sdid: "Een mengsel van andere plekken, op verandering",
    },
    facts: {
      method: "Manier van rekenen",
      outcome: "Uitkomst",
      periods: "Perioden",
      span: (before: number, after: number) => `${before} voor de start, ${after} erna`,
      data: "Bestand met cijfers",
      digest: (sha: string) => `SHA-256 ${sha}`,
      kept: "Bewaard op",
      donors: "Mengsel",
    },
    toMethod: "Lees hoe wij een effect meten",
    download: "Alles van deze evaluatie als JSON",
    proposal: {
      title: "Wat dit voorstelt voor de verwachting",
      about: (field: string, where: string) =>
        `Deze evaluatie gaat over één aanname: ${field} (${where}).`,
      assumed: "Wij nemen aan",
      proposed: "Dit stelt voor",
      both: "Allebei gewogen",
      weighing:
        "Bij het wegen telt mee hoe sterk het bewijs is: één meting op één plek zegt niet alles. Daardoor kan dit bereik breder zijn dan dat van de meting zelf.",
      picture: "Het bereik dat is aangenomen en het bereik dat wordt voorgesteld",
      range: "Elk bereik loopt van laag naar hoog: in 9 van de 10 gevallen zit het ertussen.",
      becomes: "Wat de verwachting dan zou zeggen",
      becomesTable: (year: number) => `De verwachting voor ${year}, nu en met dit voorstel`,
      what: "Wat",
      now: "Nu",
      changed: "Met dit voorstel",
      own: (year: number) => `Dit initiatief in ${year}, netto`,
      all: (year: number) => `Alle initiatieven samen in ${year}, netto`,
      gap: (year: number) => `Tekort dat overblijft in ${year}`,
      gapWords: (range: string) => `${range} mensen`,
      same: "Afgerond verandert er niets aan deze getallen.",
      stays: "Het blijft een voorstel: pas een besluit verandert de verwachting.",
      judge:
        "Of het om dezelfde mensen en hetzelfde werk gaat, en of het elders ook zo werkt, kunnen cijfers niet zeggen. Dat beoordelen mensen.",
      busy: "De server rekent nu aan andere vragen. Kijk over een minuut nog eens.",
      none: {
        withdrawn: "Deze evaluatie is ingetrokken en stelt niets voor.",
        refused: "Zonder antwoord is er geen voorstel. De verwachting blijft zoals zij is.",
        "about-nothing":
          "Er is niet gezegd over welke aanname deze evaluatie gaat. Daarom stelt zij niets voor.",
        "assumption-gone":
          "De aanname waar deze evaluatie over gaat, staat niet meer in de verwachting.",
        "no-amount": "De uitkomst is geen hoeveelheid werk. Daarom volgt er geen bereik uit.",
        "does-not-fit":
          "Het gemeten bereik past niet in dit deel van het rekenmodel. Daar moeten mensen naar kijken.",
      } satisfies Record<NoProposal, string>,
    },
    section: {
      title: "Gemeten effect",
      none: "Van dit initiatief staat nog geen evaluatie in Eenlijn. Of het werkt, is hier dus nog niet gemeten.",
      kept: (day: string) => `bewaard op ${day}`,
      withdrawn: (day: string) => `ingetrokken op ${day}`,
      exampleTag: "voorbeeld",
      refused: "geen antwoord",
      proposes: (proposed: string, assumed: string) =>
        `Stelt een ander bereik voor: ${proposed}. Nu nemen wij aan: ${assumed}.`,
    },
    earlier: {
      title: "Wat we eerder verwachtten",
      text: (year: number) =>
        `Elke verwachting blijft bewaard, ook als er later anders wordt gerekend. Hier staat wat die zeiden over dit initiatief in ${year}.`,
      first: "Dit is de eerste verwachting; er is nog geen eerdere.",
      madeFrom: (plan: number | undefined, assumptions: number | undefined) =>
        `plan versie ${plan ?? "onbekend"}, aannames versie ${assumptions ?? "onbekend"}`,
      notComputed: "toen niet doorgerekend",
    },
  },
  {
    breadcrumb: "Initiatives",
    kicker: "Evaluation",
    description: (name: string) => `What was measured about ${name}, and how sure that is.`,
    example: "Example: these figures were made up to show how it works.",
    withdrawn: (day: string) => `Withdrawn on ${day}. This evaluation no longer counts.`,
    because: "Reason",
    measured: "What was measured",
    per: (outcome: string, exposure: string) => `${outcome} per ${exposure}`,
    grade: "Strength of this evidence",
    chart: {
      title: "Measured, against what was to be expected without this initiative",
      band: "The band around the dashed line is the range: in 19 out of 20 cases what was to be expected lies in it.",
      noBand: "This way of computing gives no range per period, only for the whole.",
      observed: "measured",
      without: "expected without",
      low: "expected without, lower bound",
      high: "expected without, upper bound",
      noInterval: "no range",
      start: "start",
      firstStart: "first start",
      period: "Period",
      phase: "Phase",
      before: "before the start",
      after: "after the start",
      description: (from: string, to: string, start: string, answer: string) =>
        `Line from ${from} to ${to}, with the start in ${start}. ${answer}`,
      source: (sha: string) => `Source: file ${sha}, kept with this evaluation.`,
    },
    checkedTitle: "Does what we have to assume hold?",
    checkedText:
      "An answer is as good as the assumptions below it. What the figures say of them stands here. That nothing else changed at the same time is something no figure can show.",
    methodTitle: "How was this computed?",
    methods: {
      "interrupted-time-series":
        "There is one series of figures, from before and after the start. From the time before we infer how it would have gone on: the line that was there already and the seasons. The difference from what happened is the effect. If something else started at the same time, that is in it too.",
      "difference-in-differences":
        "We compare places with and places without the initiative. What changed in the places without was to be expected in the places with it too. That is right only if they moved alike before.",
      "group-time-differences":
        "The initiative did not start everywhere at once. Each group that started together is compared with places that had not started yet or never did. Then we take the mean.",
      "synthetic-control":
        "From places without the initiative we make a mixture that had the same course before the start. After it, the mixture shows what was to be expected.",
      "synthetic-difference-in-differences":
        "From places without the initiative we make a mixture that moved alike before the start, also when it lay higher or lower. How the mixture changed was to be expected.",
    },
    methodOfRequest: {
      its: "One series, before and after",
      did: "Places with and without compared",
      sc: "A mixture of other places",
      sdid: "A mixture of other places, by change",
    },
    facts: {
      method: "Way of computing",
      outcome: "Outcome",
      periods: "Periods",
      span: (before: number, after: number) => `${before} before the start, ${after} after`,
      data: "File with figures",
      digest: (sha: string) => `SHA-256 ${sha}`,
      kept: "Kept on",
      donors: "Mixture",
    },
    toMethod: "Read how we measure an effect",
    download: "Everything of this evaluation as JSON",
    proposal: {
      title: "What this proposes for the forecast",
      about: (field: string, where: string) =>
        `This evaluation is about one assumption: ${field} (${where}).`,
      assumed: "We assume",
      proposed: "This proposes",
      both: "Both weighed",
      weighing:
        "Weighing takes along how strong the evidence is: one measurement in one place does not say everything. So this range can be wider than that of the measurement itself.",
      picture: "The range that is assumed and the range that is proposed",
      range: "Each range runs from low to high: in 9 out of 10 cases it lies between.",
      becomes: "What the forecast would then say",
      becomesTable: (year: number) => `The forecast for ${year}, now and with this proposal`,
      what: "What",
      now: "Now",
      changed: "With this proposal",
      own: (year: number) => `This initiative in ${year}, net`,
      all: (year: number) => `All initiatives together in ${year}, net`,
      gap: (year: number) => `Gap that remains in ${year}`,
      gapWords: (range: string) => `${range} people`,
      same: "Rounded, nothing changes in these figures.",
      stays: "It remains a proposal: only a decision changes the forecast.",
      judge:
        "Whether it is about the same people and the same work, and whether it works like that elsewhere, figures cannot say. That is for people to judge.",
      busy: "The server is computing other questions now. Look again in a minute.",
      none: {
        withdrawn: "This evaluation was withdrawn and proposes nothing.",
        refused: "Without an answer there is no proposal. The forecast stays as it is.",
        "about-nothing":
          "Nobody said which assumption this evaluation is about. So it proposes nothing.",
        "assumption-gone":
          "The assumption that this evaluation is about is no longer in the forecast.",
        "no-amount": "The outcome is not an amount of work. So no range follows from it.",
        "does-not-fit":
          "The measured range does not fit this part of the model. People have to look at it.",
      },
    },
    section: {
      title: "Measured effect",
      none: "No evaluation of this initiative stands in Eenlijn yet. So whether it works was not measured here.",
      kept: (day: string) => `kept on ${day}`,
      withdrawn: (day: string) => `withdrawn on ${day}`,
      exampleTag: "example",
      refused: "no answer",
      proposes: (proposed: string, assumed: string) =>
        `Proposes another range: ${proposed}. Now we assume: ${assumed}.`,
    },
    earlier: {
      title: "What we expected earlier",
      text: (year: number) =>
        `Every forecast is kept, also when it is computed differently later. Here is what they said of this initiative in ${year}.`,
      first: "This is the first forecast; there is none before it.",
      madeFrom: (plan: number | undefined, assumptions: number | undefined) =>
        `plan version ${plan ?? "unknown"}, assumptions version ${assumptions ?? "unknown"}`,
      notComputed: "not calculated then",
    },
  },
);
