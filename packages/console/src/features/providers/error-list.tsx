import type { Failure } from "../../api/statistics.js";
import { accountStrings } from "../../strings/account.js";
import { momentText } from "../../ui/format.js";
import styles from "./error-list.module.css";

const words = accountStrings.providers;

/** What went wrong last, newest first. */
export function ErrorList({ errors }: { errors: readonly Failure[] }) {
  if (errors.length === 0) return <p className={styles.none}>{words.noErrors}</p>;
  return (
    <details className={styles.errors}>
      <summary>
        {words.errors} <span>{errors.length}</span>
      </summary>
      <FailureLines errors={errors} />
    </details>
  );
}

/** Failures, a line each. */
export function FailureLines({ errors }: { errors: readonly Failure[] }) {
  return (
    <ol className={styles.lines}>
      {errors.map(({ at, status, message, model }, index) => (
        <li key={index}>
          <time dateTime={at}>{momentText(new Date(at))}</time>
          <span className={styles.status}>{status}</span>
          <span className={styles.message}>{message}</span>
          <span className={styles.model}>{model}</span>
        </li>
      ))}
    </ol>
  );
}
