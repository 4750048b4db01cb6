import * as vscode from 'vscode';
import type { AnnotationType } from '../core/text/vocabulary.js';

const { t } = vscode.l10n;

/** A kind of annotation in the person's language, one of it. */
export const kindName = (type: AnnotationType): string => names()[type][0];

/** A kind of annotation in the person's language, as the title of a group. */
export const kindTitle = (type: AnnotationType): string => names()[type][1];

const names = (): Readonly<Record<AnnotationType, readonly [string, string]>> => ({
  person: [t('Person'), t('People')],
  organization: [t('Organization'), t('Organizations')],
  place: [t('Place'), t('Places')],
  nationality: [t('Nationality'), t('Nationalities')],
  event: [t('Event'), t('Events')],
  work: [t('Work'), t('Works')],
  date: [t('Date'), t('Dates')],
  quote: [t('Quotation'), t('Quotations')],
  figure: [t('Figure'), t('Figures')],
  claim: [t('Claim'), t('Claims')],
  note: [t('Note'), t('Notes')],
});
