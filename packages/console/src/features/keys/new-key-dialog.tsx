import { useState } from "react";
import { makeKey, type NewKey } from "../../api/account.js";
import { ApiFault } from "../../api/fault.js";
import { accountStrings } from "../../strings/account.js";
import { Button } from "../../ui/button.js";
import { CopyButton } from "../../ui/copy-button.js";
import { Dialog } from "../../ui/dialog.js";
import { FieldFault } from "../../ui/field-fault.js";
import { Segments } from "../../ui/segments.js";
import { TextField } from "../../ui/text-field.js";
import { readAmount } from "./amount.js";
import styles from "./keys.module.css";
import { type LimitDraft, LimitFields } from "./limit-fields.js";

const words = accountStrings.keys;
const KINDS = (["inference", "management"] as const).map((name) => ({ name, title: words.kinds[name] }));

/** Makes a key and shows it, this once. */
export function NewKeyDialog({ onMade, onClose }: { onMade(): void; onClose(): void }) {
  const [name, setName] = useState("");
  const [kind, setKind] = useState<NewKey["kind"]>("inference");
  const [limit, setLimit] = useState<LimitDraft>({ amount: "", reset: "never" });
  const [tried, setTried] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const amount = readAmount(limit.amount);

  function make() {
    setTried(true);
    if (name.trim() === "" || amount === "wrong") return;
    const limit_reset = amount === null || limit.reset === "never" ? null : limit.reset;
    makeKey({ name: name.trim(), kind, limit: amount, limit_reset }).then(
      (made) => {
        setSecret(made);
        onMade();
      },
      (cause: unknown) => setFault(cause instanceof ApiFault ? cause.message : String(cause)),
    );
  }

  if (secret !== null) {
    return (
      <Dialog title={words.madeTitle} closeLabel={words.close} open onClose={onClose}>
        <p className={styles.note}>{words.madeHint}</p>
        <code className={styles.secret}>{secret}</code>
        <div className={styles.buttons}>
          <CopyButton text={secret} label={words.copy} doneLabel={words.copied} autoFocus />
          <Button look="primary" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.newTitle} closeLabel={words.close} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField
          data-first
          label={words.name}
          placeholder={words.namePlaceholder}
          autoComplete="off"
          maxLength={256}
          value={name}
          fault={tried && name.trim() === "" ? words.nameMissing : null}
          onChange={setName}
        />
        <div>
          <span className={styles.label}>{words.kind}</span>
          <Segments label={words.kind} choices={KINDS} value={kind} onChange={setKind} />
        </div>
        <LimitFields limit={limit} wrong={tried && amount === "wrong"} onChange={setLimit} />
        <FieldFault id="new-key-fault" message={fault} />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" look="primary">
            {words.make}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
