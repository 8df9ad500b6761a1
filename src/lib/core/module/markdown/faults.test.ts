import { describe, it, expect } from 'vitest';
import { formatRules } from './format-rules';
import { mended, mendOf, spanOf } from '../mend';
import { parse } from './parse';

const head = `---
id: tides
title: Tides
lang: en
description: A text.
source: A book.
claims:
  - {id: C01, status: stated, text: The sea climbs.}
---
`;

const question = `
### Why?

- [x] Moon
- [ ] Sun

> sea climbs
`;

const text = '\n## One\n\nThe sea climbs at noon. It falls at night.\n';
const sound = head + text + question;

const meta = (change: string) => head.replace('source: A book.', change) + text + question;
const under = (body: string) => `${head}${text}\n${body}\n${question}`;
const asks = (heading: string) => sound.replace('### Why?', heading);
const lists = (list: string) => sound.replace('- [x] Moon\n- [ ] Sun', list);
const orders = (list: string) => lists(list);

/** In these files ☞ stands where the diagnostic should point. */
const faults: [rule: string, what: string, source: string, says: string][] = [
	['F01', 'has no front matter', `☞${text}${question}`, 'no front matter'],
	['F01', 'does not close it', `☞---\nid: tides\n${text}${question}`, 'not closed'],
	['F02', 'has a loose colon', meta('source: ☞A book: part 1.'), 'YAML'],
	['F02', 'gives a key twice', meta('source: A book.\n☞source: B'), 'unique'],
	['F02', 'uses an anchor', meta('source: &a ☞A book.'), 'anchor'],
	['F02', 'uses an alias', meta('source: A\nteachers: ☞*b'), 'alias'],
	['F02', 'uses a tag', meta('source: !!binary ☞aGk='), 'tag'],
	['F03', 'misspells a key', meta('source: A\n☞titel: x'), 'Did you mean “title”'],
	['F03', 'merges keys', meta('source: A\n☞<<: x'), 'not a key'],
	['F03', 'misspells a key of a claim', sound.replace('text: The', '☞txt: The'), '“text”'],
	[
		'F04',
		'leaves the source out',
		`☞${head.replace('source: A book.\n', '')}${text}`,
		'the source'
	],
	['F04', 'leaves the source empty', meta('☞source:'), '“source” has no value'],
	[
		'F04',
		'has a claim without status',
		sound.replace('- {id: C01, status: stated,', '- ☞{id: C01,'),
		'no status'
	],
	['F05', 'has a list as source', meta('source: ☞[A]'), 'wrong shape'],
	['F05', 'has an id with a space', sound.replace('id: tides', 'id: ☞the tides'), 'the tides'],
	['F05', 'has an id in capitals', sound.replace('id: tides', 'id: ☞Tides'), 'Tides'],
	['F05', 'has no language tag', sound.replace('lang: en', 'lang: ☞english'), 'english'],
	['F05', 'has an unknown status', sound.replace('status: stated', 'status: ☞said'), 'judged'],
	[
		'F05',
		'has a doubtful doubt',
		sound.replace('status:', 'contested: ☞perhaps, status:'),
		'true, false'
	],
	['F05', 'has a glossary without terms', meta('source: A\nglossary: ☞tide'), 'wrong shape'],
	['F05', 'has claims without a hyphen', head.replace('- {id', '☞{id') + text, 'hyphen'],
	['F06', 'begins with text', `${head}\n☞Text.\n${text}${question}`, 'before the first section'],
	['F06', 'begins with a question', `${head}\n☞### Who?\n${text}`, 'before the first section'],
	['F07', 'has no section', `☞${head}`, 'no section'],
	['F08', 'has an empty section', `${sound}\n☞## Two\n`, '“Two” is empty'],
	['F09', 'has a line break in HTML', under('A ☞<br> b'), 'backslash'],
	['F09', 'has other HTML', under('A ☞<b>b</b>'), '<b>'],
	['F09', 'has a block of HTML', under('☞<div>b</div>'), '<div>'],
	['F09', 'does not close a foreign phrase', under('A ☞<span lang="uk">b'), '</span>'],
	['F09', 'closes a phrase that is not open', under('A☞</span> b'), '</span>'],
	['F09', 'has a phrase in no language', under('A ☞<span lang="??">b</span>'), 'language tag'],
	['F09', 'has text on the line of a comment', under('☞<!-- a --> b <!-- c -->'), '<!-- a -->'],
	['F10', 'has code', under('☞```\na\n```'), 'code'],
	['F10', 'has a line indented by four spaces', under('☞    a'), 'four spaces'],
	['F10', 'has a rule', under('☞***'), 'line across'],
	['F10', 'has a heading of the first level', under('☞# Title'), 'front matter'],
	[
		'F10',
		'begins with a heading of the first level',
		`${head}\n☞# Title\n${text}${question}`,
		'front matter'
	],
	['F10', 'has a heading of the fourth level', under('☞#### More'), 'level 4'],
	['F10', 'has a heading of the fourth level in a question', `${sound}\n☞#### More\n`, 'level 4'],
	['F10', 'underlines a paragraph', under('☞Title\n---'), '##'],
	['F10', 'has a list in a list', under('- a\n  ☞- b'), 'one level'],
	['F10', 'has two paragraphs in a list item', under('- a\n\n  ☞b'), 'second paragraph'],
	['F10', 'has a list in a quotation', under('> a\n>\n> ☞- b'), 'list'],
	['F10', 'has boxes in the reading text', under('☞- [ ] a'), '### '],
	['F10', 'has a link definition', under('☞[a]: http://a.b'), '[a]:'],
	['F10', 'has a footnote', under('A☞[^1] b'), '[^1]'],
	['F10', 'has too many cells in a row', under('| a |\n| - |\n| b ☞| c |'), '2 cells'],
	['F11', 'links to a script', under('A ☞[b](javascript:alert)'), 'javascript:'],
	['F11', 'links to a hidden script', under('A ☞[b](<java&#9;script:alert>)'), 'can’t lead'],
	['F11', 'links to another host without a scheme', under('A ☞[b](//a.b)'), '//a.b'],
	['F11', 'links with a backslash', under('A ☞[b](<\\\\\\\\a.b>)'), 'can’t lead'],
	['F11', 'links to nowhere', under('A ☞[b]()'), 'can’t lead'],
	['F11', 'has an image of another site', under('A ☞![b](https://a.b/c.png)'), 'https'],
	['F11', 'has a page for an image', under('A ☞![b](data:text/html;base64,a)'), 'data:'],
	['F12', 'has an attribute without a sign', asks('### Why? {☞infer}'), 'infer'],
	['F12', 'has an attribute with an open quote', asks('### Why? {#a ☞note="b}'), 'note'],
	['F12', 'has typographic quotes', asks('### Why? {☞waive=“M07 so”}'), 'straight quotes'],
	['F13', 'misspells a level', asks('### Why? {☞.infr}'), 'Did you mean “.infer”?'],
	['F13', 'misspells a key', asks('### Why? {☞claim=C01}'), 'Did you mean “claims=”?'],
	['F13', 'misspells a type', lists('- [x] Moon\n- [ ] Sun {☞.misraed}'), '“.misread”'],
	['F13', 'gives a type to a question', asks('### Why? {☞.outside}'), 'belongs to an option'],
	['F13', 'gives an id to an option', lists('- [x] Moon {☞#moon}\n- [ ] Sun'), 'on an option'],
	[
		'F13',
		'fixes the order of an ordering',
		orders('1. a\n2. b').replace('Why?', 'Why? {☞.fixed}'),
		'choice question'
	],
	[
		'F13',
		'gives a level to a section',
		sound.replace('## One', '## One {☞.infer}'),
		'on a section'
	],
	['F13', 'gives a level to a card', orders('1. a {☞.infer}\n2. b'), 'on a card'],
	['F14', 'gives two levels', asks('### Why? {.infer ☞.locate}'), 'only one'],
	['F14', 'gives a class twice', asks('### Why? {.retain ☞.retain}'), 'second of its kind'],
	['F14', 'gives two ids', asks('### Why? {#a ☞#b}'), '#b'],
	['F14', 'gives two types', lists('- [x] Moon\n- [ ] Sun {.misread ☞.outside}'), 'only one'],
	['F14', 'misspells a criterion', asks('### Why? {☞criterion=sorce}'), '“source”'],
	['F14', 'names a claim that is not listed', asks('### Why? {☞claims="C01 C02"}'), '“C02”'],
	[
		'F14',
		'has a short name that is long',
		orders(`1. a {☞short="${'x'.repeat(41)}"}\n2. b`),
		'41 characters'
	],
	['F15', 'waives without a reason', asks('### Why? {☞waive="M07"}'), 'without a reason'],
	['F15', 'waives the second without a reason', asks('### Why? {☞waive="M07 so; M12"}'), 'M12'],
	['F15', 'waives without a rule', asks('### Why? {☞waive="so it is"}'), 'name of a rule'],
	['F15', 'waives nothing', asks('### Why? {☞waive=""}'), 'name of a rule'],
	['F16', 'has two questions of one id', `${sound}${question.replace('###', '☞###')}`, 'line 15'],
	['F16', 'has two sections of one id', `${sound}\n☞## Two {#one}\n\nText.\n`, 'line 11'],
	[
		'F16',
		'has two claims of one id',
		sound.replace('climbs.}', 'climbs.}\n  - ☞{id: C01, status: stated, text: x}'),
		'twice'
	],
	['F17', 'has an id with a point', asks('### Why? {☞#a.b}'), 'a.b'],
	['F17', 'has a question without letters', asks('☞### ?'), 'No id'],
	['F17', 'gives a question the id “__proto__”', asks('### Why? {☞#__proto__}'), '__proto__'],
	['F17', 'gives a question the id “prototype”', asks('☞### Why? {#prototype}'), 'the-prototype'],
	['F17', 'has a question called “Constructor”', asks('☞### Constructor?'), 'the-constructor'],
	[
		'F17',
		'has a section called “Constructor”',
		sound.replace('## One', '☞## Constructor'),
		'{#the-constructor}'
	],
	['F18', 'has a question without words', asks('☞### {#a}'), 'no words'],
	['F18', 'has a section without a title', sound.replace('## One', '☞## {#one}'), 'no words'],
	['F18', 'has an option without words', lists('- [x] Moon\n- [ ] ☞{.misread}'), 'no words'],
	['F18', 'has a card without words', orders('1. ☞{short="a"}\n2. b'), 'no words'],
	['F18', 'has a bare number', orders('☞1.\n2. b'), 'no words'],
	['F18', 'has a list item without words', under('- a\n☞-'), 'no words'],
	['F18', 'has an empty quote', sound.replace('> sea climbs', '☞>'), 'no words'],
	['F18', 'has a link without words', under('A ☞[](http://a.b)'), 'no words'],
	[
		'F19',
		'has a question without a list',
		sound.replace('### Why?', '☞### Who?\n\n### Why?'),
		'no list'
	],
	['F19', 'has bullets without boxes', lists('☞- Moon\n- Sun'), 'neither boxes'],
	['F19', 'has numbers with boxes', lists('☞1. [x] Moon\n2. [ ] Sun'), 'numbers and boxes'],
	['F20', 'forgets a box', lists('- [x] Moon\n☞- Sun'), 'no box'],
	['F20', 'leaves out the space in a box', lists('- [x] Moon\n☞- [] Sun'), 'no box'],
	[
		'F20',
		'has an option of two paragraphs',
		lists('- [x] Moon\n\n  ☞More\n- [ ] Sun'),
		'one paragraph'
	],
	['F20', 'has feedback twice', lists('- [x] Moon\n- [ ] Sun\n  > a\n\n  ☞> b'), 'one quotation'],
	[
		'F20',
		'has feedback of two paragraphs',
		lists('- [x] Moon\n- [ ] Sun\n  > a\n  >\n  > ☞b'),
		'second paragraph'
	],
	['F21', 'marks no option as right', lists('☞- [ ] Moon\n- [ ] Sun'), 'No option'],
	['F21', 'marks every option as right', lists('☞- [x] Moon\n- [x] Sun'), 'Every option'],
	['F22', 'has one option', lists('☞- [x] Moon'), 'no choice'],
	['F22', 'has one card', orders('☞1. Moon'), 'no order'],
	['F23', 'gives a type to the key', lists('- [x] Moon {☞.misread}\n- [ ] Sun'), 'marked as right'],
	['F24', 'begins with another number', orders('☞2. a\n3. b'), 'number 2'],
	['F24', 'begins with nought', orders('☞0. a\n1. b'), 'number 0'],
	['F24', 'leaves a number out', orders('1. a\n☞3. b'), '2 here'],
	['F24', 'counts backwards', orders('1. a\n2. b\n☞1. c'), '1 follows 2'],
	['F25', 'explains before the list', lists('☞Because.\n\n- [x] Moon\n- [ ] Sun'), 'between'],
	['F25', 'explains twice', `${sound}\nSo.\n\n☞And so.\n`, 'second paragraph'],
	[
		'F25',
		'quotes before the list',
		lists('☞> The sea\n\n- [x] Moon\n- [ ] Sun'),
		'before the list'
	],
	['F25', 'quotes after the explanation', `${sound}\nSo.\n\n☞> The sea\n`, 'after the explanation'],
	['F25', 'changes the bullet', lists('- [x] Moon\n- [ ] Sun\n\n☞* [ ] Mars'), 'second list'],
	[
		'F26',
		'has a choice without evidence',
		sound.replace('### Why?', '☞### Why?').replace('> sea climbs\n', ''),
		'no evidence'
	],
	[
		'F26',
		'has an ordering without evidence',
		orders('1. a\n2. b').replace('### Why?', '☞### Why?').replace('> sea climbs\n', ''),
		'no evidence'
	],
	[
		'F27',
		'misquotes',
		sound.replace('> sea climbs', '☞> sea climbs at night'),
		'nearest sentence is “The sea climbs at noon.”'
	],
	[
		'F27',
		'invents a quote',
		sound.replace('> sea climbs', '☞> blue whales'),
		'one paragraph at a time'
	],
	['F27', 'misquotes in a card', orders('1. a\n2. b\n   ☞> whales'), 'does not stand'],
	[
		'F28',
		'quotes another section',
		`${sound}\n## Two\n\nText.\n${question.replace('Why', 'How').replace('>', '☞>')}`,
		'“One”'
	],
	['F32', 'opens list in list in one line', under(`☞${'- '.repeat(5_000)}x`), '5000 lists'],
	['F32', 'opens quotation in quotation', under(`☞${'>'.repeat(20_000)}`), '20000 lists'],
	['F32', 'opens numbers in numbers', under(`☞${'1. '.repeat(21)}x`), '21 lists'],
	['F32', 'marks every letter', under(`☞One\n${'*a '.repeat(4_000)}${'b* '.repeat(4_000)}`), '500'],
	['F32', 'opens link after link', under(`☞${'[a]('.repeat(16_000)}`), 'brackets'],
	['F32', 'closes more than it opens', under(`☞${'[a'.repeat(9_000)}${']'.repeat(9_000)}`), '500']
];

describe('a faulty file', () => {
	it.each(faults)('is refused by %s if it %s', (rule, _, source, says) => {
		const before = source.slice(0, source.indexOf('☞')).split('\n');
		const { module, diagnostics } = parse(source.replace('☞', ''));
		const found = diagnostics.find((one) => one.rule === rule);
		expect(found, JSON.stringify(diagnostics)).toBeDefined();
		expect(found?.severity).toBe('error');
		expect(found?.at).toMatchObject({
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1
		});
		expect(`${found?.message} ${found?.remedy}`).toContain(says);
		expect(module).toBeUndefined();
	});

	it('is refused if marks stand absurdly deep within one another', () => {
		let words = 'x';
		for (let depth = 0; depth < 30; depth++) {
			const mark = depth % 2 === 0 ? '*' : '**';
			words = `${mark}a ${words} b${mark}`;
		}
		expect(rulesOf(under(words))).toContain('F10');
	});

	it('is refused if it is longer than can be read at once', () => {
		expect(rulesOf(`${sound}${' '.repeat(1_000_000)}`)).toEqual(['F31']);
	});

	it.each([
		['lists in one another', '- '.repeat(20).trimEnd() + ' x'],
		['quotations in one another', '>'.repeat(20) + ' x'],
		['emphasis', '*a '.repeat(250) + 'b* '.repeat(250)],
		['links', '[a]('.repeat(250)]
	])('is read in no time if it has as many %s as may be', (_, body) => {
		const begun = performance.now();
		expect(rulesOf(under(body))).not.toContain('F32');
		expect(performance.now() - begun).toBeLessThan(2_000);
	});

	it('may have many marks in all, in paragraphs of their own', () => {
		expect(rulesOf(under('*a* _b_ **c**\n\n'.repeat(200)))).toEqual([]);
	});

	it('is refused if its front matter is absurdly deep', () => {
		const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
		expect(rulesOf(sound.replace('A book.', deep))).toContain('F31');
	});

	it('is told all that is wrong in one go, in the order of its lines', () => {
		const source = sound
			.replace('lang: en', 'lang: english')
			.replace('at noon', '<b>at</b> noon')
			.replace('[x] Moon', '[ ] Moon');
		expect(rulesOf(source)).toEqual(['F05', 'F09', 'F09', 'F21']);
	});
});

const advice: [rule: string, what: string, source: string, says: string][] = [
	[
		'F29',
		'a quote that stands twice',
		sound.replace('> sea climbs', '> at'),
		'again in paragraph 1'
	],
	['F30', 'the title of a link', under('[a](http://b.c "d")'), '“d”'],
	['F30', 'the title of an image', under('![a](b.png "d")'), '“d”'],
	['F30', 'the alignment of a table', under('| a |\n| :- |\n| b |'), 'alignment'],
	['F30', 'marks in a section’s title', sound.replace('## One', '## *One*'), '“One”']
];

describe('advice', () => {
	it.each(advice)('by %s is given on %s, and the module is read', (rule, _, source, says) => {
		const { module, diagnostics } = parse(source);
		expect(diagnostics).toMatchObject([{ rule, severity: 'advice' }]);
		expect(diagnostics[0]?.message).toContain(says);
		expect(module).toBeDefined();
	});
});

it('no rule of the format is without a file that breaks it', () => {
	const broken = new Set([...faults, ...advice].map(([rule]) => rule));
	expect(Object.keys(formatRules).filter((rule) => !broken.has(rule))).toEqual(['F31']);
});

function rulesOf(source: string): string[] {
	return parse(source).diagnostics.map(({ rule }) => rule);
}

const mendable = faults.flatMap(([rule, what, marked]) => {
	const source = marked.replace('☞', '');
	return parse(source).diagnostics.flatMap((diagnostic) => {
		const mend = mendOf(source, diagnostic);
		return mend && diagnostic.rule === rule ? [{ rule, what, source, mend }] : [];
	});
});

describe('what one change can mend', () => {
	it('is a good part of the faults', () => {
		expect(new Set(mendable.map(({ what }) => what)).size).toBeGreaterThanOrEqual(20);
	});

	it.each(mendable)(
		'is well again after it: $rule, a file that $what',
		({ rule, source, mend }) => {
			const { diagnostics } = parse(mended(source, mend));
			const still = diagnostics.filter(
				(one) => one.rule === rule && one.at && spanOf(source, one.at).start === mend.start
			);
			expect(still).toEqual([]);
		}
	);
});
