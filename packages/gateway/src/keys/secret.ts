import { createHash, randomBytes } from "node:crypto";

const PREFIX = "sk-or-v1-";

/** A new key's secret: 256 random bits behind the prefix that the SDKs know. */
export function makeSecret(): string {
  return PREFIX + randomBytes(32).toString("hex");
}

/**
 * What is kept of a secret. A plain SHA-256 does, since made secrets can't be guessed; a person who sets
 * a short one by the environment has chosen that.
 */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}

/** "sk-or-v1-abc...xyz": enough to tell keys apart; short secrets keep all but a hint to themselves. */
export function labelOf(secret: string): string {
  const start = secret.startsWith(PREFIX) ? PREFIX.length + 3 : 3;
  return secret.length < start + 16
    ? `${secret.slice(0, 2)}...`
    : `${secret.slice(0, start)}...${secret.slice(-3)}`;
}
