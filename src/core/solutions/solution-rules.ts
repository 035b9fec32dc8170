import * as z from "zod";
import { Text } from "../plan/index.ts";

const Choice = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: Text,
});

/** What a region can choose from when it describes a digital solution. */
export const SolutionRules = z.strictObject({
  /** What solutions do: two with the same one for one party overlap. */
  functions: z.array(Choice).default([]),
  standards: z.array(Choice).default([]),
});
