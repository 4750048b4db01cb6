import { RECORD_FIELDS } from '../parse/entries.js';
import { LINK_FIELDS } from '../parse/plain.js';
import { ARTICLE_FIELDS } from '../sidecarChange.js';
import { RULES, type Rule } from '../validate.js';
import type { SidecarBlock } from './placeInSidecar.js';

const LINK_RULE = RULES.annotation.properties?.links?.items as Rule;
const RULE_OF: Readonly<Record<SidecarBlock, Rule>> = {
  top: RULES.root,
  article: RULES.article,
  regions: RULES.region,
  annotations: RULES.annotation,
  links: LINK_RULE,
};

const FIELDS_OF: Readonly<Record<SidecarBlock, readonly string[]>> = {
  top: ['sidecar', 'article', 'regions', 'annotations'],
  article: ARTICLE_FIELDS,
  regions: ['id', 'kind', 'from', 'at', 'to', 'by', 'status'],
  annotations: RECORD_FIELDS,
  links: LINK_FIELDS,
};

/** Fields that a block of a sidecar can have, in the order in which they are written. */
export const fieldsOfBlock = (block: SidecarBlock): readonly string[] => FIELDS_OF[block];

/** Whether a field must be there for the block to be read. */
export const isRequired = (block: SidecarBlock, field: string): boolean => RULE_OF[block].required?.includes(field) ?? false;

/** The words of which a field must be one (the schema's `enum`); empty where it takes any text. */
export const valuesOfField = (block: SidecarBlock, field: string): readonly string[] => {
  const { properties = {} } = RULE_OF[block];
  const values = Object.hasOwn(properties, field) ? properties[field]?.enum : undefined;
  return values?.filter((value) => typeof value === 'string') ?? [];
};
