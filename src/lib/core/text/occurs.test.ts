import { describe, it, expect } from 'vitest';
import { occurs } from './occurs';

describe('a term of the glossary', () => {
	it.each([
		['en', 'ceasefire', 'A lasting Ceasefire came.', true],
		['en', 'sticking point', 'It has sticking points.', true],
		['en', 'sticking points', 'A sticking point.', false],
		['uk', 'камінь спотикання', 'Лишалися серйозні камені спотикання.', true],
		['uk', 'делегація', 'Зустрілися делегації.', true],
		['uk', 'гарантії безпеки', 'Ідеться про гарантії для безпеки.', false],
		['uk', 'посередник', 'Про нього не йдеться.', false],
		['uk-UA', 'Буча', 'Це сталося в Бучі.', true]
	])('%s: “%s” in “%s”: %s', (lang, term, text, found) => {
		expect(occurs(term, text, lang)).toBe(found);
	});
});
