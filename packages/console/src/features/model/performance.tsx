import { useState } from "react";
import { useResource } from "../../api/resource.js";
import { type EndpointState, type Point, readPoints } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import grid from "../../ui/chart/charts.module.css";
import { EmptyChart } from "../../ui/chart/empty-chart.js";
import { TimeChart } from "../../ui/chart/time-chart.js";
import table from "../../ui/data-table.module.css";
import { Empty } from "../../ui/empty.js";
import { durationText } from "../../ui/format.js";
import { Section } from "../../ui/section.js";
import { Segments } from "../../ui/segments.js";
import { TableScroll } from "../../ui/table-scroll.js";
import { SignInLine } from "../sign-in/loaded.js";
import styles from "./performance.module.css";
import { firstWindow, providerSeries, WINDOWS, type Window, windowTimes } from "./windows.js";

const words = modelStrings.performance;
const CHOICES = WINDOWS.map(({ name }) => ({ name, title: words.windows[name] }));

/** Durations and throughput, by provider, over a window of half an hour to thirty days. */
export function Performance({ model, endpoints }: { model: string; endpoints: readonly EndpointState[] }) {
  const [chosen, setWindow] = useState<Window | null>(null);
  const day = useResource(chartPath(model, "latency-e2e-comparison", "1d", "p50"), readPoints);
  const window = chosen ?? firstWindow(day.value ?? []);
  // Nothing is asked before it is known which window to begin with.
  const asks = chosen !== null || day.value !== null;
  const path = (chart: string, percentile: "p50" | "p90") =>
    asks ? chartPath(model, chart, window, percentile) : null;
  const whole = [
    useResource(path("latency-e2e-comparison", "p50"), readPoints),
    useResource(path("latency-e2e-comparison", "p90"), readPoints),
  ] as const;
  const attempt = [
    useResource(path("latency-comparison", "p50"), readPoints),
    useResource(path("latency-comparison", "p90"), readPoints),
  ] as const;
  const preview = [
    useResource(path("first-preview-comparison", "p50"), readPoints),
    useResource(path("first-preview-comparison", "p90"), readPoints),
  ] as const;
  const throughput = useResource(path("throughput-comparison", "p50"), readPoints);
  const nothing =
    whole[0].value !== null &&
    throughput.value !== null &&
    !measured(whole[0].value) &&
    !measured(throughput.value);
  const charts = [
    {
      title: words.latency,
      hint: words.latencyHint,
      none: words.none,
      middle: whole[0].value,
      upper: whole[1].value,
      tell: durationText,
    },
    {
      title: words.attempt,
      hint: words.attemptHint,
      none: words.none,
      middle: attempt[0].value,
      upper: attempt[1].value,
      tell: durationText,
    },
    {
      title: words.preview,
      hint: words.previewHint,
      none: words.previewNone,
      middle: preview[0].value,
      upper: preview[1].value,
      tell: durationText,
    },
    {
      title: words.throughput,
      hint: words.throughputHint,
      none: words.none,
      middle: throughput.value,
      upper: null,
      tell: perMinute,
    },
  ];

  return (
    <Section
      id="performance"
      title={words.title}
      hint={words.hint}
      aside={<Segments label={words.window} choices={CHOICES} value={window} onChange={setWindow} />}
    >
      {day.fault?.needsKey ? (
        <SignInLine />
      ) : nothing ? (
        <Empty icon="chart" title={words.emptyTitle} hint={words.empty} />
      ) : (
        <div className={grid.charts}>
          {charts.map(({ middle, upper, none, ...chart }) =>
            middle !== null && !measured(middle) ? (
              <EmptyChart key={chart.title} title={chart.title} hint={none} />
            ) : (
              <WindowChart
                key={chart.title}
                {...chart}
                {...{ window, endpoints }}
                middle={middle ?? []}
                upper={upper}
              />
            ),
          )}
        </div>
      )}
      {!nothing && <Percentiles endpoints={endpoints} />}
    </Section>
  );
}

function chartPath(model: string, chart: string, window: Window, percentile: "p50" | "p90"): string {
  const question = new URLSearchParams({ permaslug: model, window, percentile });
  return `/frontend/v1/stats/${chart}?${question}`;
}

/** Whether a chart has anything to show. */
function measured(points: readonly Point[] | null): boolean {
  return points?.some(({ values }) => Object.values(values).some((value) => value !== null)) ?? false;
}

const perMinute = (value: number) => words.perMinute(Number(value.toPrecision(3)).toString());

function WindowChart({
  window,
  endpoints,
  middle,
  upper,
  ...chart
}: {
  title: string;
  hint: string;
  window: Window;
  endpoints: readonly EndpointState[];
  middle: readonly Point[];
  upper: readonly Point[] | null;
  tell(value: number): string;
}) {
  const { times, step } = windowTimes(window, new Date());
  const series = providerSeries(times, step, middle, upper, endpoints);
  return <TimeChart {...chart} times={times} stepMilliseconds={step} series={series} />;
}

/** The last half hour in numbers. */
function Percentiles({ endpoints }: { endpoints: readonly EndpointState[] }) {
  const timed = endpoints.filter(({ latency }) => latency !== null);
  // Until it is known who serves the model, there is nothing to say of them.
  if (endpoints.length === 0) return null;
  return (
    <div className={styles.percentiles}>
      <h3>{words.percentiles}</h3>
      {timed.length === 0 ? <p>{words.percentilesNone}</p> : <PercentileTable endpoints={timed} />}
    </div>
  );
}

const PERCENTILES = ["p50", "p75", "p90", "p99"] as const;

function PercentileTable({ endpoints }: { endpoints: readonly EndpointState[] }) {
  return (
    <TableScroll label={words.percentiles}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{modelStrings.providers.provider}</th>
            {PERCENTILES.map((name) => (
              <th key={name} scope="col" className={table.number}>
                {words.percentile[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {endpoints.map(({ id, provider, latency }) => (
            <tr key={id}>
              <th scope="row">{provider}</th>
              {PERCENTILES.map((name) => (
                <td key={name} className={table.number}>
                  {latency === null ? "" : durationText(latency[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
