/** `ccts inventory`: emissions, output, GEI and certificates, of workbooks and of hand-over files. */
import { Option } from "commander";
import { sectorRatios } from "../../core/inventory/sectorRatios";
import { assess } from "../../core/operations";
import { settingOf } from "../../core/operations/calculateReading";
import { WorkbookError } from "../../core/workbook/port";
import { optionWords, plantWords } from "../messages";
import { inventoryReport } from "../show/inventoryReport";
import { SUMMARY_COLUMNS } from "../show/plantSummary";
import type { PlantCommand, PlantOptions } from "./command";
import { answerAll, handedInventory, openEither } from "./input";
import { answersOption, asOfOption, reportOptions } from "./options";

interface InventoryOptions extends PlantOptions {
  readonly exact?: boolean;
}

export const inventory: PlantCommand = {
  over: "plants",
  name: "inventory",
  summary: "emissions, output, GEI and certificates, of workbooks or hand-over files",
  writes: { what: "report" },
  columns: SUMMARY_COLUMNS,
  options: () => [asOfOption(), new Option("--exact", optionWords.exact), answersOption(), ...reportOptions(optionWords.csvFigures)],
  examples: [
    { line: "ccts inventory plant.xlsx", about: "figures as they are read: lakhs grouped, rounded as on the forms" },
    { line: "ccts inventory plant.xlsx plant.json --exact", about: "every digit, of a workbook and of its hand-over file" },
    { line: "ccts inventory plants --json --out inventory.json", about: "all figures of all plants for another program" },
  ],
  async work(task, files) {
    const { file, options, asOf } = task;
    const { exact } = options as InventoryOptions;
    const opened = openEither(file, files);
    if (typeof opened === "string") {
      const { year, inventory: handed } = handedInventory(file, opened);
      if (handed === null) throw new WorkbookError("notReady", plantWords.noMonth(file));
      return inventoryReport(file, { year, inventory: handed, prices: null, findings: null }, exact);
    }
    await answerAll(opened, task, files);
    const assessment = await assess(opened, { asOf });
    const found = assessment.inventory;
    if (found === null)
      throw new WorkbookError("notReady", assessment.reading.plan === null ? plantWords.noPlan(file) : plantWords.noMonth(file));
    const setting = settingOf(assessment.reading, assessment.year, asOf);
    const ratios = setting === null ? [] : sectorRatios(setting, found);
    return inventoryReport(file, { ...assessment, inventory: found }, exact, ratios);
  },
};
