/** What the name of a column says of the values below it. */
export type ColumnMeaning =
  | "bsn"
  | "name"
  | "birth-date"
  | "phone"
  | "postcode"
  | "house-number"
  | "person-id"
  | "row-id"
  | "birth-year"
  | "age"
  | "sex"
  | "period"
  | "measure"
  | "place-or-organisation";

const person =
  "(?:client|klant|patient|persoon|persoons|person|deelnemer|bewoner|inwoner|medewerker|werknemer|" +
  "personeel|personeels|leerling|respondent|burger|zorgvrager|verzekerde)s?";
const number = "(?:id|nr|nummer|number|code|key|sleutel|pseudoniem|pseudonym)";

/** In this order: a column of counts may name what it counts. Dutch and English. */
const meanings: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    "measure",
    /\b(?:aantal|aantallen|count|counts|number of|totaal|total|som|sum|gemiddelde?|mean|average|percentage|perc|pct|aandeel|share|per 1000?|waarde|value)\b|%/,
  ],
  ["bsn", /\b(?:bsn|bsn ?(?:nr|nummer)|burger ?service ?(?:nr|nummer)|sofi ?(?:nr|nummer))\b/],
  [
    "name",
    new RegExp(
      "\\b(?:achter|voor|roep|geslachts|familie|meisjes) ?na(?:am|men)\\b|\\bvoorletters?\\b|" +
        "\\btussenvoegsels?\\b|\\b(?:last|first|family|given|middle) ?names?\\b|\\b(?:sur|fore)name\\b|" +
        `\\b${person} ?na(?:am|me)\\b|\\bna(?:am|me) (?:van )?(?:de )?(?:of )?(?:the )?${person}\\b`,
    ),
  ],
  [
    "birth-date",
    /\bgeb(?:oorte)? ?(?:datum|dag|dat)\b|\bdatum (?:van )?geboorte\b|\bbirth ?(?:date|day)\b|\bdate of birth\b|\bdob\b/,
  ],
  ["birth-year", /\bgeb(?:oorte)? ?jaar\b|\bbirth ?year\b|\byear of birth\b/],
  ["phone", /\b(?:tel|telefoon|telefoon ?(?:nr|nummer)|mobiel|mobile|gsm|phone|phone ?number)\b/],
  ["postcode", /\b(?:postcode|pc6|zip ?code|postal code)\b/],
  ["house-number", /\bhuis ?(?:nr|nummer)\b|\bhouse ?(?:nr|number)\b/],
  // Numbers of organisations and places, of which the first are tested like those of people.
  [
    "place-or-organisation",
    /\b(?:rsin|kvk|agb|btw|fiscaal|vestiging|vestigings|gemeente|buurt|wijk|regio)/,
  ],
  ["person-id", new RegExp(`\\b${person} ?${number}\\b|\\brinpersoon\\w*\\b|\\bpseudonie?ms?\\b`)],
  [
    "row-id",
    /^(?:id|nr|nummer|volg ?(?:nr|nummer)|rij|rij ?nummer|row|record|record ?id|key|sleutel)$/,
  ],
  ["age", /\b(?:leeftijd|age)\b/],
  ["sex", /\b(?:geslacht|sekse|sex|gender)\b/],
  [
    "period",
    /\b(?:jaar|jaren|year|perioden?|period|kwartaal|quarter|maand|month|week|datum|date|peildatum)\b/,
  ],
];

/** Undefined for a name that says nothing of people, or no name at all. */
export function meaningOf(header: string | undefined): ColumnMeaning | undefined {
  const words = (header ?? "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^\p{L}\d%]+/gu, " ")
    .trim();
  return meanings.find(([, pattern]) => pattern.test(words))?.[0];
}
