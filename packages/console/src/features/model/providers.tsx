import type { Resource } from "../../api/resource.js";
import type { EndpointState } from "../../api/statistics.js";
import { accountStrings } from "../../strings/account.js";
import { modelStrings } from "../../strings/models.js";
import table from "../../ui/data-table.module.css";
import { durationText, percentText, wholeText } from "../../ui/format.js";
import { HealthMark } from "../../ui/health-mark.js";
import { Section } from "../../ui/section.js";
import { TableScroll } from "../../ui/table-scroll.js";
import { BreakerState } from "../providers/endpoint-table.js";
import { priceText } from "../providers/price.js";
import { Loaded } from "../sign-in/loaded.js";
import styles from "./providers.module.css";

const words = modelStrings.providers;
const NOTHING = "–";

/** Who serves the model, at what price, and how each is doing. */
export function Providers({ endpoints }: { endpoints: Resource<EndpointState[]> }) {
  return (
    <Section id="providers" title={words.title}>
      <Loaded resource={endpoints} height={160}>
        {(list) => (
          <>
            <p className={styles.note}>
              {list.length === 1 ? words.single(list[0].provider) : words.several(list.length)}
            </p>
            <TableScroll label={words.title}>
              <table className={`${table.table} ${table.stacked}`}>
                <thead>
                  <tr>
                    <th scope="col">{words.provider}</th>
                    <th scope="col">{words.state}</th>
                    {[words.price, words.latency, words.throughput, words.uptime].map((name) => (
                      <th key={name} scope="col" className={table.number}>
                        {name}
                      </th>
                    ))}
                    <th scope="col">{words.data}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((endpoint) => (
                    <tr key={endpoint.id}>
                      <th scope="row">{endpoint.provider}</th>
                      <td data-label={words.state}>
                        {endpoint.hasKey ? (
                          <BreakerState endpoint={endpoint} plain />
                        ) : (
                          <HealthMark health="none">{words.noKey}</HealthMark>
                        )}
                      </td>
                      <td className={table.number} data-label={words.price}>
                        {priceText(endpoint.prices)}
                      </td>
                      <td className={table.number} data-label={words.latency}>
                        {endpoint.latency === null ? NOTHING : durationText(endpoint.latency.p50)}
                      </td>
                      <td className={table.number} data-label={words.throughput}>
                        {endpoint.throughput === null ? NOTHING : wholeText(endpoint.throughput.p50)}
                      </td>
                      <td className={table.number} data-label={words.uptime}>
                        {endpoint.uptimeDay === null ? NOTHING : percentText(endpoint.uptimeDay)}
                      </td>
                      <td className={table.soft} data-label={words.data}>
                        {policyText(endpoint)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
            <dl className={styles.parameters}>
              {list.map(({ id, provider, parameters, passthrough }) => (
                <div key={id}>
                  <dt>
                    {words.parameters}, {provider}
                  </dt>
                  <dd>
                    {[...Object.keys(parameters), ...passthrough].map((name) => (
                      <code key={name}>{name}</code>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function policyText({ trains, retains }: EndpointState): string {
  const { policy } = accountStrings.providers;
  if (trains === null || retains === null) return policy.unknown;
  if (!trains && !retains) return policy.keepsNothing;
  return [...(retains ? [policy.retains] : []), ...(trains ? [policy.trains] : [])].join(", ");
}
