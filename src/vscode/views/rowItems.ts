import * as vscode from 'vscode';
import { COMMAND_IDS } from '../commandIds.js';
import { kindName, kindTitle } from '../kindNames.js';
import { ROW_CONTEXTS } from '../manifestIds.js';
import { markDescription, markFacts } from '../marks/markWords.js';
import { plainWords, shortWords } from '../plainWords.js';
import type { GroupRow, MarkRow, NameRow, Row } from './annotationRows.js';

const { t } = vscode.l10n;

const ICONS: Readonly<Record<GroupRow['of'], string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  nationality: 'globe',
  event: 'flame',
  work: 'book',
  date: 'calendar',
  quote: 'quote',
  figure: 'symbol-numeric',
  claim: 'megaphone',
  note: 'note',
  guessed: 'unverified',
  shared: 'references',
  lost: 'question',
};

/**
 * Characters of a mark's words in its row while it waits for a person: what is said beside them has to fit too. All of
 * them stand in the tooltip.
 */
const WAITING_LABEL = 20;

/** How a row looks and what can be done with it. `text`: that of the article's document, asked for lost marks only. */
export function itemOf(row: Row, text: () => string | undefined): vscode.TreeItem {
  if (row.kind === 'group') return groupItem(row);
  return row.kind === 'name' ? nameItem(row) : markItem(row, text);
}

const GROUP_CONTEXTS: Readonly<Record<'guessed' | 'lost', string>> = {
  guessed: ROW_CONTEXTS.guessedGroup,
  lost: ROW_CONTEXTS.lostGroup,
};

function groupItem({ id, of, count }: GroupRow): vscode.TreeItem {
  const title = groupTitle(of);
  const isKind = of !== 'guessed' && of !== 'shared' && of !== 'lost';
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, isKind ? Collapsed : Expanded);
  item.id = id;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(ICONS[of]);
  item.contextValue = of === 'guessed' || of === 'lost' ? GROUP_CONTEXTS[of] : ROW_CONTEXTS.kindGroup;
  if (of === 'guessed') item.tooltip = t('Put in their place by a guess. Confirm those that are right, re-attach the others.');
  if (of === 'lost')
    item.tooltip = t('Their words are not found in the article. Nothing of them is gone: they are in the sidecar.');
  item.accessibilityInformation = { label: t('{0}, {1} entries', title, count) };
  return item;
}

function groupTitle(of: GroupRow['of']): string {
  switch (of) {
    case 'guessed':
      return t('Place to Confirm');
    case 'shared':
      return t('Shared with Other Sources');
    case 'lost':
      return t('Lost');
    default:
      return kindTitle(of);
  }
}

function nameItem({ id, label, type, rows }: NameRow): vscode.TreeItem {
  const item = new vscode.TreeItem(plainWords(label), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = t('{0} times', rows.length);
  item.iconPath = new vscode.ThemeIcon(ICONS[type]);
  item.contextValue = ROW_CONTEXTS.name;
  item.accessibilityInformation = { label: t('{0} {1}, {2} times', kindName(type), plainWords(label), rows.length) };
  return item;
}

function markItem({ id, ref, mark }: MarkRow, textOf: () => string | undefined): vscode.TreeItem {
  const isLost = mark.status === 'lost';
  const isWaiting = isLost || mark.reattached !== undefined;
  const item = new vscode.TreeItem(isWaiting ? shortWords(mark.label, WAITING_LABEL) : plainWords(mark.label));
  const text = isLost ? textOf() : undefined;
  const facts = markFacts(mark, kindName(mark.type), text, t);
  item.id = id;
  item.description = markDescription(mark, text, t);
  item.tooltip = facts.join('\n');
  item.iconPath = new vscode.ThemeIcon(iconOf(mark));
  item.contextValue = contextOf(mark);
  item.accessibilityInformation = { label: facts.join(', ') };
  item.command = isLost
    ? { command: COMMAND_IDS.goToGuess, title: t('Go to Best Guess'), arguments: [ref] }
    : { command: COMMAND_IDS.openPassage, title: t('Show in the Text'), arguments: [ref] };
  return item;
}

function iconOf({ status, type, reattached }: MarkRow['mark']): string {
  if (status === 'lost') return ICONS.lost;
  if (reattached) return ICONS.guessed;
  return status === 'accepted' ? 'pass' : ICONS[type];
}

function contextOf({ status, reattached }: MarkRow['mark']): string {
  if (status === 'lost') return ROW_CONTEXTS.lost;
  if (reattached) return ROW_CONTEXTS.guessed;
  return status === 'accepted' ? ROW_CONTEXTS.accepted : ROW_CONTEXTS.suggested;
}
