import { LineRuleType, type IStylesOptions } from "docx";
import { fonts, ink } from "../look.ts";

/** A4 and its margins, in twentieths of a point. */
export const paper = { width: 11_906, height: 16_838, side: 1280, top: 1400, bottom: 1200 };

/** The list style of the document. */
export const dots = "dots";

/** Twentieths of a point; sizes of letters are in half points. */
export const styles = (locale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: fonts.text, size: 24, color: ink.ink, language: { value: locale } },
      paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: fonts.heading, size: 68, bold: true, color: ink.ink },
      paragraph: { spacing: { after: 160, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: fonts.heading, size: 46, bold: true, color: ink.ink },
      paragraph: {
        spacing: { after: 160, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
    heading2: {
      run: { font: fonts.heading, size: 30, bold: true, color: ink.ink },
      paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Lead",
      name: "Lead",
      basedOn: "Normal",
      run: { size: 29 },
      paragraph: { spacing: { after: 240, line: 320, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "Label",
      name: "Label",
      basedOn: "Normal",
      run: { size: 21, bold: true, color: ink.river },
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: 21 },
      paragraph: { spacing: { before: 60, after: 60, line: 260, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "Small",
      name: "Small",
      basedOn: "Normal",
      run: { size: 19, color: ink.soft },
      paragraph: { spacing: { after: 60, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "Number",
      name: "Number",
      basedOn: "Normal",
      run: { font: fonts.heading, size: 50, bold: true, color: ink.river },
      paragraph: { spacing: { before: 0, after: 40, line: 260, lineRule: LineRuleType.AUTO } },
    },
  ],
});
