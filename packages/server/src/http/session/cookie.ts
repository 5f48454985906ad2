import type { KeyKind } from "@atelier/gateway";

/**
 * Names of the cookies that a signed-in browser carries, by the kind of the key it signed in with: whoever draws with
 * one key and manages with another needs neither twice.
 */
export const SESSION_COOKIES: Readonly<Record<KeyKind, string>> = {
  inference: "atelier_session",
  management: "atelier_management",
};
