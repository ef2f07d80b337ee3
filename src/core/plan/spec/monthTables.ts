/** What a month carries: the five tables of a month's sheet, which are also the fields foreign sheets are mapped to. */
import type { TableSpec } from "./tableSpec";
import { FUEL_TABLE } from "./fuelTable";
import { ELECTRICITY_TABLE } from "./electricityTable";
import { PRODUCTION_TABLE } from "./productionTable";
import { HEAT_TABLE } from "./heatTable";
import { PROCESS_TABLE } from "./processTable";

export const MONTH_TABLES: readonly TableSpec[] = [FUEL_TABLE, ELECTRICITY_TABLE, PRODUCTION_TABLE, HEAT_TABLE, PROCESS_TABLE];
