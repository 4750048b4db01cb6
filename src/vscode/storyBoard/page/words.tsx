import type { WordDiff } from '../../../core/sources/finding.js';

/** Words with those that another side adds in bold and those that it lacks struck out. */
export function Words({ of }: { readonly of: readonly WordDiff[] }) {
  return (
    <bdi class="words">
      {of.map(({ op, text }, at) => {
        const key = `${at} ${op}`;
        if (op === 'added') return <ins key={key}>{text}</ins>;
        return op === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
      })}
    </bdi>
  );
}
