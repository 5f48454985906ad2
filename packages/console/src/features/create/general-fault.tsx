import type { ApiFault } from "../../api/fault.js";
import { Link } from "../../routing/link.js";
import { strings } from "../../strings/create.js";
import { IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import link from "../../ui/link.module.css";
import styles from "./general-fault.module.css";

const OUT_OF_CREDIT = 402;

/** A fault that no control is to blame for, where the picture's caption would stand. */
export function GeneralFault({ fault, onDismiss }: { fault: ApiFault; onDismiss(): void }) {
  return (
    <div className={styles.fault} role="alert">
      <Icon name="alert" />
      <p>
        <strong>{strings.faults.title}</strong>
        {fault.message}
        {fault.status === OUT_OF_CREDIT && (
          <Link to="/keys" className={`${link.plain} ${styles.step}`}>
            {strings.faults.raise}
          </Link>
        )}
      </p>
      <IconButton icon="close" label={strings.faults.dismiss} onClick={onDismiss} />
    </div>
  );
}
