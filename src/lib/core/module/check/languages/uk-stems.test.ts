import { describe, it, expect } from 'vitest';
import { aCard, aChain, aChoice, anOrder, aQuote, text } from '#tests/builders';
import { findings } from '#tests/findings';
import { ask, evidence, judge, passage } from '#tests/ukrainian';

const why = 'Чому обертається приплив?';

describe('M04 in Ukrainian: negative stems', () => {
	it.each([
		'Чого в тексті не названо?',
		'Яке твердження хибне?',
		'Усі названо, крім якого?',
		'Що ніколи не обертається?',
		'Про що текст згадує найменше?'
	])('“%s” is an error', (stem) => {
		expect(judge('M04', [ask(stem)])).toEqual(['error']);
	});

	it.each([
		'Що названо щонайменше двічі?',
		'До чого веде «НАТО не втрутиться»?',
		'Що впливає не лише на гавань?',
		'Яка невисловлена думка їх поєднує?',
		'Чому Місяць не тільки тягне воду?'
	])('“%s” is positive', (stem) => {
		expect(judge('M04', [ask(stem)])).toEqual([]);
	});

	it('warns where the negation is in bold', () => {
		const bold = { type: 'strong' as const, children: text('не') };
		const stem = [...text('Чого '), bold, ...text(' названо?')];
		expect(judge('M04', [aChoice({ stem, evidence })])).toEqual(['warning']);
	});
});

describe('M20 in Ukrainian: opinions', () => {
	it.each([
		['Чому, на вашу думку, обертається приплив?', ['error']],
		['Що ви думаєте про приплив?', ['error']],
		['Що слід було зробити Україні?', ['error']],
		['Чому Україна повинна чекати?', ['error']],
		['Що, на думку автора, тягне воду?', []],
		['Чому човни повинні чекати?', []]
	])('%s: %j', (stem, found) => {
		expect(judge('M20', [ask(stem)])).toEqual(found);
	});
});

describe('M21 in Ukrainian: words that take a side', () => {
	it.each([
		['Чому режим погодився?', ['warning']],
		['Де сталися звірства?', ['warning']],
		['Хто засудив агресію?', ['warning']],
		['Що означає «звільнені» в абзаці 2?', []],
		['Хто засудив «так званий мир»?', []],
		['Чому уряд погодився?', []]
	])('%s: %j', (stem, found) => {
		expect(judge('M21', [ask(stem)])).toEqual(found);
	});
});

describe('M22 in Ukrainian: pointing back', () => {
	it.each([
		['Що випливає з попереднього питання?', ['error']],
		['Чому відповідь вище правильна?', ['error']],
		['Що показано вище?', ['error']],
		['Що здіймається вище за море?', []],
		['Що сталося попереднього року?', []]
	])('%s: %j', (stem, found) => {
		expect(judge('M22', [ask(stem)])).toEqual(found);
	});
});

describe('M29 in Ukrainian: questions that hang on others', () => {
	it.each([
		['Що доводить вашу відповідь?', ['error']],
		['Яка подія з питання 3 є причиною?', ['error']],
		['Яка відповідь на друге питання?', ['error']],
		['Яку відповідь дала Україна?', []],
		['Яке речення абзацу 3 це доводить?', []]
	])('%s: %j', (stem, found) => {
		expect(judge('M29', [ask(stem)])).toEqual(found);
	});
});

describe('orderings in Ukrainian', () => {
	const cards = (...words: string[]) => aChain(...words).map((card) => ({ ...card, evidence }));

	it.each([
		['OL3', 'no such word', ['Сходить Місяць.', 'Приплив обертається.'], []],
		['OL3', 'потім', ['Сходить Місяць.', 'Потім приплив обертається.'], ['error']],
		['OL3', 'після and нарешті', ['Після обіду дощить.', 'Нарешті тихо.'], ['error', 'error']],
		['OL3', 'Перша світова війна', ['Тоне Перша світова війна.', 'Дощить.'], []],
		['OL3', 'one date', ['Розмови тривають у травні.', 'Дощить.'], []],
		['OL3', 'two dates', ['Розмови тривають у травні.', 'Дощить у лютому 2023 року.'], ['error']],
		['OL9', 'one tense', ['Місяць сходить.', 'Вода прибуває.', 'Приплив обертається.'], []],
		['OL9', 'two tenses', ['Вода відступила.', 'Буря вщухає.', 'Риба спить.'], ['warning']],
		['OL9', 'the past', ['Вода відступила.', 'Буря вщухала.', 'Човни потонули.'], []],
		['OL9', 'nouns that end as verbs do', ['Сили тануть.', 'Мить минає.', 'Човни тонуть.'], []]
	])('%s finds %s', (rule, _, words, found) => {
		expect(judge(rule, [anOrder({ cards: cards(...words) })])).toEqual(found);
	});

	it.each([
		['Розташуйте події так, як вони відбулися.', []],
		['Розташуйте думки так, як їх викладає текст.', []],
		['Розташуйте ці картки.', ['error']]
	])('OL6 reads the basis of “%s”', (stem, found) => {
		const item = anOrder({ stem: text(stem), cards: cards('Схід.', 'Приплив.') });
		expect(judge('OL6', [item])).toEqual(found);
	});

	it.each([
		['Розташуйте події так, як вони відбулися.', ['warning']],
		['Розташуйте думки так, як їх викладає текст.', []]
	])('OL8 knows what may be scanned: “%s”', (stem, found) => {
		const told = [
			aCard('a', 1, 'Горб.', aQuote('другий горб', passage)),
			aCard('b', 2, 'Приплив.', aQuote('приплив обертається', passage))
		];
		expect(judge('OL8', [anOrder({ stem: text(stem), cards: told })])).toEqual(found);
	});
});

describe('numbers in Ukrainian', () => {
	it.each([
		['Які дві причини названо?', []],
		['За якими двома причинами?', []],
		['Які причини названо?', ['error']]
	])('M02 reads how many to choose: %s', (stem, found) => {
		expect(judge('M02', [{ ...ask(stem), key: ['a', 'b'] }])).toEqual(found);
	});

	it('M26 knows that they ascend', () => {
		const item = { ...ask(why, ['Дві години', 'Три години', 'П’ять годин']), fixed: true };
		expect(judge('M26', [item])).toEqual(['error']);
		const plain = { ...ask(why, ['У січні', 'У лютому', 'У березні']), fixed: true };
		expect(judge('M26', [plain])).toEqual([]);
	});
});

it('M05 asks for no article, which Ukrainian has not', () => {
	expect(judge('M05', [ask('Це a ____')])).toEqual([]);
});

it('M19 advises in the language of the module', () => {
	const claims = [{ id: 'C1', status: 'judged' as const, contested: false, text: 'Приплив.' }];
	const [found] = findings('M19', [ask(why)], { module: { lang: 'uk', claims } });
	expect(found?.remedy).toContain('“за текстом”');
});
