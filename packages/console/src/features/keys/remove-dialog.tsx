import { useState } from "react";
import { type ListedKey, removeKey } from "../../api/account.js";
import { ApiFault } from "../../api/fault.js";
import { accountStrings } from "../../strings/account.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { FieldFault } from "../../ui/field-fault.js";
import styles from "./keys.module.css";

const words = accountStrings.keys;

/** Asks once more before a key is deleted. */
export function RemoveDialog({
  of,
  onRemoved,
  onClose,
}: {
  of: ListedKey;
  onRemoved(): void;
  onClose(): void;
}) {
  const [fault, setFault] = useState<string | null>(null);
  return (
    <Dialog title={words.removeTitle} closeLabel={words.close} open size="small" onClose={onClose}>
      <p className={styles.note}>{words.removeHint(of.name)}</p>
      <FieldFault id="remove-fault" message={fault} />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          look="primary"
          onClick={() =>
            removeKey(of.hash).then(onRemoved, (cause: unknown) =>
              setFault(cause instanceof ApiFault ? cause.message : String(cause)),
            )
          }
        >
          {words.removeConfirm}
        </Button>
      </div>
    </Dialog>
  );
}
