import { type ReactNode, useState } from "react";
import { chartStrings } from "../../strings/chart.js";
import { Button } from "../button.js";
import { CopyButton } from "../copy-button.js";
import styles from "./chart-frame.module.css";
import { csvOf, type Table } from "./table.js";

const words = chartStrings;

/** A chart with its name, and the same numbers as a table and as CSV. */
export function ChartFrame({
  title,
  hint,
  table,
  children,
}: {
  title: string;
  hint?: string;
  table: Table;
  children: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.caption}>
        <h3>{title}</h3>
        <div className={styles.actions}>
          <Button
            look="quiet"
            icon={asTable ? "chart" : "table"}
            title={asTable ? words.asChart : words.asTable}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? words.asChart : words.asTable}
          </Button>
          <CopyButton text={csvOf(table)} label={words.csv} doneLabel={words.copied} />
        </div>
        {hint !== undefined && <p>{hint}</p>}
      </figcaption>
      {asTable ? <NumbersTable title={title} table={table} /> : children}
    </figure>
  );
}

function NumbersTable({ title, table: { columns, rows } }: { title: string; table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], index) => (
            <tr key={index}>
              <th scope="row">{first}</th>
              {rest.map((value, at) => (
                <td key={at}>{value ?? words.missing}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
