import type { ActivityRow } from "../../api/account.js";
import { Link } from "../../routing/link.js";
import { accountStrings } from "../../strings/account.js";
import table from "../../ui/data-table.module.css";
import { compactText, dollarText, wholeText } from "../../ui/format.js";
import { TableScroll } from "../../ui/table-scroll.js";

const { columns, total } = accountStrings.activity;

type Sums = Pick<ActivityRow, "images" | "requests" | "tokens" | "cost">;

/** The days' sums by model and provider, the most used first. */
export function ActivityTable({ rows }: { rows: readonly ActivityRow[] }) {
  const groups = Map.groupBy(rows, ({ model, provider }) => `${model} ${provider}`);
  const lines = [...groups.values()]
    .map((group) => ({ model: group[0].model, provider: group[0].provider, ...sumOf(group) }))
    .sort((one, other) => other.requests - one.requests);
  return (
    <TableScroll label={accountStrings.activity.byModel}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{columns.model}</th>
            <th scope="col">{columns.provider}</th>
            {[columns.images, columns.requests, columns.tokens, columns.cost].map((name) => (
              <th key={name} scope="col" className={table.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ model, provider, ...sums }) => (
            <tr key={`${model} ${provider}`}>
              <th scope="row">
                <Link to={`/models/${model}`}>{model}</Link>
              </th>
              <td data-label={columns.provider}>{provider}</td>
              <Figures {...sums} />
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {total}
            </th>
            <Figures {...sumOf(rows)} />
          </tr>
        </tbody>
      </table>
    </TableScroll>
  );
}

function Figures({ images, requests, tokens, cost }: Sums) {
  const figures = [
    [columns.images, wholeText(images)],
    [columns.requests, wholeText(requests)],
    [columns.tokens, compactText(tokens)],
    [columns.cost, dollarText(cost)],
  ];
  return figures.map(([name, text]) => (
    <td key={name} className={table.number} data-label={name}>
      {text}
    </td>
  ));
}

function sumOf(rows: readonly ActivityRow[]): Sums {
  const sum = (part: (row: ActivityRow) => number) => rows.reduce((all, row) => all + part(row), 0);
  return {
    images: sum((row) => row.images),
    requests: sum((row) => row.requests),
    tokens: sum((row) => row.tokens),
    cost: sum((row) => row.cost),
  };
}
