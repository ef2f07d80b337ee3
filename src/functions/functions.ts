/**
 * The custom functions as Excel sees them. Each takes single cells or equally long columns, so every argument is a matrix;
 * what they mean is decided in the files beside this one and in core. Ids and the order of arguments never change, and new
 * arguments come last.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the type Excel's metadata knows as "any value" */
import { factorOfCarbon, ncvOfGcv, stock } from "./activity";
import { compensation, geiOf, shortfall, surplus, target } from "./certificates";
import { stoichiometry } from "./chemistry";
import { emissions } from "./emissions";
import { gasCo2 } from "./gas";
import { heatFactor, specificEnergyOf } from "./heat";
import { pfcByOvervoltage, pfcBySlope } from "./pfc";
import { anode, calcination, calcinationByAnalysis } from "./process";
import { cite, convertQuantity, factor as publishedFactor, gwp } from "./published";

/**
 * Sources that Excel offers while a formula is typed; every other name, alias and id is understood as well.
 * @customenum {string}
 */
const enum Source {
  /** Coal of no stated rank: give its NCV */
  coal = "coal",
  /** Lignite */
  lignite = "lignite",
  /** Petroleum coke */
  petcoke = "petcoke",
  /** High speed diesel */
  HSD = "HSD",
  /** Light diesel oil */
  LDO = "LDO",
  /** Furnace oil */
  furnaceOil = "furnace oil",
  /** Low sulphur heavy stock */
  LSHS = "LSHS",
  /** Natural gas, RLNG */
  naturalGas = "natural gas",
  /** Liquefied petroleum gas */
  LPG = "LPG",
  /** Petrol */
  petrol = "petrol",
  /** Naphtha */
  naphtha = "naphtha",
  /** Coke oven coke */
  cokeOvenCoke = "coke oven coke",
  /** Coke oven gas */
  cokeOvenGas = "coke oven gas",
  /** Blast furnace gas */
  blastFurnaceGas = "blast furnace gas",
  /** Refuse-derived fuel and plastic waste: give its NCV */
  RDF = "RDF",
  /** Tyres and tyre-derived fuel: give their NCV */
  tyres = "tyres",
  /** Bagasse, and biomass in general: counts zero */
  bagasse = "bagasse",
  /** Grid electricity at the factor of the baseline year */
  grid = "grid",
  /** Dedicated PPA without a verified factor */
  PPA = "PPA",
  /** Renewable electricity with its contract */
  renewable = "renewable",
  /** Limestone */
  limestone = "limestone",
  /** Dolomite */
  dolomite = "dolomite",
  /** Soda ash */
  sodaAsh = "soda ash",
  /** Clinker, calcination */
  clinker = "clinker",
  /** Tetrafluoromethane */
  CF4 = "CF4",
  /** Hexafluoroethane */
  C2F6 = "C2F6",
}

/**
 * Emissions of a fuel, electricity, carbonate, material or gas. Biomass counts zero.
 * @customfunction EMISSIONS
 * @helpurl https://localhost:3000/assets/functions.html#EMISSIONS
 * @param source Name, alias or id: HSD, furnace oil, petcoke, coal, grid, limestone, CF4 ...
 * @param quantity Quantity consumed; a blank cell counts as 0
 * @param unit t, kg, kL, SCM, Nm3, GJ, kWh, MWh ...
 * @param [ncv] Net calorific value in kcal/kg (kcal/Sm3 of a gas, kcal/L of a liquid by volume), or text such as "25.8 GJ/t"
 * @param [factor] tCO2/TJ of a fuel, tCO2/MWh of electricity, t/t of a material, or text such as "94.6 kgCO2/GJ"
 * @param [oxidation] Oxidation or conversion factor from 0 to 1; 1 if left out or blank
 * @param [year] Compliance year such as "2025-26", which is meant if left out
 * @returns tCO2e
 */
export function EMISSIONS(
  source: Source[][],
  quantity: any[][],
  unit: any[][],
  ncv?: any[][],
  factor?: any[][],
  oxidation?: any[][],
  year?: any[][],
): any[][] {
  return emissions({ source, quantity, unit, ncv, factor, oxidation, year });
}

/**
 * GHG emission intensity, unrounded: sum of the emissions / sum of the equivalent product.
 * @customfunction GEI
 * @helpurl https://localhost:3000/assets/functions.html#GEI
 * @param emissions tCO2e; a range is added up
 * @param output Equivalent product, usually in t; a range is added up
 * @returns tCO2e per unit of equivalent product
 */
export function GEI(emissions: any[][], output: any[][]): any[][] {
  return geiOf(emissions, output);
}

/**
 * Certificates to surrender, exact: (achieved - target) x output; 0 at or below the target.
 * @customfunction CCC_SHORTFALL
 * @helpurl https://localhost:3000/assets/functions.html#CCC_SHORTFALL
 * @param achievedGEI Achieved GEI of the year
 * @param targetGEI Target GEI of the year, from the notification
 * @param output Equivalent product of the year
 * @returns Certificates
 */
export function CCC_SHORTFALL(achievedGEI: any[][], targetGEI: any[][], output: any[][]): any[][] {
  return shortfall({ achievedGEI, targetGEI, output });
}

/**
 * Certificates issued, exact: (target - achieved) x output; 0 at or above the target.
 * @customfunction CCC_SURPLUS
 * @helpurl https://localhost:3000/assets/functions.html#CCC_SURPLUS
 * @param achievedGEI Achieved GEI of the year
 * @param targetGEI Target GEI of the year, from the notification
 * @param output Equivalent product of the year
 * @returns Certificates
 */
export function CCC_SURPLUS(achievedGEI: any[][], targetGEI: any[][], output: any[][]): any[][] {
  return surplus({ achievedGEI, targetGEI, output });
}

/**
 * Environmental compensation for certificates not surrendered, an estimate: 2 x average price x shortfall.
 * @customfunction ENV_COMPENSATION
 * @helpurl https://localhost:3000/assets/functions.html#ENV_COMPENSATION
 * @param shortfall Certificates not surrendered
 * @param averagePrice Average traded price of the year in rupees per certificate; without one the answer is #N/A
 * @param [year] Compliance year such as "2025-26", which is meant if left out
 * @returns Rupees
 */
export function ENV_COMPENSATION(shortfall: any[][], averagePrice: any[][], year?: any[][]): any[][] {
  return compensation({ shortfall, averagePrice, year });
}

/**
 * A published value: co2 in tCO2/TJ, tCO2/MWh or t/t; ncv in kcal/kg; carbon in tC/TJ; oxidation; density in t/kL or kg/SCM.
 * @customfunction FACTOR
 * @helpurl https://localhost:3000/assets/functions.html#FACTOR
 * @param source Name, alias or id, such as HSD or grid
 * @param property co2, ncv, carbon, oxidation or density
 * @param [year] Compliance year such as "2025-26", which is meant if left out
 * @returns The value
 */
export function FACTOR(source: Source[][], property: any[][], year?: any[][]): any[][] {
  return publishedFactor({ source, property, year });
}

/**
 * Where a published value is printed: the value as printed, document, table or clause, and edition.
 * @customfunction CITE
 * @helpurl https://localhost:3000/assets/functions.html#CITE
 * @param source Name, alias or id, such as HSD or grid; or a parameter's id, such as ncvFromGcv.gas
 * @param property co2, ncv, carbon, oxidation or density
 * @param [year] Compliance year such as "2025-26", which is meant if left out
 * @returns The citation
 */
export function CITE(source: Source[][], property: any[][], year?: any[][]): any[][] {
  return cite({ source, property, year });
}

/**
 * Global warming potential over 100 years, as printed in Annexure I of the Procedure unless an assessment is named.
 * @customfunction GWP
 * @helpurl https://localhost:3000/assets/functions.html#GWP
 * @param gas CO2, CH4, N2O, CF4, C2F6, C4F10, C6F14 or SF6
 * @param [assessment] Procedure, SAR, AR4, AR5 or AR6
 * @returns tCO2e per tonne
 */
export function GWP(gas: any[][], assessment?: any[][]): any[][] {
  return gwp({ gas, assessment });
}

/**
 * Notified target GEI, where the final notification was read with certainty; otherwise #N/A.
 * @customfunction TARGET
 * @helpurl https://localhost:3000/assets/functions.html#TARGET
 * @param registration Registration number such as CMTOE085RJ
 * @param year Compliance year such as "2025-26"
 * @returns tCO2e per tonne of equivalent product
 */
export function TARGET(registration: any[][], year: any[][]): any[][] {
  return target({ registration, year });
}

/**
 * Converts a quantity between units of one kind; mass and volume meet through the published density of the source.
 * @customfunction CONVERT_QTY
 * @helpurl https://localhost:3000/assets/functions.html#CONVERT_QTY
 * @param value The quantity; a blank cell counts as 0
 * @param from Its unit
 * @param to The unit wanted
 * @param [source] Source of which the density is used, such as HSD
 * @returns The quantity in the unit wanted
 */
export function CONVERT_QTY(value: any[][], from: any[][], to: any[][], source?: Source[][]): any[][] {
  return convertQuantity({ value, from, to, source });
}

/**
 * Consumption by stock balance: received - moved out + opening - closing, all in one unit.
 * @customfunction STOCK_CONSUMED
 * @helpurl https://localhost:3000/assets/functions.html#STOCK_CONSUMED
 * @param opening Opening stock
 * @param received Received
 * @param movedOut Moved out
 * @param closing Closing stock
 * @returns Consumption in the same unit
 */
export function STOCK_CONSUMED(opening: any[][], received: any[][], movedOut: any[][], closing: any[][]): any[][] {
  return stock({ opening, received, movedOut, closing });
}

/**
 * Net from gross calorific value: 0.95 x GCV of a solid or liquid, 0.90 x GCV of a gas.
 * @customfunction NCV_FROM_GCV
 * @helpurl https://localhost:3000/assets/functions.html#NCV_FROM_GCV
 * @param gcv Gross calorific value in kcal/kg, or text such as "9000 kcal/SCM"
 * @param state solid, liquid or gas
 * @returns kcal/kg, or kcal per the volume the GCV was given for
 */
export function NCV_FROM_GCV(gcv: any[][], state: any[][]): any[][] {
  return ncvOfGcv({ gcv, state });
}

/**
 * CO2 factor from carbon analysis, Equation I of the Procedure.
 * @customfunction EF_FROM_CARBON
 * @helpurl https://localhost:3000/assets/functions.html#EF_FROM_CARBON
 * @param carbonPercent Total carbon in per cent by mass, such as 60
 * @param ncv Net calorific value in kcal/kg on the same basis
 * @returns tCO2/TJ
 */
export function EF_FROM_CARBON(carbonPercent: any[][], ncv: any[][]): any[][] {
  return factorOfCarbon({ carbonPercent, ncv });
}

/**
 * Calcination of clinker by a factor per tonne.
 * @customfunction CALCINATION
 * @helpurl https://localhost:3000/assets/functions.html#CALCINATION
 * @param clinker Clinker produced in t
 * @param [factor] tCO2 per t clinker; 0.5292 if left out
 * @returns tCO2
 */
export function CALCINATION(clinker: any[][], factor?: any[][]): any[][] {
  return calcination({ clinker, factor });
}

/**
 * Calcination of clinker from its analysis, CSI method B2, with dust and organic carbon.
 * @customfunction CALCINATION_B2
 * @helpurl https://localhost:3000/assets/functions.html#CALCINATION_B2
 * @param clinker Clinker produced in t
 * @param cao CaO of the clinker as a fraction, such as 0.655, or "65.5 %"
 * @param mgo MgO of the clinker as a fraction
 * @param [nonCarbonate] tCO2 of CaO and MgO that did not come from carbonates, to be subtracted
 * @param [dust] Bypass dust in t
 * @param [ckd] Cement kiln dust that left the kiln, in t
 * @param [ckdRate] Degree of calcination of the kiln dust from 0 to 1; 1 if left out
 * @param [rawMealRatio] t raw meal per t clinker; 1.55 if left out
 * @param [organicCarbon] Organic carbon of the raw meal as a fraction; 0.002 if left out
 * @returns tCO2
 */
export function CALCINATION_B2(
  clinker: any[][],
  cao: any[][],
  mgo: any[][],
  nonCarbonate?: any[][],
  dust?: any[][],
  ckd?: any[][],
  ckdRate?: any[][],
  rawMealRatio?: any[][],
  organicCarbon?: any[][],
): any[][] {
  return calcinationByAnalysis({ clinker, cao, mgo, nonCarbonate, dust, ckd, ckdRate, rawMealRatio, organicCarbon });
}

/**
 * CO2 of prebaked anodes: aluminium x net anode x (100 - sulphur - ash)/100 x 44/12.
 * @customfunction ANODE
 * @helpurl https://localhost:3000/assets/functions.html#ANODE
 * @param aluminium Aluminium produced in t
 * @param netAnode Net anode consumption in t per t aluminium
 * @param [sulphurPercent] Sulphur of the anode in per cent; 2 if left out
 * @param [ashPercent] Ash of the anode in per cent; 0.4 if left out
 * @returns tCO2
 */
export function ANODE(aluminium: any[][], netAnode: any[][], sulphurPercent?: any[][], ashPercent?: any[][]): any[][] {
  return anode({ aluminium, netAnode, sulphurPercent, ashPercent });
}

/**
 * CF4 and C2F6 of anode effects by the slope method.
 * @customfunction PFC_SLOPE
 * @helpurl https://localhost:3000/assets/functions.html#PFC_SLOPE
 * @param aluminium Aluminium produced in t
 * @param minutesPerCellDay Anode-effect minutes per cell and day
 * @param technology CWPB, SWPB, VSS or HSS
 * @param [slope] kg CF4 per t aluminium and minute; of the technology if left out
 * @param [weightFraction] C2F6 per CF4 by mass; of the technology if left out
 * @param [assessment] Procedure, SAR, AR4, AR5 or AR6
 * @returns tCO2e
 */
export function PFC_SLOPE(
  aluminium: any[][],
  minutesPerCellDay: any[][],
  technology: any[][],
  slope?: any[][],
  weightFraction?: any[][],
  assessment?: any[][],
): any[][] {
  return pfcBySlope({ aluminium, minutesPerCellDay, technology, slope, weightFraction, assessment });
}

/**
 * CF4 and C2F6 of anode effects by the overvoltage method.
 * @customfunction PFC_OVERVOLTAGE
 * @helpurl https://localhost:3000/assets/functions.html#PFC_OVERVOLTAGE
 * @param aluminium Aluminium produced in t
 * @param overvoltage Anode-effect overvoltage in mV
 * @param currentEfficiencyPercent Current efficiency in per cent, such as 95
 * @param technology CWPB or SWPB
 * @param [coefficient] kg CF4 per t aluminium and mV; of the technology if left out
 * @param [weightFraction] C2F6 per CF4 by mass; of the technology if left out
 * @param [assessment] Procedure, SAR, AR4, AR5 or AR6
 * @returns tCO2e
 */
export function PFC_OVERVOLTAGE(
  aluminium: any[][],
  overvoltage: any[][],
  currentEfficiencyPercent: any[][],
  technology: any[][],
  coefficient?: any[][],
  weightFraction?: any[][],
  assessment?: any[][],
): any[][] {
  return pfcByOvervoltage({ aluminium, overvoltage, currentEfficiencyPercent, technology, coefficient, weightFraction, assessment });
}

/**
 * CO2 of one Nm3 of a gas when all its carbon leaves as CO2, in kg. Divided by the NCV in MJ/Nm3 and times 1000 it is tCO2/TJ.
 * @customfunction GAS_CO2
 * @helpurl https://localhost:3000/assets/functions.html#GAS_CO2
 * @param co2 CO2 in per cent by volume; a blank cell counts as 0
 * @param co CO in per cent by volume
 * @param [methane] Methane in per cent by volume
 * @param [c2] Ethane and ethylene in per cent by volume
 * @param [c3] Propane and propylene in per cent by volume
 * @param [c4] Hydrocarbons with four carbon atoms in per cent by volume
 * @returns kgCO2/Nm3
 */
export function GAS_CO2(co2: any[][], co: any[][], methane?: any[][], c2?: any[][], c3?: any[][], c4?: any[][]): any[][] {
  return gasCo2({ co2, co, methane, c2, c3, c4 });
}

/**
 * Tonnes of one substance per tonne of another, by their formulas: CO2 from CaCO3, Cl2 from 2NaOH.
 * @customfunction STOICHIOMETRY
 * @helpurl https://localhost:3000/assets/functions.html#STOICHIOMETRY
 * @param made Formula of what is made or given off, with its number of molecules in front, such as CO2 or 2NH3
 * @param from Formula of what it comes from, with its number of molecules in front, such as CaCO3 or 4H2
 * @returns t/t
 */
export function STOICHIOMETRY(made: any[][], from: any[][]): any[][] {
  return stoichiometry({ made, from });
}

/**
 * Factor of heat sold by a plant that makes heat and power of one fuel, split by heat content, in tCO2/GJ.
 * @customfunction HEAT_FACTOR
 * @helpurl https://localhost:3000/assets/functions.html#HEAT_FACTOR
 * @param emissions Emissions of the fuel in tCO2e
 * @param heat All heat made of it in GJ
 * @param power All power made of it in kWh; 0 for a boiler
 * @returns tCO2/GJ
 */
export function HEAT_FACTOR(emissions: any[][], heat: any[][], power: any[][]): any[][] {
  return heatFactor({ emissions, heat, power });
}

/**
 * Specific energy of one tonne of product, in kcal/t; that of a product over that of the main product is PAT's equivalence factor.
 * @customfunction SPECIFIC_ENERGY
 * @helpurl https://localhost:3000/assets/functions.html#SPECIFIC_ENERGY
 * @param power Power in kWh per tonne of product
 * @param heatRate Heat rate of the power in kcal/kWh
 * @param steam Steam in t per tonne of product
 * @param enthalpy Enthalpy of the steam in kcal/kg
 * @param [mpSteam] Steam of a second pressure in t per tonne of product
 * @param [mpEnthalpy] Enthalpy of the steam of the second pressure in kcal/kg
 * @returns kcal/t
 */
export function SPECIFIC_ENERGY(
  power: any[][],
  heatRate: any[][],
  steam: any[][],
  enthalpy: any[][],
  mpSteam?: any[][],
  mpEnthalpy?: any[][],
): any[][] {
  return specificEnergyOf({ power, heatRate, steam, enthalpy, mpSteam, mpEnthalpy });
}
