import type { FC } from "hono/jsx";

interface CarriedFieldsProps {
  /** Address that the form is sent to. */
  readonly action: string;
  /** Names that the form has fields of its own for. */
  readonly except?: readonly string[];
}

/**
 * What stands in the query of an address, as hidden fields: a browser drops that query when it
 * sends a form with GET, and with it the day that is looked at.
 */
export const CarriedFields: FC<CarriedFieldsProps> = ({ action, except = [] }) => {
  const [, query] = action.split("#")[0]!.split("?");
  return (
    <>
      {[...new URLSearchParams(query)]
        .filter(([name]) => !except.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
};
