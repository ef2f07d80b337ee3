/** The ratios that a verifier computes first: a plant's figures over one another, in the units of its sector's list. */
import { powerRatio, ratioFigure, sectorRatios, termParts, unitOf } from "../../../../src/core/inventory/sectorRatios";
import type { RatioTerm, SectorRatio } from "../../../../src/core/sectors/sector";
import { mill } from "../../../support/typedMill";
import type { Whole } from "../../../support/typedMill";
import { APRIL, exact, row, told } from "../../../support/typedSetting";
import type { TypedPlan } from "../../../support/typedSetting";

const SODA_ASH = { stream: "Soda ash", material: "soda ash", use: "process" };
const product = (name: string, role: string, more = {}) => ({ product: name, unit: "t", role, ...more });
const made = (name: string, tonnes: number) => row("production", name, APRIL, { produced: `${tonnes} t` });
const used = (stream: string, quantity: string, more = {}) => row("fuel", stream, APRIL, { use: "process", consumed: quantity, ...more });
const bought = (energy = "1000 MWh") => row("electricity", "Incomer", APRIL, { energy });

/** A caustic soda plant: 1,000 MWh and 8 t of soda ash for 400 t of caustic soda, with 352 t of chlorine. */
const CAUSTIC: TypedPlan = {
  entity: { sector: "chlor-alkali", subSector: "membrane" },
  products: [product("Lye", "main product", { usual: "Caustic soda" }), product("Liquid chlorine", "by-product")],
  streams: [SODA_ASH],
};
const CAUSTIC_LINES = [made("Lye", 400), made("Liquid chlorine", 352), used("Soda ash", "8 t"), bought()];
const caustic = (plan: TypedPlan = {}, lines: Whole["lines"] = CAUSTIC_LINES) => mill({ plan: { ...CAUSTIC, ...plan }, lines });
const ratios = (whole: Whole) =>
  sectorRatios(whole, whole.inventory).map(({ ratio, figure }) => `${ratio.id} ${exact(figure)} ${figure.unit}`);

/** A refinery, whose list has no ratio of all power, with what its streams and meters say. */
const REFINERY: TypedPlan = {
  entity: { sector: "petroleum refinery", subSector: "refinery" },
  products: [product("Crude throughput", "main product", { unit: "MBBL" })],
  streams: [
    { stream: "Fuel gas", material: "natural gas", use: "process" },
    { stream: "FCC coke", material: "FCC coke", use: "process", treatment: "mass balance in", carbon: 90 },
  ],
};
const crude = row("production", "Crude throughput", APRIL, { produced: "10 MBBL" });
const refinery = (plan: TypedPlan = {}, lines = [crude, used("Fuel gas", "1055.05585262 GJ"), used("FCC coke", "1000 t"), bought()]) =>
  mill({ plan: { ...REFINERY, ...plan }, lines });

const ratio = (over: RatioTerm, under: RatioTerm, scale = 1): SectorRatio => ({
  ...{ id: "own", label: { en: "", hi: "" }, unit: "unit", low: 0, high: 1, source: "source", sureness: "low" },
  ...{ over, under, scale },
});

describe("the ratios of the sector", () => {
  test("are those whose two terms have figures, by what products and streams are in the sector's list", () => {
    // 1,000,000 kWh / 400 t; 8 t / 400 t x 1,000; 352 t / 400 t
    expect(ratios(caustic())).toEqual(["power 2500 kWh/t", "sodaAsh 20 kg/t", "chlorine 0.88 t/t"]);
    const whole = caustic();
    const [power, ash] = sectorRatios(whole, whole.inventory);
    expect([power!.product.product.text, power!.streams, ash!.streams.map(({ stream }) => stream.text)]).toEqual(["Lye", [], ["Soda ash"]]);
    expect(ash!.figure.cite).not.toBe("");
  });

  test("pass over what is in no list of the sector", () => {
    const products = [product("Salt", "by-product"), ...CAUSTIC.products!];
    const streams = [{ stream: "Limestone", material: "limestone", use: "process" }, SODA_ASH];
    expect(ratios(caustic({ products, streams }, [...CAUSTIC_LINES, used("Limestone", "1 t"), made("Salt", 1)]))).toHaveLength(3);
  });

  test("are pointed at by the product under the line, which need not be the main one", () => {
    const steel = mill({
      plan: {
        entity: { sector: "iron and steel", subSector: "integrated steel" },
        products: [product("Crude steel", "main product"), product("Hot metal", "intermediate")],
        streams: [{ stream: "PCI coal", material: "Indian coal", use: "process", treatment: "mass balance in", carbon: 75 }],
        meters: [],
      },
      lines: [made("Crude steel", 1000), made("Hot metal", 1000), used("PCI coal", "150 t")],
    });
    const found = sectorRatios(steel, steel.inventory);
    expect(found.map(({ ratio, product, figure }) => `${ratio.id} ${exact(figure)} ${product.product.text}`)).toEqual([
      "pciRate 150 Hot metal",
      "hotMetal 1 Crude steel",
    ]);
  });

  test("are none without the sector, the sub-sector, the product under the line, or any of it", () => {
    expect(ratios(caustic({ entity: { sector: "chlor-alkali" } }))).toEqual([]);
    expect(ratios(caustic({ entity: { subSector: "membrane" } }))).toEqual([]);
    expect(ratios(refinery({ entity: { sector: "petroleum refinery" } }))).toEqual([]);
    expect(ratios(caustic({ products: CAUSTIC.products!.slice(1) }))).toEqual([]);
    expect(ratios(caustic({}, [made("Lye", 0), ...CAUSTIC_LINES.slice(1)]))).toEqual([]);
    // A term of which the plant has nothing
    expect(ratios(caustic({ streams: [], products: CAUSTIC.products!.slice(0, 1) }))).toEqual(["power 2500 kWh/t"]);
  });

  test("need a product that a finding can point at", () => {
    const found = ratios(refinery({ meters: [] }));
    expect(found.map((text) => text.split(" ")[0])).toEqual(["mbn"]);
    // The equivalent product is that of a by-product: there is no main product to point at
    expect(
      ratios(refinery({ meters: [], products: [product("Crude throughput", "by-product", { unit: "MBBL", equivalence: 1 })] })),
    ).toEqual([]);
  });
});

describe("all power of the site per output", () => {
  const power = (whole: Whole) => {
    const found = powerRatio(whole, whole.inventory);
    return found === null ? null : told(found).split(" = ")[1];
  };

  test("is a ratio beside those of the sector, unless the sector's list has it", () => {
    // 1,000,000 kWh / 10 MBBL
    expect([power(refinery()), power(caustic())]).toEqual(["100000 kWh/MBBL NRGF", null]);
  });

  test("is none without power, the sector or the sub-sector", () => {
    expect([
      power(refinery({ meters: [] })),
      power(refinery({ entity: { sector: "petroleum refinery" } })),
      power(refinery({ entity: { subSector: "refinery" } })),
    ]).toEqual([null, null, null]);
  });
});

describe("the terms of a ratio", () => {
  const figure = (over: RatioTerm, under: RatioTerm = { product: "Crude throughput" }, whole = refinery()) =>
    told(ratioFigure(ratio(over, under), whole)).replace(/^.* = /, "");

  test("take a stream by its quantity, energy, emissions or carbon", () => {
    const gas = { streams: ["fuel gas"] };
    // 1,055.05585262 GJ / 10, as 1 TJ and as 1,000 MMBtu
    expect(figure({ ...gas, unit: "GJ" })).toBe("105.505585262 unit");
    expect(figure({ ...gas, as: "energy", unit: "MMBtu" })).toBe("100 unit");
    // 90 % of 1,000 t, x 44/12
    const coke = { streams: ["fcc coke"] };
    expect(figure(coke)).toBe("100 unit");
    expect(figure({ ...coke, as: "carbon", unit: "t C" })).toBe("90 unit");
    expect(figure({ ...coke, as: "emissions", unit: "tCO2e" })).toBe("330 unit");
  });

  test("take the carbon of a fuel from what it gives off, and the energy of a balanced material by the list's NCV", () => {
    const streams = [{ stream: "Fuel gas", material: "natural gas", use: "process", factor: 36.64 }];
    const whole = refinery({ streams, method: { carbonRatio: "3.664" } }, [crude, used("Fuel gas", "1000 GJ")]);
    // 1 TJ x 36.64 / 3.664 / 10
    expect(figure({ streams: ["fuel gas"], as: "carbon", unit: "t C" }, undefined, whole)).toBe("1 unit");
    // 1,000 t x 32.5 TJ/Gg / 1,000 / 10
    expect(figure({ streams: ["fcc coke"], as: "energy", unit: "TJ" })).toBe("3.25 unit");
  });

  test("count carbon that leaves as it is, and a fuel by its own energy, whatever NCV the list has", () => {
    const [, coke] = REFINERY.streams!;
    const leaving = refinery({ streams: [{ ...coke, treatment: "mass balance out" }] });
    expect(figure({ streams: ["fcc coke"], as: "carbon", unit: "t C" }, undefined, leaving)).toBe("90 unit");
    const burnt = refinery({ streams: [{ ...coke, material: "petcoke", treatment: null }] }, [
      crude,
      used("FCC coke", "1000 t", { ncv: 10_000 }),
    ]);
    const [piece] = termParts({ streams: ["fcc coke"], as: "energy" }, burnt);
    expect([piece!.of === "stream" && piece!.ncv, exact(piece!.figure)]).toEqual([null, "41.868"]);
  });

  test("add up streams, products, power and equivalents, each brought to one unit", () => {
    // (1,055.05585262 GJ + 3,600 GJ) / 10
    expect(figure({ streams: ["fuel gas"], as: "energy", gridPower: true, unit: "GJ" })).toBe("465.505585262 unit");
    expect(figure({ power: true }, { equivalentProduct: true })).toBe("100000 unit");
    expect(figure({ gridPower: true, unit: "MWh" })).toBe("100 unit");
    expect(told(ratioFigure(ratio({ power: true }, { product: "Crude throughput" }, 3), refinery()))).toBe(
      "Term of a ratio / Term of a ratio = 300000 unit",
    );
    const found = ratioFigure(ratio({ power: true }, { product: "Crude throughput" }), refinery());
    // The derivation leads to the very figure of the inventory
    const whole = refinery();
    const term = ratioFigure(ratio({ power: true }, { product: "Crude throughput" }), whole);
    expect("inputs" in term && term.inputs[0]!.inputs[0]).toBe(whole.inventory.power.allEnergy);
    expect(found).toMatchObject({
      cite: "source",
      inputs: [
        { unit: "kWh", how: "sum" },
        { unit: "t", how: "sum" },
      ],
    });
    // Exported power is not bought
    const meters = [
      { meter: "Incomer", powerKind: "grid" },
      { meter: "Export", powerKind: "export" },
    ];
    const lines = [crude, bought(), row("electricity", "Export", APRIL, { energy: "1 MWh" })];
    expect(figure({ gridPower: true, unit: "MWh" }, undefined, refinery({ meters, streams: [] }, lines))).toBe("100 unit");
  });

  test("have no figure where a piece has none, does not convert, or there is none", () => {
    const gap = "notInPeriod | ratio";
    expect(figure({ streams: ["ifo"] })).toBe(gap);
    expect(figure({ streams: ["fuel gas"] })).toBe(gap);
    const flare = refinery({ streams: [{ stream: "Flare gas", material: "limestone", use: "process" }] }, [
      crude,
      used("Flare gas", "1 t"),
    ]);
    expect(figure({ streams: ["flare gas"], as: "energy", unit: "TJ" }, undefined, flare)).toBe(gap);
    expect(figure({ streams: ["fcc coke"] }, undefined, refinery({}, [crude]))).toBe("noRow | FCC coke (process) | 2025-4");
  });

  test("leave out bought intermediates", () => {
    const streams = [{ stream: "Fuel gas", material: "natural gas", use: "process", treatment: "notional", factor: 2 }];
    expect(figure({ streams: ["fuel gas"] }, undefined, refinery({ streams }, [crude, used("Fuel gas", "1 t")]))).toBe(
      "notInPeriod | ratio",
    );
  });

  test("say what each piece is", () => {
    const parts = (term: RatioTerm) => termParts(term, refinery()).map((part) => `${part.of} ${exact(part.figure)} ${part.unit}`);
    expect(
      parts({ streams: ["fuel gas"], product: "Crude throughput", power: true, gridPower: true, equivalentProduct: true, unit: "GJ" }),
    ).toEqual(["stream 1055.05585262 GJ", "product 10 GJ", "power 1000000 kWh", "meter 1000000 kWh", "equivalentProduct 10 GJ"]);
    const [piece] = termParts({ streams: ["fcc coke"], as: "energy" }, refinery());
    expect(piece).toMatchObject({ of: "stream", as: "energy", unit: "TJ", ncv: { unit: "TJ/Gg" } });
    const [gas] = termParts({ streams: ["fuel gas"], as: "energy" }, refinery());
    expect(gas).toMatchObject({ ncv: null, result: { stream: { stream: { text: "Fuel gas" } } } });
    expect(termParts({ streams: ["fcc coke"] }, refinery())[0]).toMatchObject({ as: "quantity", ncv: null });
    expect(parts({})).toEqual([]);
  });
});

test.each<readonly [RatioTerm, string]>([
  [{ streams: ["coal"] }, "t"],
  [{ streams: ["bfg"], unit: "Nm3" }, "Nm3"],
  [{ power: true }, "kWh"],
  [{ gridPower: true }, "kWh"],
  [{ power: true, streams: ["coal"] }, "t"],
  [{ product: "Urea" }, "t"],
])("the pieces of %j are brought to %s", (term, unit) => {
  expect(unitOf(term)).toBe(unit);
});
