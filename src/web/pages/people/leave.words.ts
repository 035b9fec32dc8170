import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of a party that takes part no more. */
export const leaveWords = words(
  {
    tab: "Een partij vertrekt",
    title: (party: string) => `${party} doet niet meer mee`,
    back: (day: string) =>
      `Vanaf ${day}. Doet de partij toch weer mee? Geef iemand dan een rol namens haar.`,
    question: (party: string) => `Vertrekt ${party}?`,
    lead: (held: number) =>
      held === 0
        ? "Niemand heeft nog een plaats namens deze partij of spreekt voor haar."
        : `${counted(held, "plaats of vertegenwoordiging eindigt", "plaatsen en vertegenwoordigingen eindigen")} dan, in één keer.`,
    ends: "Dit eindigt",
    on: "Vanaf welke dag?",
    why: "Waarom?",
    whyHint: "Staat in het logboek bij elke plaats die eindigt.",
    send: "Leg het vertrek vast",
    yes: "Ja, leg het vertrek vast",
    follows: (held: number) =>
      `${held === 0 ? "Niemand verliest een plaats." : "Alles onder “Dit eindigt” eindigt dan voor deze partij."} Dit komt niet vanzelf terug: doet zij later weer mee, geef dan opnieuw rollen.`,
    past: "Kiest u een dag die voorbij is, dan staat in het register dat de partij toen al vertrok. Een dag vóór het begin van een van haar plaatsen kan niet.",
    beforeItBegan: (day: string) =>
      `Op ${day} begon nog een plaats namens deze partij. Kies die dag of een latere`,
    stays: "Dit blijft open",
    staysLead: "Hiervoor moet iemand anders worden gevonden. Dat is werk voor het programmabureau.",
    nothing: "Niets: deze partij en haar mensen hebben niets onder zich.",
    bodies: "Lid of voorzitter volgens het plan",
    leads: "Leidt volgens het plan",
    people: "Getrokken door haar mensen",
    actions: "Acties van haar mensen",
    risks: "Risico’s die zij volgt",
    preconditions: "Randvoorwaarden die zij volgt",
    commitments: "Beloften",
    figures: "Cijfers die zij aanlevert: trek ook haar invoerlink in",
    due: (day: string) => `klaar op ${day}`,
  },
  {
    tab: "A party leaves",
    title: (party: string) => `${party} no longer takes part`,
    back: (day: string) =>
      `From ${day}. Does the party take part again after all? Give somebody a role for it.`,
    question: (party: string) => `Does ${party} leave?`,
    lead: (held: number) =>
      held === 0
        ? "Nobody has a seat for this party any more, or speaks for it."
        : `${counted(held, "seat or representation ends", "seats and representations end")} then, all at once.`,
    ends: "This ends",
    on: "From which day on?",
    why: "Why?",
    whyHint: "Stands in the log with every seat that ends.",
    send: "Record that it leaves",
    yes: "Yes, record that it leaves",
    follows: (held: number) =>
      `${held === 0 ? "Nobody loses a seat." : "All under “This ends” then ends for this party."} It does not come back by itself: if it takes part again later, give roles anew.`,
    past: "Choose a day that has passed and the register says that the party left then. A day before one of its seats began is not possible.",
    beforeItBegan: (day: string) =>
      `A seat for this party began as late as ${day}. Choose that day or a later one`,
    stays: "This stays open",
    staysLead: "Somebody else has to be found for this: work for the programme office.",
    nothing: "Nothing: this party and its people look after nothing.",
    bodies: "Member or chair by the plan",
    leads: "Leads by the plan",
    people: "Led by its people",
    actions: "Actions of its people",
    risks: "Risks that it follows",
    preconditions: "Preconditions that it follows",
    commitments: "Promises",
    figures: "Figures that it hands in: end its link as well",
    due: (day: string) => `due ${day}`,
  },
);
