import { useEffect, useRef, useState } from "react";
import { keepPastedKey, pastedKey } from "../../api/key.js";
import { strings } from "../../strings.js";
import { Button } from "../../ui/button.js";
import { FieldFault } from "../../ui/field-fault.js";
import styles from "./sign-in.module.css";

const words = strings.signIn;

/** Shown when the API wants a key: how to get in, and a field for those who have one. */
export function SignIn({ onSignedIn }: { onSignedIn(): void }) {
  const [key, setKey] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const refused = pastedKey() !== null;
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() === "") return;
        keepPastedKey(key.trim());
        onSignedIn();
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <label htmlFor="key">{words.label}</label>
      <div className={styles.row}>
        <input
          id="key"
          ref={field}
          className={styles.input}
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={key}
          aria-invalid={refused}
          aria-describedby="key-fault"
          onChange={(event) => setKey(event.target.value)}
        />
        <Button type="submit">{words.submit}</Button>
      </div>
      <FieldFault id="key-fault" message={refused ? words.refused : null} />
    </form>
  );
}
