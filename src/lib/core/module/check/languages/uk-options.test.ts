import { describe, it, expect } from 'vitest';
import { aChoice, aQuestion, someOptions, text } from '#tests/builders';
import { ask, evidence, judge } from '#tests/ukrainian';

type Options = [string, ...string[]];
const why = 'Чому обертається приплив?';

describe('M03 in Ukrainian: options about options', () => {
	it.each([
		'Усе перелічене.',
		'Усе назване вище.',
		'Жодне з перелічених.',
		'Жоден із варіантів.',
		'Обидва варіанти.',
		'Обидві відповіді правильні.',
		'Нічого з переліченого.',
		'А і Б',
		'Обидва: Б та В',
		'Недостатньо інформації.'
	])('“%s” is an error', (option) => {
		expect(judge('M03', [ask(why, ['Бо повінь.', 'Бо вітер.', option])])).toEqual(['error']);
	});

	it.each(['Жодну з пропозицій не прийнято.', 'Усі відповіді України', 'Обидва моря', 'а і море'])(
		'“%s” is an option like any other',
		(option) => {
			expect(judge('M03', [ask(why, ['Бо повінь.', 'Бо вітер.', option])])).toEqual([]);
		}
	);
});

describe('M09 in Ukrainian: absolute words', () => {
	it.each<[string, Options, string[]]>([
		['in one distractor', ['Вода прибуває.', 'Усі човни тонуть.', 'Дме вітер.'], ['error']],
		[
			'in two distractors',
			['Вода прибуває.', 'Човни ніколи не тонуть.', 'Дме лише вітер.'],
			['error', 'error']
		],
		['in the key as well', ['Вода завжди прибуває.', 'Усі човни тонуть.', 'Дме вітер.'], []],
		['but not in “усе ж”', ['Вода прибуває.', 'Човни все ж тонуть.', 'Дме вітер.'], []],
		['but not in “не лише”', ['Вода прибуває.', 'Тонуть не лише човни.', 'Дме вітер.'], []],
		['but not inside a word', ['Вода прибуває.', 'Всіляко дме вітер.', 'Тонуть човни.'], []]
	])('finds them %s', (_, options, found) => {
		expect(judge('M09', [ask(why, options)])).toEqual(found);
	});
});

describe('M10 in Ukrainian: hedges', () => {
	it.each<[string, Options, string[]]>([
		['in the key alone', ['Вода може прибувати.', 'Човни тонуть.', 'Дме вітер.'], ['warning']],
		['in a distractor as well', ['Вода може прибувати.', 'Човни часто тонуть.', 'Вітер.'], []],
		['in a distractor alone', ['Вода прибуває.', 'Човни часом тонуть.', 'Вітер.'], []]
	])('finds them %s', (_, options, found) => {
		expect(judge('M10', [ask(why, options)])).toEqual(found);
	});
});

describe('M16 in Ukrainian: opposites', () => {
	it.each<[string, Options, string[]]>([
		['one pair with the key', ['Води стає більше.', 'Води стає менше.', 'Дме вітер.'], ['warning']],
		['one pair without the key', ['Дме вітер.', 'Води стає більше.', 'Води стає менше.'], []],
		['a key and its negation', ['Вода прибуває.', 'Вода не прибуває.', 'Дме вітер.'], ['warning']],
		['no pair', ['Вода прибуває.', 'Човни тонуть.', 'Дме вітер.'], []]
	])('finds %s', (_, options, found) => {
		expect(judge('M16', [ask(why, options)])).toEqual(found);
	});
});

describe('M11 in Ukrainian: words that stem and key alone share', () => {
	const stem = 'Що затримує вузька протока гавані?';
	it.each<[string, Options, string[]]>([
		['none', ['Мул із річок.', 'Човни на якорі.', 'Риба в сітях.'], []],
		['one, in another case', ['Мул у протоці чи протоках.', 'Човни.', 'Риба.'], ['warning']],
		['two', ['Мул протоки в гавань.', 'Човни.', 'Риба.'], ['error']],
		['one that a distractor has as well', ['Мул гавані.', 'Човни гавані.', 'Риба.'], []]
	])('finds %s', (_, options, found) => {
		expect(judge('M11', [ask(stem, options)])).toEqual(found);
	});

	it('does not count names, whatever their case', () => {
		const options: Options = ['Землю під Місяцем.', 'Пісок.', 'Сіль.'];
		expect(judge('M11', [ask('Що тягне до Місяця?', options)])).toEqual([]);
	});
});

describe('M13 in Ukrainian: distractors that have nothing of the text', () => {
	it.each<[string, Options, string[]]>([
		['all of the text', ['Приплив.', 'Повне болото.', 'Друга година.'], []],
		['one of elsewhere', ['Приплив.', 'Тонуть кораблі.', 'Повне болото.'], ['warning']],
		['two of elsewhere', ['Приплив.', 'Тонуть кораблі.', 'Спить риба.'], ['error', 'error']],
		['words of the text in another case', ['Приплив.', 'Болотом.', 'Над горбами.'], []]
	])('finds %s', (_, options, found) => {
		expect(judge('M13', [ask(why, options)])).toEqual(found);
	});
});

describe('M15 in Ukrainian: options that say the same', () => {
	it.each<[string, Options, string[]]>([
		[
			'nearly the same content',
			['Повна вода заливає стару гавань.', 'Стару гавань заливає повна вода.', 'Вітер.'],
			['warning']
		],
		['one within the other', ['Гавань повна.', 'Гавань і болото повні.', 'Вітер.'], ['warning']],
		['their own content', ['Гавань повна.', 'Вода солона.', 'Дме вітер.'], []]
	])('finds options with %s', (_, options, found) => {
		expect(judge('M15', [ask(why, options)])).toEqual(found);
	});
});

describe('M18 in Ukrainian: feedback', () => {
	const withFeedback = (words: string) =>
		aChoice({
			evidence,
			options: someOptions('Приплив.', 'Болото.', 'Вода.').map((option, index) =>
				index === 0 ? option : { ...option, feedback: text(words) }
			)
		});

	it('names what the text says, in whatever case', () => {
		const words = 'Про це в тому місці не йдеться: ідеться про болота.';
		expect(judge('M18', [withFeedback(words)])).toEqual([]);
	});

	it('that names nothing of the text is an error', () => {
		const words = 'Ні, це зовсім не так, тож спробуйте ще раз.';
		expect(judge('M18', [withFeedback(words)])).toEqual(['error', 'error']);
	});
});

describe('M23 in Ukrainian: questions that give others away', () => {
	const asked = ask(why, ['Сильна злива топить старий квартал.', 'Сніг.', 'Вітер.']);

	it.each([
		['four words of a later key', 'Чому сильні зливи топлять старі квартали?', ['error']],
		['two words of it', 'Чому топить старе місто?', []]
	])('finds %s', (_, stem, found) => {
		const telling = aQuestion(stem, ['Гавань.', 'Болото.', 'Море.'], { id: 'telling', evidence });
		expect(judge('M23', [telling, asked])).toEqual(found);
	});
});

describe('M14 in Ukrainian: options in one form', () => {
	it.each<[string, Options, string[]]>([
		['an infinitive among nouns', ['Зупинити воду', 'Приплив', 'Вітер'], ['error']],
		['a participle among nouns', ['Приплив', 'Відступаючи', 'Вітер'], ['warning']],
		['a reason among nouns', ['Приплив', 'Через воду', 'Вітер'], ['warning']],
		['a number among nouns', ['Приплив', 'Три години', 'Вітер'], ['warning']],
		['all infinitives', ['Зупинити воду', 'Затримувати човни', 'Показати гавань'], []],
		['plural nouns that end as infinitives do', ['Президенти', 'Вітер', 'Вода'], []],
		['a name in another case', ['України берег', 'морський берег', 'крутий берег'], []]
	])('finds %s', (_, options, found) => {
		expect(judge('M14', [ask(why, options)])).toEqual(found);
	});
});
