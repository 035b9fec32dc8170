import { words } from "../../language.ts";

export const earlierDayWords = words(
  {
    wrong: {
      title: "Die dag kennen wij niet",
      text: (asked: string, today: string) =>
        `“${asked}” is geen dag tot en met vandaag, ${today}. Kies hieronder een dag.`,
    },
    before: {
      title: (adopted: string) => `Het plan is vastgesteld op ${adopted}`,
      text: (day: string) =>
        `Van ${day} is hier niets te zien: toen was er nog geen plan. Kies een latere dag.`,
      first: (adopted: string) => `Bekijk ${adopted}`,
    },
    onlyToday: {
      title: (day: string) => `Dit kan niet op ${day}`,
      text: "U kijkt naar een eerdere dag. Wat toen was, kunt u lezen en niet meer veranderen. Deze pagina werkt alleen met de dag van vandaag.",
      notSent: "Er is niets verstuurd. Met de knop ‘terug’ van uw browser vindt u wat u typte.",
      today: "Open deze pagina van vandaag",
    },
    choose: "Bekijk de site zoals op",
    today: "Naar vandaag",
  },
  {
    wrong: {
      title: "We do not know that day",
      text: (asked: string, today: string) =>
        `“${asked}” is not a day up to and including today, ${today}. Choose a day below.`,
    },
    before: {
      title: (adopted: string) => `The plan was adopted on ${adopted}`,
      text: (day: string) =>
        `There is nothing to see here of ${day}: there was no plan yet. Choose a later day.`,
      first: (adopted: string) => `See ${adopted}`,
    },
    onlyToday: {
      title: (day: string) => `This cannot be done on ${day}`,
      text: "You are looking at an earlier day. What was then can be read and no longer changed. This page works with today alone.",
      notSent: "Nothing was sent. The ‘back’ button of your browser brings back what you typed.",
      today: "Open this page as of today",
    },
    choose: "See the site as of",
    today: "To today",
  },
);
