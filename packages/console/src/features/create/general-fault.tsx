import { strings } from "../../strings/create.js";
import { IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import styles from "./general-fault.module.css";

/** A fault that no control is to blame for, where the picture's caption would stand. */
export function GeneralFault({ message, onDismiss }: { message: string; onDismiss(): void }) {
  return (
    <div className={styles.fault} role="alert">
      <Icon name="alert" />
      <p>
        <strong>{strings.faults.title}</strong>
        {message}
      </p>
      <IconButton icon="close" label={strings.faults.dismiss} onClick={onDismiss} />
    </div>
  );
}
