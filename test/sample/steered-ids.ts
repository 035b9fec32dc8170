/** An id made of one character. */
export const id = (character: string) =>
  `${character.repeat(8)}-${character.repeat(4)}-4${character.repeat(3)}-8${character.repeat(3)}-${character.repeat(12)}`;

/** What the things in the sample are about; everything about something else is another's. */
export const body = "tactisch-overleg";
export const [above, elsewhere] = ["bestuurlijk-overleg", "coordinatiegroep-preventie"];
export const initiative = "leefstijlloket";
export const party = "vgz";
export const otherInitiative = "mentaal-gezondheidsplein";

/** One of each thing; and of some, one that belongs elsewhere. */
export const ids = {
  meeting: id("1"),
  item: id("2"),
  note: id("3"),
  otherMeeting: id("4"),
  otherItem: id("5"),
  otherNote: id("6"),
  action: id("7"),
  proposal: id("8"),
  offered: id("9"),
  risk: id("a"),
  funding: id("b"),
  solution: id("d"),
  decision: `${body}-2026-1`,
  leadSignal: "sample-lead",
  bodySignal: "sample-body",
} as const;
