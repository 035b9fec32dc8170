import {
  danglingReferences,
  indexIds,
  Plan,
  zodProblems,
  type Problem,
} from "../../core/plan/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { personaId } from "../sign-in/persona.ts";
import { belongsOn, RegionAct } from "../steering/region-act.ts";
import { uuidOf } from "../uuid-of.ts";
import { ExampleSteering } from "./example-steering.ts";
import { namesGiven, namesUsed, told } from "./written-story.ts";

/** A made-up story, as it goes when it is told on a day (YYYY-MM-DD). */
export type Story = (today: string) => ExampleSteering;

/**
 * Reads made-up steering and tells everything that is wrong with it at once. What people may not
 * do by the rules of steering comes out when the story is played.
 * @param document with the example people as well: the story names them
 */
export function checkExampleSteering(
  plan: Plan,
  { personas, ...written }: Readonly<Record<string, unknown>>,
): Result<Story, readonly Problem[]> {
  const names = { people: namesGiven(personas), things: namesGiven(written) };
  const region = plan.region.id;
  const idOf = (name: string) =>
    names.people.includes(name) ? personaId(region, name) : exampleId(region, name);
  const read = (today: string) => ExampleSteering.safeParse(told(written, { today, idOf }));
  // Whatever the day is, the same is right or wrong.
  const parsed = read("2030-01-01");
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const known = new Set([...names.people, ...names.things]);
  const problems = [
    ...namesUsed(written)
      .filter(({ name }) => !known.has(name))
      .map(({ name, path }) => unknownName(name, path)),
    ...twice(names),
    ...danglingReferences(ExampleSteering, parsed.data, indexIds(Plan, plan).ids, new Map()),
    ...wrongActs(parsed.data),
  ];
  return problems.length === 0 ? ok((today) => read(today).data!) : refused(problems);
}

/** The id that something in a story has in every store. */
export const exampleId = (region: string, name: string): string =>
  uuidOf(`example:${region}:${name}`);

const unknownName = (name: string, path: Problem["path"]): Problem => ({
  path,
  message: `Nobody and nothing in the story is called "${name}"`,
  remedy: "Use the id of a persona, a meeting, an item, a proposal or an action",
});

function twice({ people, things }: Readonly<Record<"people" | "things", readonly string[]>>) {
  return people
    .filter((name) => things.includes(name))
    .map((name): Problem => ({
      path: [],
      message: `"${name}" is a persona and something else too`,
      remedy: "Give each its own id",
    }));
}

/** Acts that could not be kept in the register as they are written. */
function wrongActs({ records }: ExampleSteering): readonly Problem[] {
  return records.flatMap(({ about, does }, at) =>
    does.flatMap((written, index): readonly Problem[] => {
      const path = ["records", at, "does", index];
      const act = RegionAct.safeParse(written);
      if (!act.success)
        return zodProblems(act.error).map((problem) => ({
          ...problem,
          path: [...path, ...problem.path],
        }));
      if (belongsOn(about, act.data)) return [];
      return [
        {
          path,
          message: `"${written.kind}" cannot be done with ${about}`,
          remedy: "See src/app/steering/region-act.ts for what belongs together",
        },
      ];
    }),
  );
}
