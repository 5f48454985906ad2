// What a run of colour measurements says, as a table.

/** The five whose promises are missed by most, or come nearest to that. */
export function worstOf(results) {
  return [...results].sort((a, b) => strainOf(b) - strainOf(a)).slice(0, 5);
}

/** How far a result is used up: 1 is the edge of the worst of its promises. */
function strainOf({ worst, limit, ground, stray, weightError }) {
  return Math.max(worst / limit, (ground ?? 0) / 0.5, stray / 0.02, (weightError ?? 0) / 0.1);
}

export function tableOf(results) {
  const lines = [
    "| style | pictures | colours | within the limit | mean ΔE | 95 % | worst | ground worst | stray hue worst | shares worst |",
    "|---|---|---|---|---|---|---|---|---|---|",
  ];
  const styles = [...new Set(results.map(({ style }) => style))].sort();
  for (const style of styles)
    lines.push(
      lineOf(
        style,
        results.filter((result) => result.style === style),
      ),
    );
  lines.push(lineOf("all", results));
  const broken = results.filter((result) => result.broken);
  lines.push("", `${results.length - broken.length} of ${results.length} pictures keep every promise.`);
  lines.push(
    "",
    "Worst five:",
    "",
    "| prompt | palette | background | largest ΔE | stray | shares |",
    "|---|---|---|---|---|---|",
  );
  for (const { prompt, palette, background, worst, stray, weightError } of worstOf(results)) {
    lines.push(
      `| ${prompt} | ${palette.join(" ") || "by words"} | ${background ?? "free"} | ${worst.toFixed(2)} | ${percent(stray)} | ${weightError === null ? "–" : percent(weightError)} |`,
    );
  }
  return lines.join("\n");
}

function lineOf(name, results) {
  const errors = results.flatMap(({ entries, limit }) => entries.map(({ delta_e }) => ({ delta_e, limit })));
  const sorted = errors.map(({ delta_e }) => delta_e).sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const within = errors.filter(({ delta_e, limit }) => delta_e <= limit).length;
  const grounds = results.flatMap(({ ground }) => ground ?? []);
  const shares = results.flatMap(({ weightError }) => weightError ?? []);
  const cells = [
    name,
    results.length,
    sorted.length,
    `${within} (${percent(within / Math.max(1, sorted.length))})`,
    mean.toFixed(2),
    (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(2),
    (sorted.at(-1) ?? 0).toFixed(2),
    grounds.length === 0 ? "–" : Math.max(...grounds).toFixed(2),
    percent(Math.max(...results.map(({ stray }) => stray))),
    shares.length === 0 ? "–" : percent(Math.max(...shares)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
