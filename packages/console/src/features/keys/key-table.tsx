import { useRef, useState } from "react";
import { changeKey, type ListedKey } from "../../api/account.js";
import { ApiFault } from "../../api/fault.js";
import { accountStrings } from "../../strings/account.js";
import { Button, IconButton } from "../../ui/button.js";
import table from "../../ui/data-table.module.css";
import { FieldFault } from "../../ui/field-fault.js";
import { dollarText } from "../../ui/format.js";
import { HealthMark } from "../../ui/health-mark.js";
import { TableScroll } from "../../ui/table-scroll.js";
import { useKeptFocus } from "../../ui/use-kept-focus.js";
import styles from "./keys.module.css";

const words = accountStrings.keys;

/** Every key with what it spent and may spend. */
export function KeyTable({
  keys,
  onChanged,
  onLimit,
  onRemove,
}: {
  keys: readonly ListedKey[];
  onChanged(): void;
  onLimit(of: ListedKey): void;
  onRemove(of: ListedKey): void;
}) {
  const [fault, setFault] = useState<string | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const focus = useKeptFocus(room);

  function toggle({ hash, disabled }: ListedKey) {
    setFault(null);
    changeKey(hash, { disabled: !disabled }).then(onChanged, (cause: unknown) =>
      setFault(cause instanceof ApiFault ? cause.message : String(cause)),
    );
  }

  return (
    <div ref={room} {...focus}>
      <TableScroll label={words.title}>
        <table className={`${table.table} ${table.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.key}</th>
              <th scope="col">{words.columns.state}</th>
              <th scope="col" className={table.number}>
                {words.columns.used}
              </th>
              <th scope="col" className={table.number}>
                {words.columns.today}
              </th>
              <th scope="col" className={table.number}>
                {words.columns.limit}
              </th>
              <th scope="col">
                <span className="hidden-text">{words.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key.hash} data-off={key.disabled || undefined} className={styles.row}>
                <th scope="row" className={table.wrap}>
                  {key.name}{" "}
                  {key.kind === "management" && <span className={styles.badge}>{words.management}</span>}
                </th>
                <td className={`${table.code} ${table.soft}`} data-label={words.columns.key}>
                  {key.label}
                </td>
                <td data-label={words.columns.state}>
                  <HealthMark health={key.disabled ? "none" : "good"}>
                    {key.disabled ? words.state.off : words.state.on}
                  </HealthMark>
                </td>
                <td className={table.number} data-label={words.columns.used}>
                  {dollarText(key.usage)}
                </td>
                <td className={table.number} data-label={words.columns.today}>
                  {dollarText(key.usageToday)}
                </td>
                <td className={table.number} data-label={words.columns.limit}>
                  {limitText(key)}
                </td>
                <td>
                  <div className={styles.actions}>
                    <Button
                      look="quiet"
                      aria-label={`${key.disabled ? words.enable : words.disable}: ${key.name}`}
                      onClick={() => toggle(key)}
                    >
                      {key.disabled ? words.enable : words.disable}
                    </Button>
                    <IconButton
                      icon="create"
                      label={`${words.edit}: ${key.name}`}
                      onClick={() => onLimit(key)}
                    />
                    <IconButton
                      icon="trash"
                      label={`${words.remove}: ${key.name}`}
                      onClick={() => onRemove(key)}
                    />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <FieldFault id="keys-fault" message={fault} />
    </div>
  );
}

function limitText({ limit, remaining, reset }: ListedKey): string {
  if (limit === null) return words.limitNone;
  const left = words.limitLeft(dollarText(remaining ?? limit), dollarText(limit));
  return reset === null ? left : `${left}, ${words.limitReset[reset]}`;
}
