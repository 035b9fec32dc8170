import type { FC } from "hono/jsx";
import type { FigureKind } from "../../core/plan/index.ts";
import { words, type Language } from "../language.ts";

const kindWords = words(
  {
    observed: "gemeten",
    registered: "geregistreerd",
    estimate: "geschat met een model",
    forecast: "verwachting",
    reported: "opgegeven door een partij",
    assumed: "aanname",
  },
  {
    observed: "measured",
    registered: "registered",
    estimate: "estimated with a model",
    forecast: "forecast",
    reported: "reported by a party",
    assumed: "assumption",
  },
);

/** The word alone, for tables and files. */
export const kindWord = (kind: FigureKind, language: Language) => kindWords[language][kind];

/** The mark and the word of a kind of figure: six kinds, six looks, the same everywhere. */
export const KindMark: FC<{ kind: FigureKind; language: Language; by?: string }> = (props) => {
  const word = kindWords[props.language][props.kind];
  return (
    <span class="kind">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Mark kind={props.kind} />
      </svg>
      {props.by === undefined ? word : `${word}: ${props.by}`}
    </span>
  );
};

const Mark: FC<{ kind: FigureKind }> = ({ kind }) => {
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;
  switch (kind) {
    case "observed":
      return <circle cx="8" cy="8" r="4.5" fill="currentColor" />;
    case "registered":
      return <rect x="3.5" y="3.5" width="9" height="9" fill="currentColor" />;
    case "estimate":
      return (
        <g {...line}>
          <path d="M8 0v3M8 13v3" />
          <circle cx="8" cy="8" r="4" />
        </g>
      );
    case "forecast":
      return <path d="M0 12 16 4" {...line} stroke-dasharray="4 2.5" />;
    case "reported":
      return <path d="M8 3 13.5 13h-11z" fill="currentColor" />;
    case "assumed":
      return <path d="M2 8 8 2M2 14 14 2M8 14l6-6" {...line} stroke-width="1.5" />;
  }
};
