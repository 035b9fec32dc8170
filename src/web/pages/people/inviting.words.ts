import { words } from "../../language.ts";

/** Words of inviting somebody. */
export const invitingWords = words(
  {
    newPerson: {
      title: "Wie nodigt u uit?",
      name: "Naam",
      nameHint: "Zoals anderen hem zien.",
      email: "E-mailadres",
      emailHint:
        "Hiermee herkennen wij iemand bij de eerste keer inloggen. Alleen beheerders zien het.",
      firstRole: "Eerste rol",
      send: "Nodig uit",
    },
    invited: {
      mailed: "De uitnodiging wordt gemaild",
      mailedLead: (to: string) =>
        `Naar ${to}, binnen een minuut. Ligt de mail eruit, dan proberen wij het later opnieuw. De link werkt één keer, een week lang.`,
      passOn: "Geef deze link door",
      passOnLead: (name: string, day: string) =>
        `Er kan geen mail worden verstuurd. Geef deze link zelf aan ${name}, en aan niemand anders. Hij werkt één keer, tot en met ${day}, en wordt maar één keer getoond.`,
      to: (name: string) => `Naar de pagina van ${name}`,
      "too-often": "Er zijn hier net heel veel uitnodigingen gemaakt. Probeer het over een minuut.",
    },
  },
  {
    newPerson: {
      title: "Whom do you invite?",
      name: "Name",
      nameHint: "As others see it.",
      email: "E-mail address",
      emailHint:
        "This is how we know somebody who signs in for the first time. Only administrators see it.",
      firstRole: "First role",
      send: "Invite",
    },
    invited: {
      mailed: "The invitation goes by mail",
      mailedLead: (to: string) =>
        `To ${to}, within a minute. While mail is down, we try again later. Its link works once, for a week.`,
      passOn: "Pass on this link",
      passOnLead: (name: string, day: string) =>
        `No mail can be sent. Give this link to ${name} yourself, and to nobody else. It works once, up to ${day}, and is shown only this once.`,
      to: (name: string) => `Go to the page of ${name}`,
      "too-often": "Very many invitations were made here just now. Try again in a minute.",
    },
  },
);
