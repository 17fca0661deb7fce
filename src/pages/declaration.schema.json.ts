import { siteUrl } from '../data/addresses.ts';
import { jsonSchema, SCHEMA_PATH } from '../exports/json-schema.ts';

export const GET = () => Response.json(jsonSchema(new URL(SCHEMA_PATH, siteUrl).href));
