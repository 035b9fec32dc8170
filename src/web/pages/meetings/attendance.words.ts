import { words } from "../../language.ts";

/** Words of who is there. */
export const attendanceWords = words(
  {
    title: "Wie is er",
    was: "Wie er was",
    coming: "Wie komt er",
    summary: (present: number, parties: number) =>
      `${present} van de ${parties} partijen ${present === 1 ? "is" : "zijn"} er.`,
    quorum: (present: number, needed: number) =>
      present >= needed
        ? `Dat is genoeg om te besluiten: daarvoor ${isOrAre(needed)} er ${needed} nodig.`
        : `Om te besluiten ${isOrAre(needed)} er ${needed} nodig. Een besluit mag wel, maar dan staat dit in het verslag.`,
    short: (present: number, needed: number) =>
      `Bij het sluiten ${present === 1 ? "was er 1 partij" : `waren er ${present} partijen`}; om te besluiten ${needed === 1 ? "was" : "waren"} er ${needed} nodig.`,
    enough: (present: number, needed: number) =>
      `Bij het sluiten waren er ${present} partijen; ${needed} was genoeg om te besluiten.`,
    nobody:
      "Voor dit overleg is nog niemand aangewezen. Daardoor is niet te zeggen wie er hoort te zijn.",
    presence: {
      present: "in de zaal",
      online: "online",
      absent: "afwezig",
      substituted: "vervangen",
    },
    unknown: "nog niet gezegd",
    notNoted: "niet genoteerd",
    who: (name: string) => `Aanwezigheid van ${name}`,
    everybody: "Iedereen is er",
    others: "Ook alle anderen zijn er",
    thenTakeOut: "Haal daarna weg wie er niet is.",
    vacant: (names: string) => `Nog niemand aangewezen voor ${names}.`,
  },
  {
    title: "Who is there",
    was: "Who was there",
    coming: "Who is coming",
    summary: (present: number, parties: number) =>
      `${present} of the ${parties} parties ${present === 1 ? "is" : "are"} there.`,
    quorum: (present: number, needed: number) =>
      present >= needed
        ? `That is enough to decide: ${needed} are needed.`
        : `Deciding takes ${needed}. A decision is possible, but then the minutes say this.`,
    short: (present: number, needed: number) =>
      `When the meeting closed ${present} parties were there; deciding took ${needed}.`,
    enough: (present: number, needed: number) =>
      `When the meeting closed ${present} parties were there; ${needed} was enough to decide.`,
    nobody: "Nobody was appointed to this body yet, so it cannot be said who should be there.",
    presence: {
      present: "in the room",
      online: "online",
      absent: "absent",
      substituted: "substituted",
    },
    unknown: "not said yet",
    notNoted: "not noted",
    who: (name: string) => `Attendance of ${name}`,
    everybody: "Everybody is there",
    others: "All others are there too",
    thenTakeOut: "Then take out who is not there.",
    vacant: (names: string) => `Nobody appointed yet for ${names}.`,
  },
);

const isOrAre = (count: number) => (count === 1 ? "is" : "zijn");
