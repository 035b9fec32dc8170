import { WrongUse, type Arguments } from "../command.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of a kept evaluation, as the first argument. */
export function evaluationId(args: Arguments): string {
  const id = args.positionals[0] ?? "";
  if (!uuid.test(id)) throw new WrongUse('Name the id, as "evaluation list" shows it');
  return id;
}
