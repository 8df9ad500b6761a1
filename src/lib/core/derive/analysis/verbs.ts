import type { Token } from './analysis';

function set(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}

/** Irregular forms that are past tense and nothing else: they make a clause. */
const past = set(
	'began went saw took gave wrote knew grew drew flew threw broke spoke chose drove rose fell ate came became ran sang ' +
		'sank drank swam shook wore bore tore swore froze stole forgot hid lay withdrew overcame underwent oversaw did was ' +
		'were woke arose rode forbade mistook undertook foresaw bit overthrew shrank sprang rang blew slew strove outgrew ' +
		'had awoke forgave proved showed'
);

/** Irregular forms that are participles and nothing else: they make no clause by themselves. */
const participles = set(
	'begun gone seen taken given written known grown drawn flown thrown broken spoken chosen driven risen fallen eaten ' +
		'sung sunk drunk swum shaken worn borne born torn sworn frozen stolen forgotten hidden withdrawn undergone overseen ' +
		'done been woken arisen ridden forbidden mistaken undertaken foreseen bitten overthrown shrunk sprung rung blown ' +
		'slain striven outgrown awoken forgiven proven shown sewn sown woven lain beaten gotten'
);

/** Irregular forms that are both. */
const either = set(
	'made found held built brought bought thought said told sent spent lost won met kept left led felt meant paid sold ' +
		'stood understood struck laid fled shot dealt bound wound got heard fought sought caught taught bent bred clung crept ' +
		'fed flung ground hung lent lit slept slid sped spun stuck stung strung swept swung wept wrung withheld withstood ' +
		'rebuilt remade retold upheld misled sat dug shone read put cut set let cost hit hurt shut split spread quit burst ' +
		'cast forecast broadcast shed rid thrust bet wed learnt burnt spelt spoilt dreamt leapt knelt become come run overrun'
);

/** Forms that are also the plain verb. */
const unchanged = set(
	'put cut set let cost hit hurt shut split spread quit burst cast forecast broadcast shed rid thrust bet wed read ' +
		'become come run overrun'
);

export type VerbForm = 'past' | 'participle' | 'either' | 'third' | 'gerund' | 'plain';

/** What a verb's form can be: "began" is past, "begun" a participle, "held" either. */
export function verbForm({ lower, lemma }: Token): VerbForm {
	if (past.has(lower)) return 'past';
	if (participles.has(lower)) return 'participle';
	if (either.has(lower)) return 'either';
	if (/ing$/.test(lower) && !/^(br|s|cl|spr|sw|fl|st|w|k|th|r)ing$/.test(lower)) return 'gerund';
	if (
		/ed$/.test(lower) &&
		(lemma !== lower || /[^e]ed$/.test(lower)) &&
		lower.length > 4 - Number(lower === 'used')
	)
		return 'either';
	if (/s$/.test(lower) && lemma !== lower) return 'third';
	return 'plain';
}

/** Whether a verb can stand in a clause without an auxiliary. */
export function canBeFinite(token: Token): boolean {
	const form = verbForm(token);
	return form !== 'participle' && form !== 'gerund';
}

export function canBeParticiple(token: Token): boolean {
	const form = verbForm(token);
	return form === 'participle' || form === 'either';
}

/** Whether it speaks of the past where it stands without an auxiliary. */
export function isPast(token: Token): boolean {
	const form = verbForm(token);
	return (
		form === 'past' ||
		(form === 'either' && !(unchanged.has(token.lower) && token.lemma === token.lower))
	);
}
