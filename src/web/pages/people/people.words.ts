import { counted, inWords, capitalised } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the pages about who takes part. */
export const peopleWords = words(
  {
    tab: "Mensen",
    description: "Wie er meedoet in de sturing van het regioplan, en in welke rol.",
    headline: (count: number) =>
      count === 1 ? "Eén persoon doet mee" : `${capitalised(inWords(count, "nl"))} mensen doen mee`,
    lead: (waiting: number, vacant: number) =>
      [
        waiting === 0
          ? "Iedereen die is uitgenodigd, is al eens binnen geweest."
          : `${counted(waiting, "persoon is", "mensen zijn")} uitgenodigd en nog niet binnen geweest.`,
        vacant > 0 && `${counted(vacant, "plaats is", "plaatsen zijn")} leeg.`,
      ]
        .filter(Boolean)
        .join(" "),
    invite: "Nodig iemand uit",
    filter: { name: "Naam", role: "Rol", body: "Overleg", party: "Partij", which: "Wie" },
    whichOnes: {
      waiting: "uitgenodigd, nog niet geweest",
      without: "nu zonder rol",
    },
    none: "Niemand past bij uw keuze.",
    access: {
      came: "",
      invited: (day: string) => `uitgenodigd, de link werkt tot en met ${day}`,
      "invitation-over": "uitgenodigd, maar de link is verlopen",
      "not-invited": "nog niet uitgenodigd",
      "mail-waiting": "uitgenodigd, de mail wacht nog op de mailserver",
      "mail-refused": "uitgenodigd, maar de mail kwam misschien niet aan: klopt het adres?",
      erased: "op verzoek gewist",
    },
    seen: (day: string) => `laatst gezien op ${day}`,
    notSeen: "langer dan een week niet gezien",
    noRoles: "geen rol",
    erasedName: "Gewiste naam",
    vacantTitle: "Lege plaatsen",
    vacantHow:
      "Het plan noemt deze partijen, voorzitters en secretarissen, maar niemand heeft er nu de plaats.",
    noVacant: "Geen enkele plaats is leeg.",
    emptyBodies: "In deze overleggen heeft nog niemand een plaats:",
    noChair: "geen voorzitter",
    noSecretary: "geen secretaris",
    noFor: (party: string) => `niemand namens ${party}`,
    rightsLink: "Wie mag wat",
    person: {
      lead: (count: number) =>
        count === 0
          ? "Heeft nu geen rol en kan dus niets doen."
          : `Doet mee in ${counted(count, "rol", "rollen")}.`,
      roles: "Rollen",
      none: "Nu geen enkele.",
      later: "Nog niet ingegaan",
      past: "Eerdere rollen",
      end: "Beëindig deze rol",
      endFollows:
        "Wat iemand in deze rol mocht, mag dan niet meer. Een beëindigde rol komt niet terug; u kunt wel een nieuwe geven.",
      endPast:
        "Kiest u een dag die voorbij is, dan staat in het register dat de rol toen al eindigde. Een dag vóór het begin van de rol kan niet.",
      endYes: "Ja, beëindig deze rol",
      endOn: "Vanaf welke dag niet meer?",
      endHint: "Kiest u vandaag, dan vervalt het recht meteen, ook als iemand nu is ingelogd.",
      why: "Waarom?",
      correct: "Verbeter naam of e-mailadres",
      give: "Geef een rol",
      seat: "Geef een plaats in een overleg",
      access: "Toegang",
      email: "E-mailadres",
      noEmail: "geen",
      state: "Stand",
      came: "is binnen geweest",
      inviteAgain: "Maak een nieuwe uitnodiging",
      endSessions: "Log deze persoon overal uit",
      endSessionsFollows:
        "Deze persoon moet daarna overal opnieuw inloggen. Wat nog niet was bewaard, kan verloren gaan.",
      endSessionsYes: "Ja, log overal uit",
      sessionsEnded: "Deze persoon is overal uitgelogd.",
      history: "Geschiedenis in het logboek",
      erase: "Wis deze persoon op verzoek",
    },
    giveRole: {
      title: (name: string) => `Welke rol krijgt ${name}?`,
      seatTitle: (name: string, body: string) => `Welke plaats krijgt ${name} in ${body}?`,
      role: "Rol",
      seat: "Plaats",
      choose: "kies",
      organisation: "Namens welke partij?",
      organisationHint: "Een vervanger vervangt de leden van deze partij.",
      noParty: "geen partij",
      from: "Eerste dag",
      until: "Laatste dag",
      send: "Geef deze rol",
      sendSeat: "Geef deze plaats",
    },
    correct: {
      title: (name: string) => `Gegevens van ${name}`,
      lead: "Verandert u het adres, dan werkt een uitnodiging die nog openstond niet meer: die kan bij een ander zijn aangekomen. Nodig daarna opnieuw uit. Wie al eens inlogde, logt in zoals voorheen.",
      send: "Sla op",
    },
    erase: {
      title: (name: string) => `Wilt u ${name} wissen?`,
      gone: "Dit verdwijnt voorgoed: naam, e-mailadres, hoe iemand inlogt, en wat er nog klaarstond om te versturen.",
      stays:
        "Dit blijft: wat deze persoon deed, zonder naam, want de geschiedenis van een besluit mag niet veranderen. Alle rollen eindigen vandaag.",
      words:
        "Staat er tekst van of over deze persoon in het register? Wis die apart, per regel in het logboek.",
      backups: "Reservekopieën van vóór vandaag bevatten de naam nog tot zij verlopen.",
      sure: "Ja, wis deze persoon. Ik weet dat dit niet terug kan.",
      send: "Wis voorgoed",
      cancel: "Niet wissen",
    },
    error: "Fout",
    beforeItBegan: (day: string) => `Deze rol begon op ${day}. Kies die dag of een latere`,
    faultsTitle: (count: number) =>
      `Er is nog niets vastgelegd: ${counted(count, "ding klopt", "dingen kloppen")} nog niet.`,
    meanwhileTitle: "Iemand anders wijzigde net iets aan deze persoon",
    meanwhile: "Kijk hieronder hoe het nu staat. Wilt u het uwe nog? Stuur het dan nog een keer.",
    faults: {
      name: "Vul een naam in, van hooguit 100 tekens op één regel",
      email: "Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl",
      "email-taken": "Bij dit adres hoort al iemand. Geef die persoon een rol",
      "sent-otherwise":
        "Met dit formulier nodigde u al iemand uit, en dat staat. Begin voor iemand anders een nieuw formulier",
      role: "Kies een rol uit de lijst",
      organisation: "Kies een partij uit de lijst",
      day: "Vul de dag in, bijvoorbeeld 1-3-2027",
      reason: "Schrijf op waarom",
      "too-long": "Maak deze tekst korter: hooguit 500 tekens",
      sure: "Vink aan dat u het zeker weet",
      "own-rights": "U kunt uzelf geen rol geven. Vraag een ander",
      "ends-before-it-begins": "Kies een laatste dag die niet voor de eerste ligt",
      "held-already": "Deze persoon heeft deze rol al in (een deel van) die tijd",
      "last-administrator":
        "Dit is de laatste beheerder zonder einddatum. Maak eerst iemand anders beheerder",
      nobody: "Er is niets dat vanaf die dag nog moet eindigen",
    },
  },
  {
    tab: "People",
    description: "Who takes part in steering the regional plan, and in which role.",
    headline: (count: number) =>
      count === 1
        ? "One person takes part"
        : `${capitalised(inWords(count, "en"))} people take part`,
    lead: (waiting: number, vacant: number) =>
      [
        waiting === 0
          ? "Everybody who was invited has been in."
          : `${counted(waiting, "person was", "people were")} invited and have not been in yet.`,
        vacant > 0 && `${counted(vacant, "seat is", "seats are")} vacant.`,
      ]
        .filter(Boolean)
        .join(" "),
    invite: "Invite somebody",
    filter: { name: "Name", role: "Role", body: "Body", party: "Party", which: "Who" },
    whichOnes: { waiting: "invited, not yet come", without: "now without a role" },
    none: "Nobody fits your choice.",
    access: {
      came: "",
      invited: (day: string) => `invited, the link works up to ${day}`,
      "invitation-over": "invited, but the link has expired",
      "not-invited": "not invited yet",
      "mail-waiting": "invited, the mail still waits for the mail server",
      "mail-refused": "invited, but the mail may not have arrived: is the address right?",
      erased: "erased on request",
    },
    seen: (day: string) => `last seen on ${day}`,
    notSeen: "not seen for more than a week",
    noRoles: "no role",
    erasedName: "Erased name",
    vacantTitle: "Vacant seats",
    vacantHow: "The plan names these parties, chairs and secretaries, but nobody has the seat now.",
    noVacant: "No seat is vacant.",
    emptyBodies: "Nobody has a seat in these bodies yet:",
    noChair: "no chair",
    noSecretary: "no secretary",
    noFor: (party: string) => `nobody for ${party}`,
    rightsLink: "Who may do what",
    person: {
      lead: (count: number) =>
        count === 0
          ? "Has no role now, and so can do nothing."
          : `Takes part in ${counted(count, "role", "roles")}.`,
      roles: "Roles",
      none: "None now.",
      later: "Not begun yet",
      past: "Earlier roles",
      end: "End this role",
      endFollows:
        "What somebody could do in this role then ends. An ended role does not come back; you can give a new one.",
      endPast:
        "Choose a day that has passed and the register says that the role ended then. A day before the role began is not possible.",
      endYes: "Yes, end this role",
      endOn: "From which day on no longer?",
      endHint: "Choose today and the right ends at once, also of somebody who is signed in now.",
      why: "Why?",
      correct: "Correct name or e-mail address",
      give: "Give a role",
      seat: "Give a seat in a body",
      access: "Access",
      email: "E-mail address",
      noEmail: "none",
      state: "State",
      came: "has been in",
      inviteAgain: "Make a new invitation",
      endSessions: "Sign this person out everywhere",
      endSessionsFollows:
        "This person then has to sign in anew everywhere. What was not saved yet may be lost.",
      endSessionsYes: "Yes, sign out everywhere",
      sessionsEnded: "This person was signed out everywhere.",
      history: "History in the log",
      erase: "Erase this person on request",
    },
    giveRole: {
      title: (name: string) => `Which role does ${name} get?`,
      seatTitle: (name: string, body: string) => `Which seat does ${name} get in ${body}?`,
      role: "Role",
      seat: "Seat",
      choose: "choose",
      organisation: "For which party?",
      organisationHint: "A substitute stands in for the members of this party.",
      noParty: "no party",
      from: "First day",
      until: "Last day",
      send: "Give this role",
      sendSeat: "Give this seat",
    },
    correct: {
      title: (name: string) => `Details of ${name}`,
      lead: "When you change the address, an invitation that was still open stops working: somebody else may have received it. Invite again after that. Who has signed in before signs in as always.",
      send: "Save",
    },
    erase: {
      title: (name: string) => `Do you want to erase ${name}?`,
      gone: "This disappears for good: name, e-mail address, how somebody signs in, and what waited to be sent.",
      stays:
        "This stays: what this person did, without a name, because the history of a decision must not change. All roles end today.",
      words:
        "Is there text by or about this person in the register? Erase it apart, line by line, in the log.",
      backups: "Backups from before today hold the name until they expire.",
      sure: "Yes, erase this person. I know that this cannot be undone.",
      send: "Erase for good",
      cancel: "Do not erase",
    },
    error: "Error",
    beforeItBegan: (day: string) => `This role began on ${day}. Choose that day or a later one`,
    faultsTitle: (count: number) =>
      `Nothing was recorded yet: ${counted(count, "thing is", "things are")} not right.`,
    meanwhileTitle: "Somebody else changed something about this person just now",
    meanwhile: "See below how it stands. Do you want yours as well? Then send it once more.",
    faults: {
      name: "Fill in a name of at most 100 characters on one line",
      email: "Fill in an e-mail address, for example name@organisation.nl",
      "email-taken": "This address is somebody’s already. Give that person a role",
      "sent-otherwise":
        "With this form you invited somebody before, and that stands. Begin a new form for somebody else",
      role: "Choose a role from the list",
      organisation: "Choose a party from the list",
      day: "Fill in the day, for example 1-3-2027",
      reason: "Write why",
      "too-long": "Make this text shorter: at most 500 characters",
      sure: "Tick that you are sure",
      "own-rights": "You cannot give yourself a role. Ask somebody else",
      "ends-before-it-begins": "Choose a last day that is not before the first",
      "held-already": "This person has this role already in (part of) that time",
      "last-administrator":
        "This is the last administrator without a last day. Make somebody else one first",
      nobody: "There is nothing that has to end from that day on",
    },
  },
);
