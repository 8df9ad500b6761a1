import { describe, it, expect } from 'vitest';
import { namesIn } from './survey';

describe('names in a passage', () => {
	it.each([
		['a capital inside a sentence', 'Talks were held in Istanbul.', ['istanbul']],
		['a possessive', 'They met Ukraine’s delegation.', ['ukraine']],
		['capitals throughout', 'Forces of NATO stayed away.', ['nato']],
		['a capital at the beginning alone', 'Talks were held. Ships left.', []],
		['a word that has a small letter elsewhere', 'The Talks failed; other talks began.', []],
		['the word I', 'What I saw was new.', []]
	])('are known by %s', (_, text, names) => {
		expect([...namesIn([text])]).toEqual(names);
	});
});
