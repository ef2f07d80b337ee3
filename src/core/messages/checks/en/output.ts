/** Checks OU: what is said about output, GEI and targets, in English. */
import type { CheckWords } from "../checkWords";
import { REMEDIES } from "./remedies";

export const outputEn = {
  "OU-01": { title: "Output not in tonnes", what: "{product} is measured in {unit}.", how: "Choose a unit of mass, such as t." },
  "OU-02": { title: "No output", what: "No product of the plan is a cement, clinker or main product.", how: "Give the product its role." },
  "OU-03": {
    title: "No equivalence factor",
    what: "{product} counts towards the output, and neither the plan nor the scheme states its equivalence factor.",
    how: "Enter its factor, such as the NRGF of a refinery, and name the document; until then there are no certificates.",
  },
  "OU-04": { title: "Equivalence without a source", what: "{product}: factor {factor}, and no source is named.", how: "Name the source." },
  "OU-05": {
    title: "Clinker without fuel",
    what: "{produced} t of clinker in {month}, and no kiln fuel.",
    how: "Enter the fuels of the month.",
  },
  "OU-06": {
    title: "Fuel without clinker",
    what: "The kiln burns fuel in {month} and makes no clinker.",
    how: "Enter the clinker, or note the heating-up.",
  },
  "OU-07": {
    title: "Intensity jumps",
    what: "{value} tCO2e per tonne in {month}; the other months are about {usual}.",
    how: "Look for a missing, doubled or wrongly converted figure.",
  },
  "OU-08": {
    title: "GEI far from the baseline",
    what: "The GEI is {gei}, the baseline {baseline}: more than {share} % apart.",
    how: "Check units, boundary and the baseline itself.",
  },
  "OU-09": { title: "No target", what: "There is no target for {year}.", how: "Type it from your notification." },
  "OU-10": {
    title: "Target not below the baseline",
    what: "Target {target}, baseline {baseline}.",
    how: "Check both against the notification.",
  },
  "OU-11": {
    title: "Target not as notified",
    what: "Target {target}; {registration} was notified with {notified}.",
    how: "Correct it, or name the corrigendum in the notification column.",
  },
  "OU-12": { title: "Baseline incomplete", what: "{item} is blank.", how: "Enter it from the verified baseline." },
  "OU-13": {
    title: "Baseline production missing",
    what: "{product} has no production in the baseline year, which decides the major cement.",
    how: REMEDIES.ENTER_OR_ZERO,
  },
  "OU-14": {
    title: "Additives exceed the cement",
    what: "{line} in {month}: additives {additives}, produced {produced}.",
    how: "Check production and additives.",
  },
  "OU-15": { title: "Notional power missing", what: "{item} is blank.", how: "Enter it from the section meters." },
  "OU-16": {
    title: "Grinding unit with clinker",
    what: "{product} is produced, but the sub-sector is grinding.",
    how: "Choose integrated, or enter the clinker as bought.",
  },
  "OU-17": {
    title: "PFC method or potline blank",
    what: "{item} is blank; without it a smelter has no PFC figure.",
    how: "Choose it from the list.",
  },
  "OU-18": {
    title: "No GEI",
    what: "The closed months have no GEI: {reasons}.",
    how: "Fill each gap; nothing missing is taken as zero.",
  },
  "OU-19": {
    title: "Target rises",
    what: "The target of {year} is {target}, above {before} of the year before.",
    how: "Check that each target is beside its own year.",
  },
  "OU-20": {
    title: "Equivalence unusual",
    what: "{product} counts as {factor} t of equivalent product; usual is {range}.",
    how: "Check the decimal point and which product the GEI is stated in.",
  },
  "OU-21": {
    title: "Anodes without a smelter",
    what: "{item} is reported, and the sub-sector {subSector} counts none.",
    how: "Correct sector and sub-sector, or take the item out.",
  },
  "OU-22": {
    title: "PFC method unlike its data",
    what: "The PFC method is {method}; the months report: {item}.",
    how: "Choose the method of your data, or enter what the method needs.",
  },
  "OU-23": {
    title: "Role of a cement plant",
    what: "{product} has the role {role} in the sector {sector}.",
    how: "Choose main product, intermediate or by-product.",
  },
  "OU-24": {
    title: "Baseline output differs",
    what: "The baseline's output is {stated} t; its products give {computed} t by today's factors.",
    how: "Check the factors, the baseline production and the output stated.",
  },
  "OU-25": {
    title: "Product of another sector",
    what: "{product} is a product of the sector {other}, and the plan's sector is {sector}.",
    how: "Keep a workbook for each sector, with its own emissions and target; or name the product as what it is here.",
  },
  "OU-26": {
    title: "Counted beside what it is made of",
    what: "{product} counts as {factor} beside other products; the sector's list says of it: {known}.",
    how: "Give it the role intermediate or by-product, or the factor of a named document for what is added to it here.",
  },
  "OU-27": {
    title: "Baseline products differ",
    what: "The baseline's output is {stated} t; its products give {computed} t, each counted as 1.",
    how: "Add the product that is missing from the plan, or correct the baseline production or the output stated.",
  },
  "OU-28": {
    title: "GEI far from the previous year",
    what: "The GEI is {gei}; the previous year's emissions and output give {previous}: more than {share} % apart.",
    how: "Check the previous year's figures in Reference Data, then units and boundary of this year.",
  },
  "OU-29": {
    title: "Role unlike the product",
    what: "{product} has the role {role}; in a cement plant it is {usual}.",
    how: "Choose {usual}, or name the product as what it is here.",
  },
  "OU-30": {
    title: "Product of another sub-sector",
    what: "{product} is made here, and plants of the sub-sector {subSector} do not make it.",
    how: "Choose the sub-sector that makes {product}; or enter it as bought if it is not made here.",
  },
  "OU-31": {
    title: "Major cement made far less than another",
    what: "All cement counts as {major}, the largest of the baseline; more than {times} times as much {most} is made now.",
    how: "Check names and production of the baseline year in Reference Data; it stays so if the plant has changed its product.",
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
