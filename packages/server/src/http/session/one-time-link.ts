import { randomBytes, timingSafeEqual } from "node:crypto";

/** The sign-in token in the link that `serve` prints. It opens the door once. */
export interface OneTimeLink {
  readonly token: string;
  /** True the first time the right token is shown. */
  redeem(token: string): boolean;
}

export function createOneTimeLink(): OneTimeLink {
  const token = randomBytes(24).toString("base64url");
  const expected = Buffer.from(token);
  let used = false;
  return {
    token,
    redeem(shown) {
      const given = Buffer.from(shown);
      if (used || given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
      used = true;
      return true;
    },
  };
}
