import * as z from "zod";

/** Anything JSON can carry. */
const Json = z.json();

/**
 * One change of one field of one record, with what stood there before: whoever adopts it later
 * sees whether somebody else changed it meanwhile. A record is named by the list it stands in and
 * its id, a field by its path in the record: "initiatives/leefstijlloket" and "course".
 */
export const Change = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("set"),
    in: z.enum(["plan", "assumptions"]),
    record: z.string(),
    field: z.string(),
    /** `null` when the field was not there. */
    before: Json,
    /** `null` takes the field away. */
    after: Json,
  }),
  z.strictObject({
    kind: z.literal("add"),
    in: z.enum(["plan", "assumptions"]),
    /** List and id of the new record. */
    record: z.string(),
    after: Json,
  }),
]);
export type Change = z.infer<typeof Change>;

/** Where a change is made: two changes of one place cannot both stand. */
export function placeOf(change: Change): string {
  const place = `${change.in}/${change.record}`;
  return change.kind === "set" ? `${place}#${change.field}` : place;
}
