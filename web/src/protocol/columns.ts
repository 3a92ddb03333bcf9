import * as v from 'valibot';

/** One value of a result. Structured values (lists, structs) arrive as JSON and are shown as text. */
export type Cell = string | number | boolean | null;

/** A row in column order, as it comes over the wire. */
export type Row = readonly Cell[];

const optionalText = v.optional(v.nullable(v.string()), null);

export const columnSchema = v.object({
  name: v.string(),
  type: v.optional(v.nullable(v.string()), null),
  /** What the column is for: `measure`, `time`, `category`, `identifier`, ... */
  role: optionalText,
  /** What its numbers count: an ISO currency code, `%`, `days`, ... */
  unit: optionalText,
  /** How its values are written; see `format/columnFormat.ts` for what is understood. */
  format: optionalText,
});

export type Column = v.InferOutput<typeof columnSchema>;

/** Rows are many, so they are checked by one loop and not by a schema for each cell. */
export const rowsSchema = v.pipe(
  v.array(v.custom<readonly unknown[]>(Array.isArray, 'a row is not a list of values')),
  v.transform((rows): Row[] => rows.map(toRow)),
);

function toRow(row: readonly unknown[]): Row {
  return row.map(toCell);
}

function toCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : JSON.stringify(value);
    default:
      return null;
  }
}
