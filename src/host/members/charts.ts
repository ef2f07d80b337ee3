/** Charts: recorded, not drawn. */
import type { ChartState } from "../book/state";
import { bag, childBag } from "../book/state";
import { invalidArgument } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";
import { columnsOf, fullAddress, localAddress, rowsOf } from "./area";
import { rangeArgument } from "./range";
import type { Recorded } from "./recorded";
import { recorded } from "./recorded";
import type { SheetSelf } from "./worksheet";

interface ChartSelf extends SheetSelf, Recorded {
  readonly chart: ChartState;
}

const CHART_TYPES = new Set([
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Area",
  "Pie",
  "XYScatter",
]);

function chartSelf(self: SheetSelf, chart: ChartState): ChartSelf {
  return { book: self.book, sheetId: self.sheetId, chart, bag: chart.properties, guard: () => self.book.guard(self.sheetId) };
}

const child = (self: ChartSelf, name: string): Recorded => ({ guard: self.guard, bag: childBag(self.bag, name) });

const title = recorded("ChartTitle", { Text: "", Visible: true });
const legend = recorded("ChartLegend", { Visible: true, Position: "Right" });
const axisTitle = recorded("ChartAxisTitle", { Text: "", Visible: false });
const axis = recorded<Recorded>(
  "ChartAxis",
  { Visible: true, NumberFormat: "General" },
  {
    open: { Title: (self) => object(axisTitle, { guard: self.guard, bag: childBag(self.bag, "Title") }) },
  },
);
const axes: HostType<ChartSelf> = {
  name: "ChartAxes",
  open: {
    ValueAxis: (self) => object(axis, child(self, "ValueAxis")),
    CategoryAxis: (self) => object(axis, child(self, "CategoryAxis")),
  },
};

interface SeriesSelf extends Recorded {
  readonly chart: ChartSelf;
}

const series = recorded<SeriesSelf>(
  "ChartSeries",
  {},
  {
    call: {
      SetValues: (self, given: unknown) =>
        void self.bag.values.set("Values", fullAddress(self.chart.book, rangeArgument(self.chart.book, self.chart.sheetId, given))),
      SetXAxisValues: (self, given: unknown) =>
        void self.bag.values.set("XAxisValues", fullAddress(self.chart.book, rangeArgument(self.chart.book, self.chart.sheetId, given))),
    },
  },
);

const seriesObject = (self: ChartSelf, index: number): HostObject => {
  const found = self.chart.series[index];
  if (!found) throw invalidArgument(`The chart has no series ${index}.`);
  return object(series, { chart: self, bag: found, guard: self.guard });
};

const seriesCollection: HostType<ChartSelf> = {
  name: "ChartSeriesCollection",
  get: { Count: (self) => self.chart.series.length },
  items: (self) => self.chart.series.map((_, index) => seriesObject(self, index)),
  open: {
    Add: (self, name: string | null) => {
      self.guard();
      self.chart.series.push(bag());
      self.chart.series.at(-1)!.values.set("Name", name ?? `Series${self.chart.series.length}`);
      return seriesObject(self, self.chart.series.length - 1);
    },
    GetItemAt: seriesObject,
  },
  call: { GetCount: (self) => self.chart.series.length },
};

const chart: HostType<ChartSelf> = recorded<ChartSelf>(
  "Chart",
  {},
  {
    identity: (self) => ({ Id: self.chart.id }),
    get: { Id: (self) => self.chart.id },
    call: {
      SetPosition: (self, start: unknown, end: unknown) => {
        self.guard();
        const corner = (given: unknown): string => localAddress(rangeArgument(self.book, self.sheetId, given).area);
        self.chart.place = { start: corner(start), end: corner(end ?? start) };
      },
      SetData: (self, source: unknown, seriesBy: string | null) => {
        self.guard();
        const { sourceSheetId, source: area, seriesBy: by, series } = seriesOf(self, source, seriesBy ?? "Auto");
        Object.assign(self.chart, { sourceSheetId, source: area, seriesBy: by });
        self.chart.series.splice(series.length);
        while (self.chart.series.length < series.length) self.chart.series.push(bag());
      },
      Delete: (self) => {
        self.guard();
        const { charts } = self.book.state(self.sheetId);
        charts.splice(charts.indexOf(self.chart), 1);
      },
    },
    open: {
      Title: (self) => object(title, child(self, "Title")),
      Legend: (self) => object(legend, child(self, "Legend")),
      Axes: (self) => object(axes, self),
      Series: (self) => object(seriesCollection, self),
    },
  },
);

function found(self: SheetSelf, key: string): HostObject | null {
  const match = self.book
    .state(self.sheetId)
    .charts.find((candidate) => candidate.id === key || candidate.properties.values.get("Name") === key);
  return match ? object(chart, chartSelf(self, match)) : null;
}

/** Series as Excel lays them: first column or row the categories, the other one the names. */
function seriesOf(self: SheetSelf, given: unknown, seriesBy: string): ChartState {
  const at = rangeArgument(self.book, self.sheetId, given);
  const by = seriesBy === "Auto" ? (columnsOf(at.area) <= rowsOf(at.area) ? "Columns" : "Rows") : seriesBy;
  const count = (by === "Columns" ? columnsOf(at.area) : rowsOf(at.area)) - 1;
  return {
    id: self.book.nextId("chart-"),
    sourceSheetId: at.sheetId,
    source: at.area,
    seriesBy: by,
    place: null,
    properties: bag(),
    series: Array.from({ length: Math.max(1, count) }, bag),
  };
}

export const chartCollection: HostType<SheetSelf> = {
  name: "ChartCollection",
  item: found,
  get: { Count: (self) => self.book.state(self.sheetId).charts.length },
  items: (self) => self.book.state(self.sheetId).charts.map((state) => object(chart, chartSelf(self, state))),
  open: {
    Add: (self, type: string, source: unknown, seriesBy: string | null) => {
      self.book.guard(self.sheetId);
      if (!CHART_TYPES.has(type)) throw invalidArgument(`${type} is not a chart type the local host knows.`);
      const state = seriesOf(self, source, seriesBy ?? "Auto");
      const { charts } = self.book.state(self.sheetId);
      state.properties.values.set("ChartType", type).set("Name", `Chart ${charts.length + 1}`);
      charts.push(state);
      return object(chart, chartSelf(self, state));
    },
    GetItemOrNullObject: found,
  },
  call: { GetCount: (self) => self.book.state(self.sheetId).charts.length },
};
