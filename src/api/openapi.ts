import { indicatorUnits } from "../core/indicators/index.ts";
import { missingReasons, publicationStates } from "../core/observations/index.ts";
import { figureKinds, type Plan } from "../core/plan/index.ts";

export const apiVersion = "1.0.0";

/**
 * The API described in OpenAPI 3.1, after the API Design Rules of the Dutch government.
 * @param server address of the API, for example https://eenlijn.example.nl/api/v1
 */
export function openApi(server: string, { region }: Plan) {
  const { name, mailbox } = region.collaboration;
  return {
    openapi: "3.1.0",
    info: {
      title: `Eenlijn ${region.name}`,
      description:
        "Indicators of a care region. Every figure is rounded once, and the same on pages, in files and here. A value that is missing says why.",
      version: apiVersion,
      contact: {
        name,
        ...(mailbox !== undefined && { email: mailbox }),
        url: server.replace(/\/api\/v1$/, "/"),
      },
      license: { name: "Licence of each source, named with the indicator" },
    },
    servers: [{ url: server }],
    paths: {
      "/indicators": {
        get: {
          operationId: "listIndicators",
          summary: "All indicators with their latest figure",
          parameters: [knownOn],
          responses: {
            "200": answer("The indicators", {
              type: "object",
              required: ["knownOn", "indicators"],
              properties: {
                knownOn: day,
                isExample,
                indicators: { type: "array", items: { $ref: "#/components/schemas/Indicator" } },
              },
            }),
            "400": problem("A day that is none or lies ahead, or another parameter"),
            "404": problem("The region measures nothing yet, or had no plan that day"),
            "503": problem("That day needs a calculation, and too many wait"),
          },
        },
      },
      "/indicators/{id}": {
        get: {
          operationId: "readIndicator",
          summary: "One indicator with all its figures and their origin",
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            knownOn,
          ],
          responses: {
            "200": answer("The indicator", {
              allOf: [
                { $ref: "#/components/schemas/Indicator" },
                {
                  type: "object",
                  required: ["knownOn", "series", "sources"],
                  properties: {
                    knownOn: day,
                    isExample,
                    series: { type: "array", items: { $ref: "#/components/schemas/Series" } },
                    sources: { type: "array", items: { type: "object" } },
                  },
                },
              ],
            }),
            "400": problem("A day that is none or lies ahead, or another parameter"),
            "404": problem("No such indicator, or the region had no plan that day"),
            "503": problem("That day needs a calculation, and too many wait"),
          },
        },
      },
      "/openapi.json": {
        get: {
          operationId: "readDescription",
          summary: "This description",
          responses: { "200": answer("OpenAPI 3.1", { type: "object" }) },
        },
      },
    },
    components: { schemas },
  };
}

const isExample = { type: "boolean", description: "True when the figures are made up" } as const;
const day = { type: "string", format: "date" } as const;
const text = {
  type: "object",
  required: ["nl", "en"],
  properties: { nl: { type: "string" }, en: { type: "string" } },
} as const;

const knownOn = {
  name: "knownOn",
  in: "query",
  description: "Figures as they were known at the end of this day; today when left out",
  schema: day,
} as const;

const versionHeader = { "API-Version": { schema: { type: "string", example: apiVersion } } };

const answer = (description: string, schema: object) => ({
  description,
  headers: versionHeader,
  content: { "application/json": { schema } },
});

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const schemas = {
  Problem: {
    type: "object",
    required: ["status", "title", "detail"],
    properties: {
      status: { type: "integer" },
      title: { type: "string" },
      detail: { type: "string" },
    },
  },
  Point: {
    type: "object",
    required: ["period", "state"],
    properties: {
      period: {
        type: "string",
        description: "2022, 2022-Q3, 2022-06, 2022-06-15 or 2017/2020",
      },
      value: { type: "number" },
      lower: { type: "number", description: "Lower end of the interval, where there is one" },
      upper: { type: "number" },
      missing: { type: "string", enum: missingReasons, description: "Instead of a value" },
      state: { type: "string", enum: publicationStates },
    },
  },
  Series: {
    type: "object",
    required: ["area", "points", "limits"],
    properties: {
      area: { type: "string" },
      points: { type: "array", items: { $ref: "#/components/schemas/Point" } },
      limits: {
        type: "array",
        description: "Mean and limits from a period on; empty while too short to judge",
        items: {
          type: "object",
          required: ["from", "mean"],
          properties: {
            from: { type: "string" },
            mean: { type: "number" },
            lower: { type: "number" },
            upper: { type: "number" },
          },
        },
      },
    },
  },
  Indicator: {
    type: "object",
    required: ["id", "title", "line", "level", "unit", "better", "kind", "finding", "attention"],
    properties: {
      id: { type: "string" },
      title: text,
      line: { type: "string" },
      level: { type: "string", enum: ["region", "institution", "plan"] },
      challenges: { type: "array", items: { type: "string" } },
      unit: { type: "string", enum: indicatorUnits },
      decimals: { type: "integer" },
      better: { type: "string", enum: ["higher", "lower", "neutral"] },
      kind: { type: "string", enum: figureKinds },
      area: { type: "string" },
      latest: { $ref: "#/components/schemas/Point" },
      finding: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: {
            type: "string",
            enum: [
              "no-data",
              "not-measured",
              "in-parts",
              "one-point",
              "too-short",
              "steady",
              "moved",
            ],
          },
        },
      },
      assurance: { type: "string", enum: ["meets", "hit-or-miss", "misses"] },
      target: {
        type: "object",
        required: ["by", "value"],
        properties: {
          by: day,
          value: { type: "number" },
          chance: { type: "number", minimum: 0, maximum: 1 },
        },
      },
      attention: { type: "array", items: { type: "string" } },
      expectedOn: day,
    },
  },
} as const;
