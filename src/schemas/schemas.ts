import analysis from './analysis.schema.json' with { type: 'json' };
import authorities from './authorities.schema.json' with { type: 'json' };
import commentary from './commentary.schema.json' with { type: 'json' };
import common from './common.schema.json' with { type: 'json' };
import deadlines from './deadlines.schema.json' with { type: 'json' };
import divergences from './divergences.schema.json' with { type: 'json' };
import entities from './entities.schema.json' with { type: 'json' };
import order from './order.schema.json' with { type: 'json' };
import permalinks from './permalinks.schema.json' with { type: 'json' };
import provision from './provision.schema.json' with { type: 'json' };
import terms from './terms.schema.json' with { type: 'json' };

/** JSON Schemas (draft 2020-12) of the data files, by name. They know orders in general. `provision` and `common` are parts of the others. */
export const SCHEMAS = {
  order,
  analysis,
  commentary,
  divergences,
  deadlines,
  entities,
  terms,
  authorities,
  permalinks,
  provision,
  common,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
