import { useState } from "react";
import { grantCredits, readCredits } from "../../api/account.js";
import { ApiFault } from "../../api/fault.js";
import { useResource } from "../../api/resource.js";
import { accountStrings } from "../../strings/account.js";
import { Button } from "../../ui/button.js";
import { dollarText } from "../../ui/format.js";
import { Section } from "../../ui/section.js";
import { TextField } from "../../ui/text-field.js";
import { Loaded } from "../sign-in/loaded.js";
import { readAmount } from "./amount.js";
import styles from "./keys.module.css";

const words = accountStrings.credits;

/** What the account was granted and has spent. */
export function Credits() {
  const credits = useResource("/v1/credits", readCredits);
  const [amount, setAmount] = useState("");
  const [fault, setFault] = useState<string | null>(null);

  function grant() {
    const dollars = readAmount(amount);
    if (dollars === "wrong" || dollars === null || dollars === 0) return setFault(words.wrong);
    grantCredits(dollars).then(
      () => {
        setAmount("");
        credits.reload();
      },
      (cause: unknown) => setFault(cause instanceof ApiFault ? cause.plainMessage : String(cause)),
    );
  }

  return (
    <Section id="credits" title={words.title}>
      <Loaded resource={credits} height={120} management>
        {({ granted, spent }) => (
          <>
            {granted === 0 ? (
              <p className={styles.note}>{words.unlimited}</p>
            ) : (
              <dl className={styles.figures}>
                <div>
                  <dt>{words.left}</dt>
                  <dd>{dollarText(Math.max(0, granted - spent))}</dd>
                </div>
                <div>
                  <dt>{words.spent}</dt>
                  <dd>{dollarText(spent)}</dd>
                </div>
                <div>
                  <dt>{words.granted}</dt>
                  <dd>{dollarText(granted)}</dd>
                </div>
              </dl>
            )}
            <form
              className={styles.grant}
              onSubmit={(event) => {
                event.preventDefault();
                grant();
              }}
            >
              <TextField
                label={words.amount}
                inputMode="decimal"
                autoComplete="off"
                value={amount}
                fault={fault}
                onChange={(text) => {
                  setAmount(text);
                  setFault(null);
                }}
              />
              <Button type="submit">{words.grant}</Button>
            </form>
            {granted === 0 && <p className={`${styles.note} ${styles.below}`}>{words.note}</p>}
          </>
        )}
      </Loaded>
    </Section>
  );
}
