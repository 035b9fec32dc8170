import * as z from "zod";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { danglingReferences, indexIds, Plan, zodProblems, type Problem } from "../plan/index.ts";
import { ChainEntry } from "./chain-entry.ts";
import { isCounted } from "./tally.ts";

/** A file of entries. */
const ChainEntries = z.strictObject({ chains: z.array(ChainEntry) });

/**
 * Reads entries from plain data and tells everything that is wrong with them at once.
 * @param plan the plan they are about
 */
export function checkChainEntries(
  plan: Plan,
  document: unknown,
): Result<readonly ChainEntry[], readonly Problem[]> {
  const parsed = ChainEntries.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const { chains } = parsed.data;
  const problems = [
    ...danglingReferences(ChainEntries, parsed.data, indexIds(Plan, plan).ids, new Map()),
    ...chains.flatMap((entry, index) =>
      misplaced(plan, entry).map((problem) => ({
        ...problem,
        path: ["chains", index, ...problem.path],
      })),
    ),
  ];
  return problems.length === 0 ? ok(chains) : refused(problems);
}

/** Points at something that the plan does not have, or gives an answer where words are asked. */
function misplaced(plan: Plan, entry: ChainEntry): readonly Problem[] {
  switch (entry.kind) {
    case "answers":
      return entry.answers.flatMap((given, index) => wrongAnswer(plan, given, index));
    case "evidence": {
      const ids = plan.preventionInfrastructure.criteria.map(({ id }) => id);
      return among(ids, entry.criterion, ["criterion"]);
    }
    case "provider-change": {
      const ids = plan.crucialCare.offers.map(({ id }) => id);
      return among(ids, entry.offer, ["offer"]);
    }
  }
}

function wrongAnswer(
  plan: Plan,
  { chain: id, question: asked, answer }: { chain: string; question: string; answer?: unknown },
  index: number,
): readonly Problem[] {
  const chain = plan.chains.find((one) => one.id === id);
  if (chain === undefined) return []; // Said already: a reference that leads nowhere.
  const question = chain.questions.find((one) => one.id === asked);
  if (question === undefined) {
    const ids = chain.questions.map((one) => one.id);
    return among(ids, asked, ["answers", index, "question"]);
  }
  if (isCounted(question) === (answer !== undefined)) return [];
  return [
    {
      path: ["answers", index, "answer"],
      message: isCounted(question)
        ? `The question "${asked}" asks for one of the four answers`
        : `The question "${asked}" is answered in words alone`,
      remedy: isCounted(question) ? "Add an answer" : "Move it to the explanation",
    },
  ];
}

function among(ids: readonly string[], id: string, path: Problem["path"]): readonly Problem[] {
  if (ids.includes(id)) return [];
  return [{ path, message: `The plan has no "${id}" here`, remedy: `Choose: ${ids.join(", ")}` }];
}
