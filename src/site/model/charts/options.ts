import type { EChartsCoreOption } from 'echarts/core';
import { colours, textSize } from './draw.ts';

const text = { fontSize: textSize, color: colours.ink };
const axisLine = { show: true, lineStyle: { color: colours.line } };
const none = { show: false };

/** One part of each bar. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: string;
  /** Of the numbers in it. */
  readonly ink: string;
}

/** Upright columns, each with its number above it; every third has its name below it. */
export function columnsOption(names: readonly string[], values: readonly number[]): EChartsCoreOption {
  return {
    grid: { left: 8, right: 8, top: 24, bottom: 28 },
    xAxis: {
      type: 'category',
      data: names,
      axisLabel: { ...text, interval: (index: number) => (names.length - 1 - index) % 3 === 0 },
      axisLine,
      axisTick: none,
    },
    yAxis: { type: 'value', show: false },
    series: [
      {
        type: 'bar',
        data: values,
        barCategoryGap: '25%',
        itemStyle: { color: colours.first },
        label: { ...text, show: true, position: 'top', formatter: shownNumber },
      },
    ],
  };
}

/**
 * Lying bars of several parts, with what is said of each at its end.
 * @param said the words at the end of each bar
 */
export function barsOption(
  names: readonly string[],
  series: readonly Series[],
  said: readonly string[],
  left: number,
): EChartsCoreOption {
  const named = series.length > 1;
  return {
    grid: { left, right: 110, top: named ? 32 : 8, bottom: 4 },
    legend: named
      ? {
          top: 0,
          left,
          itemWidth: 14,
          itemHeight: 12,
          textStyle: text,
          selectedMode: false,
          borderColor: colours.sheet,
        }
      : none,
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisLabel: { ...text, width: left - 12, overflow: 'truncate' },
      axisLine,
      axisTick: none,
    },
    series: [
      ...series.map(({ name, values, colour, ink }) => ({
        name,
        type: 'bar',
        stack: 'all',
        data: values,
        barCategoryGap: '30%',
        itemStyle: { color: colour, borderColor: colours.sheet, borderWidth: 1 },
        label: { show: named, fontSize: textSize, color: ink, position: 'inside', formatter: shownNumber },
      })),
      {
        type: 'bar',
        stack: 'all',
        data: said.map(() => 0),
        itemStyle: { color: colours.sheet },
        label: {
          ...text,
          show: true,
          position: 'right',
          formatter: ({ dataIndex }: { dataIndex: number }) => said[dataIndex]!,
        },
      },
    ],
  };
}

/** Steps of a heat map, from which number on each begins. */
const steps = [
  { colour: colours.heat1, ink: colours.ink },
  { colour: colours.heat2, ink: colours.ink },
  { colour: colours.heat3, ink: colours['on-dark'] },
  { colour: colours.heat4, ink: colours['on-dark'] },
] as const;

/** Squares by column and row, the darker the more, each with its number. @param cells column, row, number */
export function heatOption(
  columns: readonly string[],
  rows: readonly string[],
  cells: readonly (readonly [number, number, number])[],
  left: number,
): EChartsCoreOption {
  const most = Math.max(1, ...cells.map(([, , count]) => count));
  const stepOf = (count: number) =>
    Math.min(steps.length - 1, Math.floor((count / (most + 1)) * steps.length));
  const axis = { type: 'category', axisLine: none, axisTick: none, splitLine: none, splitArea: none };
  return {
    grid: { left, right: 8, top: 28, bottom: 8 },
    xAxis: { ...axis, data: columns, position: 'top', axisLabel: { ...text, interval: 0 } },
    yAxis: {
      ...axis,
      data: rows,
      inverse: true,
      axisLabel: { ...text, width: left - 12, overflow: 'truncate', interval: 0 },
    },
    visualMap: {
      type: 'piecewise',
      show: false,
      dimension: 3,
      pieces: steps.map(({ colour }, value) => ({ value, color: colour })),
    },
    series: [
      {
        type: 'heatmap',
        data: cells.map(([column, row, count]) => ({
          value: [column, row, count, stepOf(count)],
          label: { color: steps[stepOf(count)]!.ink },
          itemStyle: { borderColor: colours.sheet, borderWidth: 2 },
        })),
        label: {
          show: true,
          fontSize: textSize,
          formatter: ({ value }: { value: readonly number[] }) => String(value[2]),
        },
      },
    ],
  };
}

function shownNumber({ value }: { readonly value: number }): string {
  return value === 0 ? '' : String(value);
}
