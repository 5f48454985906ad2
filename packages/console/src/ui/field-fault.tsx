import styles from "./field-fault.module.css";
import { Icon } from "./icon.js";

/** What is wrong with a field, right under it. Name its id in the field's `aria-describedby`. */
export function FieldFault({ id, message }: { id: string; message: string | null }) {
  return (
    <p id={id} className={styles.fault} role="alert" hidden={message === null}>
      <Icon name="alert" size={16} />
      <span>{message}</span>
    </p>
  );
}
