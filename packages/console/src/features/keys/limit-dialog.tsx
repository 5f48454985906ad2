import { useState } from "react";
import { changeKey, type ListedKey } from "../../api/account.js";
import { ApiFault } from "../../api/fault.js";
import { accountStrings } from "../../strings/account.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { FieldFault } from "../../ui/field-fault.js";
import { readAmount } from "./amount.js";
import styles from "./keys.module.css";
import { type LimitDraft, LimitFields } from "./limit-fields.js";

const words = accountStrings.keys;

/** Changes what a key may spend. */
export function LimitDialog({
  of,
  onChanged,
  onClose,
}: {
  of: ListedKey;
  onChanged(): void;
  onClose(): void;
}) {
  const [limit, setLimit] = useState<LimitDraft>({
    amount: of.limit === null ? "" : String(of.limit),
    reset: of.reset ?? "never",
  });
  const [fault, setFault] = useState<string | null>(null);
  const amount = readAmount(limit.amount);

  function save() {
    if (amount === "wrong") return;
    const limit_reset = amount === null || limit.reset === "never" ? null : limit.reset;
    changeKey(of.hash, { limit: amount, limit_reset }).then(onChanged, (cause: unknown) =>
      setFault(cause instanceof ApiFault ? cause.message : String(cause)),
    );
  }

  return (
    <Dialog title={words.changeTitle(of.name)} closeLabel={words.close} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <LimitFields limit={limit} wrong={amount === "wrong"} onChange={setLimit} />
        <FieldFault id="limit-fault" message={fault} />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary">
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
