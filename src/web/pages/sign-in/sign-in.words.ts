import { keptHours } from "../../../app/sign-in/kept-forms.ts";
import { inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

export const signInWords = words(
  {
    choose: {
      title: "Inloggen",
      lead: "Inloggen is voor wie meewerkt aan het regioplan. Lezen kan iedereen, zonder in te loggen.",
      with: (provider: string) => `Inloggen met ${provider}`,
      kept: `U was intussen uitgelogd. Wat u hebt getypt bewaren wij ${keptHours} uur: log in, dan ziet u het terug.`,
      again: {
        declined: "Het inloggen is afgebroken. U kunt het opnieuw proberen.",
        "does-not-fit": "Het inloggen duurde te lang of was al gebruikt. Begin hier opnieuw.",
      },
      noAccess: "Nog geen toegang? Vraag een uitnodiging via",
      office: "het programmabureau",
    },
    personas: {
      title: "Wie wilt u zijn?",
      lead: "Dit is een voorbeeld. Log in als een verzonnen persoon en kijk wat die kan doen. Een wachtwoord is niet nodig.",
      now: "U bent nu ingelogd als",
      groups: {
        body: "Uit een overleg",
        party: "Van een initiatief of een partij",
        office: "Van het programmabureau",
        besides: "Wie meekijkt of beheert",
      },
    },
    invitation: {
      title: (name: string) => `Welkom, ${name}`,
      lead: (region: string) =>
        `U bent uitgenodigd om mee te werken in Eenlijn ${region}. Kies hoe u wilt inloggen. Daarna hebt u deze link niet meer nodig.`,
      notYou: "Bent u iemand anders? Gebruik deze link dan niet.",
    },
    refused: {
      unknown: {
        title: "Wij kennen u nog niet",
        text: "Het inloggen is gelukt, maar bij dit account hoort hier nog niemand. Vraag om een uitnodiging: daarmee krijgt u toegang.",
      },
      "invitation-over": {
        title: "Deze uitnodiging werkt niet meer",
        text: "Een uitnodiging werkt één keer en een week lang. Hebt u hem al gebruikt? Log dan gewoon in. Anders kunt u om een nieuwe vragen.",
      },
      "identity-of-another": {
        title: "Dit account is van iemand anders",
        text: "U hebt ingelogd met een account dat hier al bij een andere persoon hoort. Log in met uw eigen account, of vraag om hulp.",
      },
      "provider-down": {
        title: "Inloggen lukt nu niet",
        text: "De dienst waarmee u inlogt, geeft geen antwoord. Dat ligt niet aan u. Probeer het over een paar minuten opnieuw.",
      },
      "too-often": {
        title: "Even wachten",
        text: "Er is hier te vaak geprobeerd in te loggen. Probeer het over een minuut opnieuw.",
      },
      "too-much": {
        title: "U bent uitgelogd, maar uw tekst staat er nog",
        text: "Wat u verstuurde is te groot om voor u te bewaren. Sluit deze pagina niet. Log in op een ander tabblad, ga hier terug met de terugknop en verstuur het opnieuw.",
      },
      "nobody-can": {
        title: "Op deze site kan niemand inloggen",
        text: "Er is nog geen manier om in te loggen ingesteld. Lezen kan iedereen.",
      },
      ask: "Vraag erom via",
      again: "Naar het inloggen",
      home: "Naar het begin",
    },
    kept: {
      title: "Dit had u getypt",
      lead: `U was uitgelogd toen u dit verstuurde. Het is nog niet verwerkt. Kijk het na en verstuur het alsnog. ${keptHours} uur na het versturen gooien wij het weg.`,
      send: "Alsnog versturen",
      discard: "Weggooien",
      choices:
        "Wat u koos of aankruiste, gaat ook mee. Een bestand is niet bewaard: kies dat daarna opnieuw.",
    },
    sessions: {
      title: "Waar u bent ingelogd",
      lead: (count: number) =>
        count === 1
          ? "U bent alleen hier ingelogd."
          : `U bent op ${inWords(count, "nl")} plekken ingelogd. Herkent u er een niet? Log die uit.`,
      began: "Ingelogd",
      seen: "Laatst gebruikt",
      ends: "Eindigt uiterlijk",
      do: "Uitloggen",
      here: "hier, waar u nu bent",
      end: "Log hier uit",
      endAll: "Log overal uit",
      how: (minutes: number, hours: number) =>
        `Na ${minutes} minuten zonder iets te doen bent u uitgelogd, en altijd na ${hours} uur. Wij bewaren niet met welk apparaat u inlogt.`,
    },
  },
  {
    choose: {
      title: "Sign in",
      lead: "Signing in is for people who work on the regional plan. Everybody can read, without signing in.",
      with: (provider: string) => `Sign in with ${provider}`,
      kept: `You had been signed out meanwhile. What you typed is kept for ${keptHours} hours: sign in and you will see it again.`,
      again: {
        declined: "Signing in was broken off. You can try again.",
        "does-not-fit": "Signing in took too long or was used before. Start again here.",
      },
      noAccess: "No access yet? Ask for an invitation at",
      office: "the programme office",
    },
    personas: {
      title: "Who do you want to be?",
      lead: "This is an example. Sign in as a made-up person and see what they can do. You need no password.",
      now: "You are now signed in as",
      groups: {
        body: "From a body",
        party: "From an initiative or a party",
        office: "From the programme office",
        besides: "Who looks on or administers",
      },
    },
    invitation: {
      title: (name: string) => `Welcome, ${name}`,
      lead: (region: string) =>
        `You have been invited to work in Eenlijn ${region}. Choose how you want to sign in. After that you no longer need this link.`,
      notYou: "Are you somebody else? Then do not use this link.",
    },
    refused: {
      unknown: {
        title: "We do not know you yet",
        text: "Signing in worked, but nobody here belongs to this account yet. Ask for an invitation: it gives you access.",
      },
      "invitation-over": {
        title: "This invitation no longer works",
        text: "An invitation works once, and for a week. Have you used it already? Then just sign in. Otherwise you can ask for a new one.",
      },
      "identity-of-another": {
        title: "This account is somebody else’s",
        text: "You signed in with an account that already belongs to another person here. Sign in with your own account, or ask for help.",
      },
      "provider-down": {
        title: "Signing in does not work now",
        text: "The service with which you sign in does not answer. It is not your fault. Try again in a few minutes.",
      },
      "too-often": {
        title: "Please wait",
        text: "There were too many attempts to sign in here. Try again in a minute.",
      },
      "too-much": {
        title: "You are signed out, but your text is still there",
        text: "What you sent is too large for us to keep. Do not close this page. Sign in on another tab, come back here with the back button and send it again.",
      },
      "nobody-can": {
        title: "Nobody can sign in on this site",
        text: "No way to sign in has been set up yet. Everybody can read.",
      },
      ask: "Ask for it at",
      again: "Go to signing in",
      home: "Back to the start",
    },
    kept: {
      title: "You had typed this",
      lead: `You were signed out when you sent this. It has not been processed yet. Look it over and send it after all. We throw it away ${keptHours} hours after you sent it.`,
      send: "Send after all",
      discard: "Throw away",
      choices:
        "What you chose or ticked goes along too. A file was not kept: choose it again afterwards.",
    },
    sessions: {
      title: "Where you are signed in",
      lead: (count: number) =>
        count === 1
          ? "You are signed in here alone."
          : `You are signed in at ${inWords(count, "en")} places. Is there one you do not know? Sign it out.`,
      began: "Signed in",
      seen: "Last used",
      ends: "Ends at the latest",
      do: "Sign out",
      here: "here, where you are now",
      end: "Sign out here",
      endAll: "Sign out everywhere",
      how: (minutes: number, hours: number) =>
        `After ${minutes} minutes without doing anything you are signed out, and always after ${hours} hours. We do not keep with which device you sign in.`,
    },
  },
);
