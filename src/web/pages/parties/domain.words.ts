import type { Organisation } from "../../../core/plan/index.ts";
import { words } from "../../language.ts";

type DomainNames = Readonly<Record<Organisation["domain"], string>>;

/** The kinds of organisation, in the order in which lists show them. */
export const domainWords = words<DomainNames>(
  {
    hospital: "Ziekenhuizen",
    "nursing-home-care": "Verpleging en verzorging",
    "district-nursing": "Wijkverpleging",
    "gp-care": "Huisartsenzorg",
    "primary-care": "Andere zorg dichtbij huis",
    "mental-health": "Geestelijke gezondheidszorg",
    "disability-care": "Gehandicaptenzorg",
    "youth-care": "Jeugdhulp",
    "public-health": "Publieke gezondheid",
    "social-work": "Sociaal werk",
    municipality: "Gemeenten",
    "health-insurer": "Zorgverzekeraars",
    "residents-clients": "Inwoners en cliënten",
    housing: "Wonen",
    lifestyle: "Leefstijl",
    "education-research": "Onderwijs en onderzoek",
    "labour-market": "Arbeidsmarkt",
    "network-programme": "Netwerken en programma's",
    "national-body": "Landelijke organisaties",
    supplier: "Leveranciers",
    unknown: "Soort onbekend",
  },
  {
    hospital: "Hospitals",
    "nursing-home-care": "Nursing and care homes",
    "district-nursing": "District nursing",
    "gp-care": "GP care",
    "primary-care": "Other care close to home",
    "mental-health": "Mental health care",
    "disability-care": "Disability care",
    "youth-care": "Youth care",
    "public-health": "Public health",
    "social-work": "Social work",
    municipality: "Municipalities",
    "health-insurer": "Health insurers",
    "residents-clients": "Residents and clients",
    housing: "Housing",
    lifestyle: "Lifestyle",
    "education-research": "Education and research",
    "labour-market": "Labour market",
    "network-programme": "Networks and programmes",
    "national-body": "National organisations",
    supplier: "Suppliers",
    unknown: "Kind unknown",
  },
);
