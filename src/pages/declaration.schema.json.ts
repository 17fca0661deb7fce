import { siteUrl } from '../data/addresses.ts';
import { jsonSchema } from '../exports/json-schema.ts';
import { SCHEMA_PATH } from '../exports/json.ts';

export const GET = () => Response.json(jsonSchema(new URL(SCHEMA_PATH, siteUrl).href));
