// 各部分得分: bars of this year against the full mark, last year in grey behind. The table beside it says the same.
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

interface Bar { name: string; full: number | null; points: number; lastYear: number | null }

let drawn: ECharts | undefined;
const color = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function draw() {
  const place = document.querySelector<HTMLElement>("#dimensions [data-chart]");
  if (!place || place.dataset.drawn) return;
  place.dataset.drawn = "yes";
  drawn?.dispose();
  const bars = (JSON.parse(place.nextElementSibling?.textContent ?? "[]") as Bar[]).reverse();
  const hasLastYear = bars.some(bar => bar.lastYear !== null);
  place.style.height = `${bars.length * (hasLastYear ? 62 : 46) + 48}px`;
  drawn = init(place, null, { renderer: "svg" });
  const text = { color: color("--text"), fontFamily: "inherit", fontSize: 13 };
  const series = (name: string, values: (number | null)[], fill: string, rest: object = {}) =>
    ({ type: "bar", name, data: values, barMaxWidth: 16, itemStyle: { color: fill }, label: { show: true, position: "right", ...text }, animation: false, ...rest });
  drawn.setOption({
    textStyle: text,
    legend: { top: 0, left: 0, textStyle: text, itemWidth: 14, itemHeight: 10 },
    grid: { left: 4, right: 48, top: 32, bottom: 4, containLabel: true },
    xAxis: { type: "value", min: 0, axisLabel: { color: color("--soft") }, splitLine: { lineStyle: { color: color("--line") } } },
    yAxis: { type: "category", data: bars.map(bar => bar.name), axisLabel: text, axisTick: { show: false }, axisLine: { lineStyle: { color: color("--line") } } },
    series: [
      ...(hasLastYear ? [series("上年得分", bars.map(bar => bar.lastYear), color("--past"))] : []),
      series("得分", bars.map(bar => bar.points), color("--accent")),
      series("分值", bars.map(bar => bar.full), color("--raised"), { itemStyle: { color: color("--raised"), borderColor: color("--soft"), borderWidth: 1 } }),
    ],
  });
}

draw();
document.body.addEventListener("htmx:afterSettle", draw);
window.addEventListener("resize", () => drawn?.resize());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  document.querySelector<HTMLElement>("#dimensions [data-chart]")?.removeAttribute("data-drawn");
  draw();
});
