import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import * as z from "zod";
import { zodProblems } from "../../core/plan/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";

/** One provider of OpenID Connect, as it stands in the file. */
const OpenIdSettings = z.strictObject({
  /** Part of the address that the provider sends people back to: /inloggen/terug/<id>. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As people know it, for the button. */
  name: z.string().min(1),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  /** Left out for a provider that only asks for PKCE. */
  clientSecret: z.string().min(1).optional(),
  /** Whether an address that it calls verified says who somebody is. */
  believesEmail: z.boolean().default(true),
});
export type OpenIdSettings = z.infer<typeof OpenIdSettings>;

const SignInFile = z.strictObject({
  providers: z
    .array(OpenIdSettings)
    .min(1)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "Use each id once"),
});

/**
 * Reads the providers from a YAML file; `${NAME}` stands for a variable of the environment, so that
 * secrets can stay out of the file.
 * @returns or in words what is wrong, without the secrets
 */
export async function readOpenIdSettings(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<readonly OpenIdSettings[], string>> {
  const missing: string[] = [];
  let document: unknown;
  try {
    document = JSON.parse(
      JSON.stringify(parse(await readFile(file, "utf8"))),
      (_key, value: unknown) =>
        typeof value === "string"
          ? value.replace(/\$\{([A-Z0-9_]+)\}/g, (_whole, name: string) => {
              if (!environment[name]) missing.push(name);
              return environment[name] ?? "";
            })
          : value,
    );
  } catch (error) {
    return refused(`${file} cannot be read: ${(error as Error).message.split("\n")[0]}`);
  }
  if (missing.length > 0) return refused(`${file} asks for ${missing.join(", ")}: set it`);
  const parsed = SignInFile.safeParse(document);
  if (parsed.success) return ok(parsed.data.providers);
  const problems = zodProblems(parsed.error).map(
    ({ path, message, remedy }) => `${path.join(".")}: ${message}. ${remedy}`,
  );
  return refused(`${file} is not right:\n${problems.join("\n")}`);
}
