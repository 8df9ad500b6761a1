import type { Item } from '../src/lib/core/items/item';
import { aPassage, aQuestion, aQuote, aSection } from './builders';
import { severities } from './findings';

export const passage = aPassage(
	'Місяць найсильніше тягне воду, найближчу до нього. Ця вода здіймається горбом. Дальня вода лишається позаду, бо Місяць тягне від неї Землю. Там утворюється другий горб.',
	'За годину після сходу Місяця вода починає прибувати. Вона сягає гавані й болота водночас. Лише коли обидва місця повні, приплив обертається. Два моря має Україна.'
);
export const evidence = [aQuote('Там утворюється другий горб.', passage)];

/** What one rule finds in these items of a Ukrainian module: severities alone. */
export function judge(rule: string, items: Item[]): string[] {
	const sections = [aSection({ passage, items })];
	return severities(rule, [], { module: { lang: 'uk', sections } });
}

type Options = [key: string, ...distractors: string[]];

/** A Ukrainian choice of which only the words matter. */
export function ask(
	stem: string,
	options: Options = ['Бо місця повні.', 'Бо сходить Місяць.', 'Бо дме вітер.']
) {
	return aQuestion(stem, options, { evidence });
}
