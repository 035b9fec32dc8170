import type { FC } from "hono/jsx";

/** What somebody typed in a form, field by field, to read it back. */
export const TypedFields: FC<{ fields: readonly (readonly [string, string])[] }> = ({ fields }) => (
  <dl class="kept-form">
    {fields.filter(isTyped).map(([name, value]) => (
      <div>
        <dt>{labelOf(name)}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/**
 * Whether it is text of a person. Forms carry numbers and ids of their own along, and what was
 * chosen goes by a name that no person reads, such as "initiative:school": words without a space.
 */
const isTyped = ([, value]: readonly [string, string]) => /[^a-z0-9:/-]/.test(value.trim());

/** Forms name their fields in plain Dutch. */
const labelOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replace(/-/g, " ");
