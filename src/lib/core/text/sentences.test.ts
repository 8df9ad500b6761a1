import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { sentences } from './sentences';

function cut(text: string): string[] {
	return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
	it.each([
		['two plain sentences', 'The tide climbs. It turns.', ['The tide climbs.', 'It turns.']],
		['questions and exclamations', 'Why? Look! Yes…  Well.', ['Why?', 'Look!', 'Yes…', 'Well.']],
		['a closing quote after the mark', '“It waits.” He left.', ['“It waits.”', 'He left.']],
		['a bracket after the mark', '(It waits.) He left.', ['(It waits.)', 'He left.']],
		['a sentence that opens with a quote', 'He left. “Stay!”', ['He left.', '“Stay!”']],
		['a sentence that begins with a number', 'He left. 40 stayed.', ['He left.', '40 stayed.']],
		['Cyrillic', 'Приплив чекає. Він іде.', ['Приплив чекає.', 'Він іде.']],
		[
			'a full stop after a closing quote in Ukrainian',
			'Він назвав їх «звільненими». Це слово автора.',
			['Він назвав їх «звільненими».', 'Це слово автора.']
		],
		['letters without case', 'הים עולה. הוא יורד.', ['הים עולה.', 'הוא יורד.']],
		['the parts of a block', 'new or full\nlarge', ['new or full', 'large']],
		['a text without a mark at its end', 'He left. And then', ['He left.', 'And then']],
		[
			'an acronym before a new beginning',
			'He left the U.S. The tide',
			['He left the U.S.', 'The tide']
		],
		['a year in Ukrainian', 'Це було 1999 р. Потім', ['Це було 1999 р.', 'Потім']],
		['"no" as an answer', 'He said no. Then he left.', ['He said no.', 'Then he left.']],
		['Arabic marks', 'أين هو؟ هو هنا. نعم', ['أين هو؟', 'هو هنا.', 'نعم']],
		['white space around', '  One.  Two.  ', ['One.', 'Two.']]
	])('divides %s', (_, text, expected) => {
		expect(cut(text)).toEqual(expected);
	});

	it.each([
		'Mr. Smith met Dr. Jones in St. Ives.',
		'The U.S. Senate and the U.N. Council met.',
		'It rises, e.g. Monday, i.e. Tomorrow, and so on.',
		'Moon, Sun, etc. are named.',
		'J. K. Rowling and George W. Bush wrote.',
		'It rose 3.5 m at 4.30 p.m. on that day.',
		'“Why?” he asked. ',
		'“Stop!” cried the man… and then was still.',
		'See No. 5 and Fig. 3, on Jan. 4 or p. 12.',
		'1. The Moon rises.',
		'Am 17. Februar 1958 und im 19. Jahrhundert.',
		'Meclis 29. Mayıs günü açıldı.',
		'Він жив на вул. Садовій у м. Києві.',
		'Він жив на вул. Садовій, буд. 5, за т. зв. Клубом.'
	])('keeps together: %s', (text) => {
		expect(cut(text)).toEqual([text.trim()]);
	});

	it('finds nothing in an empty text', () => {
		expect(sentences(' \n ')).toEqual([]);
	});

	it('covers every letter once and in order, whatever the text', () => {
		const piece = fc.constantFrom(
			'.',
			'! ',
			'”',
			' ',
			'\n',
			'Mr',
			'U.S',
			'5',
			'Він',
			'“',
			'…',
			'-'
		);
		const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 });
		fc.assert(
			fc.property(text, (pieces) => {
				const whole = pieces.join('');
				const spans = sentences(whole);
				let last = 0;
				for (const { start, end } of spans) {
					expect(whole.slice(last, start).trim()).toBe('');
					expect(end).toBeGreaterThan(start);
					expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end));
					last = end;
				}
				expect(whole.slice(last).trim()).toBe('');
			})
		);
	});
});
