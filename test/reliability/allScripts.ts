import { anchorAll } from '../../src/core/article/anchor.js';
import { createDescriber } from '../../src/core/article/describe.js';
import type { Selector } from '../../src/core/article/selector.js';
import { codePoints, toPortable } from '../../src/core/text/portable.js';
import type { Span } from '../../src/core/text/span.js';
import { type Check, percent } from './check.js';

/** Sentences in which a code unit, a code point and a character are three things. */
const TEXTS: readonly string[] = [
  'She wrote 👍🏽 and then 👨‍👩‍👧‍👦 came home 🇳🇴 with 🎉🎉 for all of us, 𝐛𝐨𝐥𝐝 as ever.',
  'Le café de la rue e\u0301troite, ou\u0300 l’on sert des cre\u0302pes, a ferme\u0301 ses portes a\u0300 No\u0308el.',
  'قال الوزير إن المحادثات فشلت يوم الاثنين، وإن الوفد سيعود إلى العاصمة غدا.',
  'השר אמר ביום שני כי השיחות נכשלו, וכי המשלחת ישוב לבירה מחר בבוקר.',
  '外交部长周一表示会谈已经失败，代表团将于明天返回首都。记者在北京报道。',
  '外務大臣は月曜日、会談は失敗したと述べ、代表団は明日首都に戻ると語った。',
  'रक्षा मंत्री ने सोमवार को कहा कि वार्ता विफल हो गई है और वे कल लौटेंगे।',
  'รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าการเจรจาล้มเหลวและคณะผู้แทนจะกลับพรุ่งนี้',
  'The word שלום stands in an English line, 北京 too, and naïve Zoë’s 𝒳-ray 😀.',
];

/** Edits that leave every sentence whole; where a text's code units go by adding the number. */
const EDITS: Readonly<Record<string, { readonly edit: (text: string) => string; readonly shift: number }>> = {
  'as it was': { edit: (text) => text, shift: 0 },
  'below an emoji': { edit: (text) => `👨‍👩‍👧 New 🎉 on top.\n${text}`, shift: '👨‍👩‍👧 New 🎉 on top.\n'.length },
  'with CRLF and a byte order mark': { edit: (text) => `\ufeff${text.replace(/\n/g, '\r\n')}`, shift: 0 },
};

/** A9: emoji, accents that are characters of their own, writing from right to left and writing without spaces. */
export const allScripts: Check = {
  id: 'A9',
  title: 'Marks in every script come back whole: emoji, combining accents, right to left, no spaces between words',
  async run() {
    const text = TEXTS.join('\n');
    const spans = characterSpans(text);
    const describeSpan = createDescriber(text);
    const selectors = spans.map((span) => describeSpan(span));
    const units = codePoints(text);
    const back = spans.filter(({ start }, index) => units.fromCodePoint((selectors[index] as Selector).at as number) === start);
    const figures = Object.entries(EDITS).map(([name, { edit, shift }]) => {
      const edited = toPortable(edit(text)).text;
      const found = anchorAll(edited, selectors);
      const right = found.filter((one, index) => one.kind !== 'lost' && isAt(one.span, spans[index] as Span, shift));
      return {
        name: `${name}: right place`,
        value: percent(right.length, spans.length),
        unit: '%' as const,
        atLeast: shift ? 97 : 100,
      };
    });
    const harmed = TEXTS.flatMap((_, line) => {
      const edited = TEXTS.map((sentence, index) => (index === line ? sentence.replace(/\S+ ?/u, '😀 ') : sentence)).join('\n\n');
      return anchorAll(edited, selectors).filter((one) => {
        const span = one.kind === 'lost' ? one.guess : one.span;
        return span && !(isEdge(edited, span.start) && isEdge(edited, span.end));
      });
    });
    return [
      { name: 'offsets that come back as they were', value: percent(back.length, spans.length), unit: '%', atLeast: 100 },
      ...figures,
      { name: 'half characters', value: harmed.length + selectors.filter((one) => !isWhole(one)).length, atMost: 0 },
    ];
  },
};

const isAt = (found: Span, span: Span, shift: number): boolean =>
  found.start === span.start + shift && found.end === span.end + shift;

/** Every stretch of one, two and seven characters that a person can select. */
function characterSpans(text: string): readonly Span[] {
  const starts = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index);
  starts.push(text.length);
  return [1, 2, 7].flatMap((size) =>
    starts.slice(0, -size).flatMap((start, index): Span[] => {
      const end = starts[index + size] as number;
      const words = text.slice(start, end);
      return words.trim() === words ? [{ start, end }] : [];
    }),
  );
}

/** Where a person's caret can stand. */
const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || new Intl.Segmenter('en').segment(text).containing(at)?.index === at;

const isWhole = ({ exact, prefix = '', suffix = '' }: Selector): boolean =>
  [exact, prefix, suffix].every((part) => part === new TextDecoder().decode(new TextEncoder().encode(part)));
