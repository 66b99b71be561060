import { v5 } from 'uuid';
import type { Handbook } from '../handbook/types.ts';

/** The namespace of the identifiers of this tool, and of the properties that OSCAL does not know. */
export const namespace = 'https://aims-handbook.example/ns/oscal';

/**
 * A UUID that stays the same for the same thing of the same handbook (version 5, RFC 9562).
 *
 * @param names - what the thing is, and of what: `risk`, `RISK-01`
 */
export const uuidOf = ({ config }: Pick<Handbook, 'config'>, ...names: string[]): string =>
  v5(JSON.stringify([config.organization.name, config.title, ...names]), v5(namespace, v5.URL));
