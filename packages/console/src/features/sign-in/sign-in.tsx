import { useEffect, useId, useRef, useState } from "react";
import { signIn } from "../../api/account.js";
import { ApiFault } from "../../api/fault.js";
import { useInvalidate } from "../../api/resource.js";
import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";
import { FieldFault } from "../../ui/field-fault.js";
import styles from "./sign-in.module.css";

const words = strings.signIn;

/** Shown when the API wants a key: how to get in, and a field for those who have one. */
export function SignIn({
  management = false,
  beside = false,
  onSignedIn,
}: {
  /** Whether a management key is wanted. */
  management?: boolean;
  /** Whether one for management is there, and one for drawing is wanted beside it. */
  beside?: boolean;
  onSignedIn(): void;
}) {
  const asked = management ? words.management : beside ? words.beside : words.first;
  const [key, setKey] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const invalidate = useInvalidate();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  async function tryKey() {
    const pasted = key.trim();
    if (pasted === "") return;
    try {
      const { mayManage, mayDraw } = await signIn(pasted);
      if (management && !mayManage) return setFault(words.wrongKind);
      if (!management && !mayDraw) return setFault(words.cannotDraw);
      onSignedIn();
      invalidate("/");
    } catch (cause) {
      const unknown = cause instanceof ApiFault && cause.needsKey;
      setFault(
        unknown ? words.refused : cause instanceof ApiFault ? cause.message : strings.faults.unexpected,
      );
    }
  }

  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        void tryKey();
      }}
    >
      <h2>{asked.title}</h2>
      <p>{asked.hint}</p>
      <label htmlFor={id}>{asked.label}</label>
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          className={styles.input}
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={key}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onChange={(event) => {
            setKey(event.target.value);
            setFault(null);
          }}
        />
        <Button type="submit">{words.submit}</Button>
      </div>
      <FieldFault id={`${id}-fault`} message={fault} />
    </form>
  );
}
