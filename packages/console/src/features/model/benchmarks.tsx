import { useResource } from "../../api/resource.js";
import { type BenchmarkScore, readBenchmarks } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import table from "../../ui/data-table.module.css";
import { Empty } from "../../ui/empty.js";
import { utcDateText } from "../../ui/format.js";
import { Section } from "../../ui/section.js";
import { TableScroll } from "../../ui/table-scroll.js";
import { Loaded } from "../sign-in/loaded.js";

const words = modelStrings.benchmarks;

/** Scores with their rank, how they were measured and when. */
export function Benchmarks({ model }: { model: string }) {
  const scores = useResource(
    `/frontend/v1/stats/benchmark-scores?permaslug=${encodeURIComponent(model)}`,
    readBenchmarks,
  );
  return (
    <Section id="benchmarks" title={words.title} hint={words.hint}>
      <Loaded resource={scores} height={160}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon="table" title={words.emptyTitle} hint={words.empty} />
          ) : (
            <TableScroll label={words.title}>
              <table className={`${table.table} ${table.stacked}`}>
                <thead>
                  <tr>
                    <th scope="col">{words.columns.what}</th>
                    <th scope="col" className={table.number}>
                      {words.columns.score}
                    </th>
                    <th scope="col">{words.columns.rank}</th>
                    <th scope="col">{words.columns.method}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((score) => (
                    <tr key={score.title}>
                      <th scope="row">{score.title}</th>
                      <td className={table.number} data-label={words.columns.score}>
                        <span>
                          {score.score} <span className={table.soft}>{score.unit}</span>
                        </span>
                      </td>
                      <td data-label={words.columns.rank}>{rankText(score)}</td>
                      <td className={`${table.soft} ${table.wrap}`} data-label={words.columns.method}>
                        {`${score.method} ${utcDateText(score.measuredOn)}`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )
        }
      </Loaded>
    </Section>
  );
}

function rankText({ percentile, models }: BenchmarkScore): string {
  return percentile === null || models === null || models < 2 ? words.alone : words.better(percentile);
}
