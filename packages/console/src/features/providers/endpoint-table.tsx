import type { EndpointState } from "../../api/statistics.js";
import { Link } from "../../routing/link.js";
import { accountStrings } from "../../strings/account.js";
import table from "../../ui/data-table.module.css";
import { durationText, momentText, percentText, wholeText } from "../../ui/format.js";
import { HealthMark } from "../../ui/health-mark.js";
import { TableScroll } from "../../ui/table-scroll.js";
import { priceText } from "./price.js";
import styles from "./providers.module.css";

const words = accountStrings.providers;
const NOTHING = "–";

/** The models of a provider with the state of each. */
export function EndpointTable({
  provider,
  endpoints,
}: {
  provider: string;
  endpoints: readonly EndpointState[];
}) {
  const { columns } = words;
  return (
    <div className={styles.table}>
      <TableScroll label={words.endpoints(provider)}>
        <table className={`${table.table} ${table.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{columns.model}</th>
              <th scope="col">{columns.breaker}</th>
              {[columns.uptime, columns.latency, columns.requests, columns.price].map((name) => (
                <th key={name} scope="col" className={table.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {endpoints.map((endpoint) => (
              <tr key={endpoint.id}>
                <th scope="row">
                  <Link to={`/models/${endpoint.model}/providers`}>{endpoint.model}</Link>
                </th>
                <td data-label={columns.breaker}>
                  <BreakerState endpoint={endpoint} />
                </td>
                <td className={table.number} data-label={columns.uptime}>
                  {endpoint.uptimeDay === null ? NOTHING : percentText(endpoint.uptimeDay)}
                </td>
                <td className={table.number} data-label={columns.latency}>
                  {endpoint.latency === null ? NOTHING : durationText(endpoint.latency.p50)}
                </td>
                <td className={table.number} data-label={columns.requests}>
                  {wholeText(endpoint.requests)}
                </td>
                <td className={table.number} data-label={columns.price}>
                  {priceText(endpoint.prices)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}

/** Whether requests go there, and for how long they don't. */
export function BreakerState({
  endpoint: { breaker },
  plain = false,
}: {
  endpoint: Pick<EndpointState, "breaker">;
  /** For those who don't know of breakers: what it means for requests. */
  plain?: boolean;
}) {
  const { state, failures, leftAloneUntil } = breaker;
  const word = (plain ? words.plainBreaker : words.breaker)[state] ?? state;
  const details = [
    ...(failures > 0 ? [words.failures(failures)] : []),
    ...(leftAloneUntil === null ? [] : [words.leftAlone(momentText(new Date(leftAloneUntil)))]),
  ];
  const health = state === "closed" ? "good" : state === "open" ? "bad" : "warn";
  return <HealthMark health={health}>{[word, ...details].join(", ")}</HealthMark>;
}
