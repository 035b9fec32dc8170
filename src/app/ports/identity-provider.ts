import type { Result } from "../../kernel/result.ts";
import type { Identity } from "./people-store.ts";

/** What a sign-in is begun with and its answer must fit: three secrets, used once. */
export interface Handshake {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What a provider says about who signed in. */
export interface Identified {
  readonly identity: Identity;
  /** In lower case; left out unless the provider checked that it is theirs. */
  readonly email?: string;
}

/** The provider gives no usable answer now; `reason` is for who runs the site. */
export interface ProviderDown {
  readonly kind: "provider-down";
  readonly reason: string;
}

export type NotIdentified =
  | ProviderDown
  /** The person changed their mind, or the provider did not let them in. */
  | { readonly kind: "declined" }
  /** The answer does not fit this sign-in: overtaken, used before, or made up. */
  | { readonly kind: "does-not-fit"; readonly reason: string };

/** Somebody else's word for who a person is. */
export interface IdentityProvider {
  /** Names it in addresses: lower-case letters, digits and "-". */
  readonly id: string;
  /** As people know it, such as the name of their organisation. */
  readonly name: string;
  /**
   * Where to send somebody to sign in.
   * @param callback absolute address to which the provider sends them back
   * @param hint whom to expect, such as an e-mail address; a provider may ignore it
   */
  address(
    handshake: Handshake,
    callback: string,
    hint?: string,
  ): Promise<Result<string, ProviderDown>>;
  /** @param answer the callback as it was called, with all that the provider added */
  identify(answer: URL, handshake: Handshake): Promise<Result<Identified, NotIdentified>>;
}
