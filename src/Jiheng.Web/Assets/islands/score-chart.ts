// 各部分得分、雷达图、历年总分: this year, last year in grey, the peers dashed. The tables beside them say the same.
import { BarChart, LineChart, RadarChart } from "echarts/charts";
import { GridComponent, LegendComponent, RadarComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, RadarChart, GridComponent, LegendComponent, RadarComponent, SVGRenderer]);

interface Bar { name: string; full: number | null; counted: number | null; points: number; rate: number | null; lastYear: number | null; lastYearRate: number | null; peers: number | null; peersRate: number | null }
interface Year { year: number; points: number }

let drawn: ECharts[] = [];
const color = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
// The name of the font itself: legends are measured before they stand on the page.
const words = () => ({ color: color("--text"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 });
const data = <T>(of: string): T[] => JSON.parse(document.querySelector(`script[data-of="${of}"]`)?.textContent ?? "[]") as T[];
const legend = () => ({ top: 0, left: 0, textStyle: words(), itemWidth: 14, itemHeight: 10 });
const share = (rate: number | null) => rate === null ? 0 : Math.round(rate * 1000) / 10;

function bars(place: HTMLElement) {
  const rows = data<Bar>("dimensions").reverse();
  const hasLastYear = rows.some(row => row.lastYear !== null);
  const series = (name: string, values: (number | null)[], fill: string, rest: object = {}) =>
    ({ type: "bar", name, data: values, barMaxWidth: 16, itemStyle: { color: fill }, label: { show: true, position: "right", ...words() }, animation: false, ...rest });
  return [place, rows.length * (hasLastYear ? 62 : 46) + 48, {
    legend: legend(),
    grid: { left: 4, right: 48, top: 32, bottom: 4, containLabel: true },
    xAxis: { type: "value", min: 0, axisLabel: { color: color("--soft") }, splitLine: { lineStyle: { color: color("--line") } } },
    yAxis: { type: "category", data: rows.map(row => row.name), axisLabel: words(), axisTick: { show: false }, axisLine: { lineStyle: { color: color("--line") } } },
    series: [
      ...(hasLastYear ? [series("上年得分", rows.map(row => row.lastYear), color("--past"))] : []),
      series("得分", rows.map(row => row.points), color("--accent")),
      series(rows.some(row => row.counted !== row.full) ? "适用分值" : "分值", rows.map(row => row.counted), color("--raised"), { itemStyle: { color: color("--raised"), borderColor: color("--soft"), borderWidth: 1 } }),
    ],
  }] as const;
}

// Corners are shares of what applies, so that a small part is seen as well as a large one.
function radar(place: HTMLElement) {
  const rows = data<Bar>("dimensions").filter(row => row.rate !== null);
  const shares = rows.flatMap(row => [row.rate, row.lastYearRate, row.peersRate].filter(rate => rate !== null).map(share));
  // Where all are near the full mark they would lie on one another; the legend says where the middle stands.
  const middle = Math.max(0, Math.floor((Math.min(...shares) - 10) / 20) * 20);
  const area = (name: string, values: number[], stroke: string, type: string, fill = false) =>
    ({ name, value: values, symbolSize: 5, lineStyle: { color: stroke, type, width: 2 }, itemStyle: { color: stroke }, areaStyle: fill ? { color: stroke, opacity: .12 } : undefined });
  return [place, 320, {
    legend: legend(),
    radar: {
      indicator: rows.map(row => ({ name: row.name, min: middle, max: 100 })), center: ["50%", "56%"], radius: "64%", axisName: words(), splitNumber: 4, splitArea: { show: false },
      axisLine: { lineStyle: { color: color("--line") } }, splitLine: { lineStyle: { color: color("--line") } },
    },
    series: [{
      type: "radar", animation: false,
      data: [
        area(`本年得分率（圆心为${middle}%）`, rows.map(row => share(row.rate)), color("--accent"), "solid", true),
        ...(rows.some(row => row.lastYearRate !== null) ? [area("上年", rows.map(row => share(row.lastYearRate)), color("--soft"), "solid")] : []),
        ...(rows.some(row => row.peersRate !== null) ? [area("同批中位数", rows.map(row => share(row.peersRate)), color("--doubt"), "dashed")] : []),
      ],
    }],
  }] as const;
}

function trend(place: HTMLElement) {
  const years = data<Year>("trend");
  return [place, 220, {
    grid: { left: 4, right: 24, top: 24, bottom: 4, containLabel: true },
    xAxis: { type: "category", data: years.map(each => `${each.year}`), axisLabel: words(), axisTick: { show: false }, axisLine: { lineStyle: { color: color("--line") } } },
    yAxis: { type: "value", min: 0, max: 100, axisLabel: { color: color("--soft") }, splitLine: { lineStyle: { color: color("--line") } } },
    series: [{ type: "line", data: years.map(each => each.points), symbolSize: 8, animation: false, lineStyle: { color: color("--accent"), width: 2 }, itemStyle: { color: color("--accent") }, label: { show: true, position: "top", ...words() } }],
  }] as const;
}

const kinds: Record<string, (place: HTMLElement) => readonly [HTMLElement, number, object]> = { bars, radar, trend };

function draw() {
  drawn = drawn.filter(chart => chart.getDom().isConnected || void chart.dispose());
  for (const place of Array.from(document.querySelectorAll<HTMLElement>("[data-chart]"))) {
    if (place.dataset.drawn) continue;
    place.dataset.drawn = "yes";
    const [, height, option] = kinds[place.dataset.chart ?? ""](place);
    place.style.height = `${height}px`;
    const chart = init(place, null, { renderer: "svg" });
    chart.setOption({ textStyle: words(), ...option });
    drawn.push(chart);
  }
}

draw();
document.body.addEventListener("htmx:afterSettle", draw);
window.addEventListener("resize", () => drawn.forEach(chart => chart.resize()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  for (const chart of drawn) {
    chart.getDom().removeAttribute("data-drawn");
    chart.dispose();
  }
  drawn = [];
  draw();
});
