/** The tab that keeps the mapping: its identity, the name it is first given, its title and that of its first table. */
export const MAPPING_FORM = "mapping";
export const MAPPING_SHEET = "CCTS Mapping";
export const MAPPING_TITLE = "How this workbook is read";
export const FIRST_TABLE = "Tables";
