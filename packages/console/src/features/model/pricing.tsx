import { readPictureEndpoints } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { type EffectivePricing, readEffectivePricing } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import charts from "../../ui/chart/charts.module.css";
import { DAY_STEP, daysSince } from "../../ui/chart/days.js";
import { TimeChart } from "../../ui/chart/time-chart.js";
import table from "../../ui/data-table.module.css";
import { Empty } from "../../ui/empty.js";
import { dollarText, percentText, wholeText } from "../../ui/format.js";
import { Section } from "../../ui/section.js";
import { TableScroll } from "../../ui/table-scroll.js";
import { Loaded } from "../sign-in/loaded.js";
import styles from "./pricing.module.css";

const words = modelStrings.pricing;
const DAYS = 30;

/** What a picture costs by the list, and what was really paid. */
export function Pricing({ model }: { model: string }) {
  const pricing = useResource(
    `/frontend/v1/stats/effective-pricing?permaslug=${encodeURIComponent(model)}`,
    readEffectivePricing,
  );
  return (
    <Section id="pricing" title={words.title}>
      <PriceList model={model} />
      <Loaded resource={pricing} height={320}>
        {(paid) =>
          paid.requests === 0 ? (
            <Empty icon="chart" title={words.emptyTitle} hint={words.empty} />
          ) : (
            <Paid paid={paid} />
          )
        }
      </Loaded>
    </Section>
  );
}

function Paid({ paid }: { paid: EffectivePricing }) {
  const days = daysSince(
    paid.byDay.filter(({ requests }) => requests > 0),
    DAYS,
    new Date(),
  );
  const dayNamed = (day: Date) => paid.byDay.find(({ date }) => date === day.toISOString().slice(0, 10));
  const effective = days.map((day) => dayNamed(day)?.effective ?? null);
  const share = days.map((day) => {
    const cached = dayNamed(day)?.cacheShare ?? null;
    return cached === null ? null : cached * 100;
  });
  const anyPaid = (paid.list ?? 0) > 0 || effective.some((price) => (price ?? 0) > 0);
  const anyCached = share.some((percent) => (percent ?? 0) > 0);
  const listed = paid.list === null ? [] : [{ name: words.listed, values: days.map(() => paid.list) }];
  return (
    <>
      <dl className={styles.figures}>
        <Figure name={words.list} value={priceOr(paid.list)} />
        <Figure name={words.effective} value={priceOr(paid.effective)} />
        <Figure
          name={words.cached}
          value={paid.cacheShare === null ? words.noList : percentText(paid.cacheShare * 100)}
        />
        <Figure name={words.requests} value={wholeText(paid.requests)} />
      </dl>
      {/* A line along zero says less than a sentence. */}
      {!anyPaid && <p className={styles.note}>{words.allFree}</p>}
      {!anyCached && <p className={styles.note}>{words.noneCached}</p>}
      <div className={charts.charts}>
        {anyPaid && (
          <TimeChart
            title={words.chart}
            hint={words.chartHint}
            times={days}
            stepMilliseconds={DAY_STEP}
            series={[...listed, { name: words.paid, values: effective }]}
            tell={dollarText}
          />
        )}
        {anyCached && (
          <TimeChart
            title={words.share}
            times={days}
            stepMilliseconds={DAY_STEP}
            kind="bar"
            series={[{ name: words.cached, values: share }]}
            tell={percentText}
          />
        )}
      </div>
    </>
  );
}

function priceOr(dollars: number | null): string {
  if (dollars === null) return words.noList;
  return dollars === 0 ? words.free : dollarText(dollars);
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Price lines of every provider. */
function PriceList({ model }: { model: string }) {
  const { value } = useResource(`/v1/images/models/${model}/endpoints`, readPictureEndpoints);
  const lines = (value ?? []).flatMap(({ provider, prices }) =>
    prices.map((price) => ({ provider, ...price })),
  );
  const { columns, billable: names, units } = words;
  return (
    <div className={styles.lines}>
      <TableScroll label={words.lines}>
        <table className={table.table}>
          <caption className="hidden-text">{words.lines}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.provider}</th>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.unit}</th>
              <th scope="col" className={table.number}>
                {columns.price}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ provider, billable, unit, cost, variant }, index) => (
              <tr key={index}>
                <th scope="row">{provider}</th>
                <td>
                  {names[billable] ?? billable}
                  {variant !== null && ` (${variant})`}
                </td>
                <td className={table.soft}>{units[unit] ?? unit}</td>
                <td className={table.number}>{cost === 0 ? words.free : `$${cost}`}</td>
              </tr>
            ))}
            {value !== null && lines.length === 0 && (
              <tr>
                <td colSpan={4}>{words.noList}</td>
              </tr>
            )}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
