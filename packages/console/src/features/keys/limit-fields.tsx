import type { Reset } from "../../api/account.js";
import { accountStrings } from "../../strings/account.js";
import { Select } from "../../ui/select.js";
import { TextField } from "../../ui/text-field.js";
import styles from "./keys.module.css";

const words = accountStrings.keys;

/** A limit as it is being written. */
export interface LimitDraft {
  readonly amount: string;
  readonly reset: Reset | "never";
}

const RESETS = (["never", "daily", "weekly", "monthly"] as const).map((name) => ({
  name,
  title: name === "never" ? words.resetNever : words.limitReset[name],
}));

/** What a key may spend, and when that begins anew. */
export function LimitFields({
  limit,
  wrong,
  onChange,
}: {
  limit: LimitDraft;
  wrong: boolean;
  onChange(limit: LimitDraft): void;
}) {
  return (
    <div className={styles.pair}>
      <TextField
        data-first
        label={words.limit}
        placeholder={words.limitPlaceholder}
        inputMode="decimal"
        autoComplete="off"
        value={limit.amount}
        fault={wrong ? words.limitWrong : null}
        onChange={(amount) => onChange({ ...limit, amount })}
      />
      <div>
        <span className={styles.label} aria-hidden="true">
          {words.reset}
        </span>
        <Select
          label={words.reset}
          groups={[{ title: null, choices: RESETS }]}
          value={limit.reset}
          onChange={(reset) => onChange({ ...limit, reset })}
        />
      </div>
    </div>
  );
}
