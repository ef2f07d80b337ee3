/**
 * The catalogue of what emits: fuels, electricity, carbonates, materials and gases, each with the ids of its parameters.
 * Names people use for them are in aliases.ts.
 */
export type SourceFamily = "fuel" | "electricity" | "carbonate" | "gas" | "material";

export interface SourceParameters {
  /** tCO2/TJ of a fuel, tCO2/MWh of electricity, t/t of a material, GWP of a gas; null: give your own. */
  readonly co2: string | null;
  readonly ncv: string | null;
  readonly carbon: string | null;
  readonly oxidation: string | null;
  readonly density: string | null;
}

export interface EmissionSource {
  readonly id: string;
  readonly name: string;
  readonly family: SourceFamily;
  /** Null for electricity. */
  readonly state: "solid" | "liquid" | "gas" | null;
  /** Its CO2 is a memo item. */
  readonly biomass: boolean;
  /** No default NCV can stand for it: without the plant's own there is no answer. */
  readonly needsNcv: boolean;
  /** Waste and co-processed fuels, of which the treatment is a choice. */
  readonly alternativeFuel: boolean;
  /** Procedure 4.4(3)(iii): never an alternative fuel, whatever the plan says. */
  readonly neverAlternativeFuel: boolean;
  readonly parameters: SourceParameters;
}

/**
 * id | name | state s, l, g | marks: b biomass, n needs NCV, a alternative, x never alternative | as: fuel whose factor and
 * NCV it takes | density. Without "as" the id itself is in Annexure IV.
 */
const FUELS = `
crude_oil | Crude oil | l | | | ppac.crude_oil.density
orimulsion | Orimulsion | l
ngl | Natural gas liquids | l
motor_gasoline | Petrol (motor gasoline) | l | | | ppac.petrol.density
aviation_gasoline | Aviation gasoline | l
jet_gasoline | Jet gasoline | l
jet_kerosene | Jet kerosene (ATF) | l | | | ppac.atf.density
other_kerosene | Kerosene | l | | | ppac.kerosene.density
shale_oil | Shale oil | l
gas_diesel_oil | Diesel (HSD) | l | | | ppac.hsd.density
ldo | Light diesel oil | l | | gas_diesel_oil | ppac.ldo.density
residual_fuel_oil | Furnace oil (residual fuel oil) | l | | | ppac.furnace_oil.density
lshs | Low sulphur heavy stock | l | | residual_fuel_oil
lpg | Liquefied petroleum gas | l
ethane | Ethane | g
naphtha | Naphtha | l
bitumen | Bitumen | l
lubricants | Lubricants | l
petroleum_coke | Petroleum coke | s | x
refinery_feedstocks | Refinery feedstocks | l
refinery_gas | Refinery gas | g
paraffin_waxes | Paraffin waxes | s
white_spirit_sbp | White spirit and SBP | l
other_petroleum_products | Other petroleum products | l
anthracite | Anthracite | s
coking_coal | Coking coal | s
other_bituminous_coal | Other bituminous coal | s
sub_bituminous_coal | Sub-bituminous coal | s
coal | Coal, rank not stated | s | n | other_bituminous_coal
lignite | Lignite | s
oil_shale_tar_sands | Oil shale and tar sands | s
brown_coal_briquettes | Brown coal briquettes | s
patent_fuel | Patent fuel | s
coke_oven_coke | Coke oven coke | s
gas_coke | Gas coke | s
coal_tar | Coal tar | l
gas_works_gas | Gas works gas | g
coke_oven_gas | Coke oven gas | g
blast_furnace_gas | Blast furnace gas | g
oxygen_steel_furnace_gas | Oxygen steel furnace gas | g
natural_gas | Natural gas | g | | | ppac.natural_gas.density
msw_non_biomass | Municipal waste, non-biomass share | s | a
rdf | Refuse-derived fuel and plastic waste, fossil share | s | an | msw_non_biomass
industrial_wastes | Industrial wastes | s | an
tyres | Tyres and tyre-derived fuel | s | an | industrial_wastes
solvents | Spent solvents | l | an | industrial_wastes
waste_oils | Waste oils | l | a
peat | Peat | s | x
dolochar | Dolochar | s | nx | none
carbon_black | Carbon black | s | nx | none
petro_polymer_fuel | Petro-polymer fuel | s | nx | none
wood_wood_waste | Wood and wood waste | s | b
black_liquor | Black liquor | l | b
other_primary_solid_biomass | Other solid biomass | s | b
charcoal | Charcoal | s | b
biogasoline | Biogasoline and ethanol | l | b
biodiesels | Biodiesel | l | b
other_liquid_biofuels | Other liquid biofuels | l | b
landfill_gas | Landfill gas | g | b
sludge_gas | Sludge gas | g | b
other_biogas | Biogas | g | b
msw_biomass | Municipal waste, biomass share | s | b`;

const STATES = { s: "solid", l: "liquid", g: "gas" } as const;

/** Fuels of which the factor is a choice. */
const CHOSEN_CO2: Readonly<Record<string, string>> = {
  other_bituminous_coal: "coal.other_bituminous.co2",
  coking_coal: "coal.coking.co2",
  lignite: "coal.lignite.co2",
};

function fuel(line: string): EmissionSource {
  const [id = "", name = "", state = "s", marks = "", as = "", density = ""] = line.split("|").map((cell) => cell.trim());
  const needsNcv = marks.includes("n");
  return {
    id,
    name,
    family: "fuel",
    state: STATES[state as keyof typeof STATES],
    biomass: marks.includes("b"),
    needsNcv,
    alternativeFuel: marks.includes("a"),
    neverAlternativeFuel: marks.includes("x"),
    parameters: {
      ...(as === "none" ? UNPUBLISHED : published(as === "" ? id : as, needsNcv)),
      oxidation: "oxidation.default",
      density: density === "" ? null : density,
    },
  };
}

type Published = Pick<SourceParameters, "co2" | "ncv" | "carbon">;

const UNPUBLISHED: Published = { co2: null, ncv: null, carbon: null };

/** Without a rank or an NCV of its own, a fuel has neither a default NCV nor a carbon content. */
function published(fuelOfTable: string, needsNcv: boolean): Published {
  return {
    co2: CHOSEN_CO2[fuelOfTable] ?? `annexIV.${fuelOfTable}.co2`,
    ncv: needsNcv ? null : `ipcc2006.${fuelOfTable}.ncv`,
    carbon: needsNcv ? null : `ipcc2006.${fuelOfTable}.carbon`,
  };
}

function other(family: SourceFamily, state: EmissionSource["state"], id: string, name: string, co2: string): EmissionSource {
  const parameters = { co2, ncv: null, carbon: null, oxidation: null, density: null };
  return { id, name, family, state, biomass: false, needsNcv: false, alternativeFuel: false, neverAlternativeFuel: false, parameters };
}

const OTHERS: readonly EmissionSource[] = [
  other("electricity", null, "grid", "Grid electricity", "grid"),
  other("electricity", null, "ppa", "Dedicated PPA without a supplier factor", "ppa.default"),
  other("electricity", null, "renewable", "Renewable electricity", "renewable.default"),
  other("carbonate", "solid", "caco3", "Limestone (CaCO3)", "annexIV.caco3.co2"),
  other("carbonate", "solid", "mgco3", "Magnesite (MgCO3)", "annexIV.mgco3.co2"),
  other("carbonate", "solid", "dolomite", "Dolomite", "ipcc2006.dolomite.co2"),
  other("carbonate", "solid", "na2co3", "Soda ash (Na2CO3)", "annexIV.na2co3.co2"),
  other("carbonate", "solid", "nahco3", "Sodium bicarbonate (NaHCO3)", "annexIV.nahco3.co2"),
  other("carbonate", "solid", "baco3", "Barium carbonate", "annexIV.baco3.co2"),
  other("carbonate", "solid", "li2co3", "Lithium carbonate", "annexIV.li2co3.co2"),
  other("carbonate", "solid", "k2co3", "Potassium carbonate", "annexIV.k2co3.co2"),
  other("carbonate", "solid", "srco3", "Strontium carbonate", "annexIV.srco3.co2"),
  other("carbonate", "solid", "feco3", "Siderite (FeCO3)", "annexIV.feco3.co2"),
  other("carbonate", "solid", "mnco3", "Manganese carbonate", "ipcc2006.mnco3.co2"),
  other("material", "solid", "urea", "Urea", "annexIV.urea.co2"),
  other("material", "solid", "lime", "Lime, calcination", "ipcc2006.lime.co2"),
  other("material", "liquid", "ethylene_oxide", "Ethylene oxide, process CO2", "ipcc2006.ethylene_oxide.co2"),
  other("material", "gas", "vinyl_chloride", "Vinyl chloride (VCM), process CO2", "ipcc2006.vinyl_chloride.co2"),
  other("material", "solid", "clinker", "Clinker, calcination", "cement.calcination"),
  other("gas", "gas", "co2", "Carbon dioxide", "gwp.co2"),
  other("gas", "gas", "cf4", "Tetrafluoromethane (CF4)", "gwp.cf4"),
  other("gas", "gas", "c2f6", "Hexafluoroethane (C2F6)", "gwp.c2f6"),
  other("gas", "gas", "c4f10", "Perfluorobutane (C4F10)", "gwp.c4f10"),
  other("gas", "gas", "c6f14", "Perfluorohexane (C6F14)", "gwp.c6f14"),
  other("gas", "gas", "ch4", "Methane", "gwp.ch4"),
  other("gas", "gas", "n2o", "Nitrous oxide", "gwp.n2o"),
  other("gas", "gas", "sf6", "Sulphur hexafluoride", "gwp.sf6"),
];

/** Every source, fuels in the order of Annexure IV first. */
export const EMISSION_SOURCES: readonly EmissionSource[] = [...FUELS.trim().split("\n").map(fuel), ...OTHERS];
