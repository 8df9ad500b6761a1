import feature from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadTags from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import wink, { type Model, type WinkMethods } from 'wink-nlp';
import type { Pos, Token } from './analysis';
import { shadow } from './shadow';

/** An automaton without states: it stands where the tagger wants one for names and moods. */
const nothing = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/** The English model cut down to words, tags and lemmas: nothing else of it reaches a browser. */
const model: Model = {
	core: loadCore,
	pos: loadTags,
	featureFn: feature,
	addons: { lemmatize },
	sbd: () => ({ machines: [], transformers: [] }),
	ner: () => ({ machines: [], transformers: [] }),
	negation: () => ({ machines: [nothing] }),
	sa: () => ({ machines: [nothing] }),
	metaCER: () => ({ machines: [], transformers: [] })
};

let loaded: WinkMethods | undefined;

/** The words and marks of an English sentence with their tags, as the tagger sees them, before any repair. */
export function tag(text: string): Token[] {
	loaded ??= wink(model, ['pos']);
	const { its } = loaded;
	const plain = shadow(text);
	const found = loaded.readDoc(plain).tokens();
	const values = found.out();
	/* eslint-disable @typescript-eslint/unbound-method -- the tagger tells its readers apart by identity */
	const tags = found.out(its.pos);
	const lemmas = found.out(its.lemma as (index: number, rdd: unknown) => string);
	/* eslint-enable @typescript-eslint/unbound-method */
	let at = 0;
	const tokens: Token[] = [];
	values.forEach((value, index) => {
		const start = plain.indexOf(value, at);
		const pos = tags[index] ?? 'X';
		if (start < 0 || pos === 'SPACE' || value.trim() === '') return;
		at = start + value.length;
		const lower = value.toLowerCase();
		tokens.push({
			text: text.slice(start, at),
			lower,
			lemma: (lemmas[index] ?? lower).toLowerCase(),
			pos: pos as Pos,
			start,
			end: at
		});
	});
	return tokens;
}
