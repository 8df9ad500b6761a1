/** Letters that an English stem keeps when an ending is cut off. */
const shortestStem = 4;
/** A bare -e goes as well, so that "stage" meets "stages" and "propose" meets "proposed". */
const endings = ['ing', 'ed', 'es', 's', 'ly', 'e'];

/** A rough stem of an English word: "'s" goes, and one ending if four letters stay. */
export function lemma(token: string): string {
	const base = token.replace(/'s$/, '');
	const ending = endings.find(
		(end) => base.endsWith(end) && base.length - end.length >= shortestStem
	);
	return ending ? base.slice(0, -ending.length) : base;
}

const presentMarks = new Set('is are am has have does do'.split(' '));
const pastMarks = new Set('was were had did'.split(' '));

/** Irregular verbs that texts tell events with: present/past. */
const irregular = (
	'become/became begin/began break/broke bring/brought build/built buy/bought catch/caught choose/chose ' +
	'come/came draw/drew drive/drove fall/fell feel/felt fight/fought find/found fly/flew freeze/froze ' +
	'get/got give/gave go/went grow/grew hold/held keep/kept know/knew lay/laid lead/led leave/left ' +
	'lose/lost make/made meet/met pay/paid ride/rode rise/rose run/ran say/said see/saw sell/sold ' +
	'send/sent shake/shook sing/sang sink/sank speak/spoke spend/spent spring/sprang stand/stood ' +
	'steal/stole strike/struck swim/swam take/took teach/taught tell/told think/thought throw/threw ' +
	'wear/wore win/won withdraw/withdrew write/wrote'
)
	.split(' ')
	.map((pair) => pair.split('/'));
const pasts = new Set(irregular.map(([, past = '']) => past));
const presents = new Set(irregular.map(([base = '']) => (base === 'go' ? 'goes' : `${base}s`)));

/** A guess from auxiliaries, irregular verbs and -ed; null where nothing tells. */
export function tense(all: readonly string[]): 'past' | 'present' | null {
	if (all.some((token) => presentMarks.has(token))) return 'present';
	if (all.some((token) => pastMarks.has(token) || pasts.has(token))) return 'past';
	if (all.some((token) => presents.has(token))) return 'present';
	return all.some((token) => /\p{L}{3,}ed$/u.test(token)) ? 'past' : null;
}
