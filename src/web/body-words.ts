/** A body with its article, in Dutch: "het Bestuurlijk Overleg", "de Coördinatiegroep Preventie". */
export const theBody = (name: string): string =>
  `${/groep|tafel|vergadering|bijeenkomst/i.test(name) ? "de" : "het"} ${name}`;
