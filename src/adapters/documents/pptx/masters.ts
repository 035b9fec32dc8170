import type PptxGenJS from "pptxgenjs";
import { ink } from "../look.ts";
import { heading, slide, text } from "./slide.ts";

/** Where the title stands on each kind of slide, so that it is a title for who listens too. */
const titleAt = (place: { y: number; h: number; fontSize: number; valign: "top" | "bottom" }) => ({
  placeholder: {
    options: {
      ...place,
      name: "title",
      type: "title" as const,
      x: slide.left,
      w: slide.width,
      fontFace: heading,
      bold: true,
      color: ink.ink,
      align: "left" as const,
      margin: 0,
    },
    text: "",
  },
});

export const masters: readonly PptxGenJS.SlideMasterProps[] = [
  {
    title: "cover",
    background: { color: ink.paper },
    objects: [titleAt({ y: 1.5, h: 1.9, fontSize: 40, valign: "bottom" })],
  },
  {
    title: "part",
    background: { color: ink.paper },
    objects: [titleAt({ y: slide.title, h: 0.95, fontSize: 28, valign: "top" })],
    slideNumber: {
      x: 12.2,
      y: 7.02,
      w: 0.6,
      align: "right",
      fontFace: text,
      fontSize: 12,
      color: ink.soft,
    },
  },
];
