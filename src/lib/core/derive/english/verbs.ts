/** Irregular verbs as base, past and participle; one form where both are alike. */
const irregular = (
	'arise/arose/arisen awake/awoke/awoken bear/bore/borne beat/beat/beaten become/became/become ' +
	'begin/began/begun bend/bent bet/bet bid/bid bind/bound bite/bit/bitten bleed/bled blow/blew/blown ' +
	'break/broke/broken breed/bred bring/brought broadcast/broadcast build/built burst/burst buy/bought ' +
	'cast/cast catch/caught choose/chose/chosen cling/clung come/came/come cost/cost creep/crept cut/cut ' +
	'deal/dealt dig/dug do/did/done draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten ' +
	'fall/fell/fallen feed/fed feel/felt fight/fought find/found flee/fled fling/flung fly/flew/flown ' +
	'forbid/forbade/forbidden forecast/forecast foresee/foresaw/foreseen forget/forgot/forgotten ' +
	'forgive/forgave/forgiven freeze/froze/frozen get/got give/gave/given go/went/gone grind/ground ' +
	'grow/grew/grown hang/hung have/had hear/heard hide/hid/hidden hit/hit hold/held hurt/hurt keep/kept ' +
	'kneel/knelt know/knew/known lay/laid lead/led leave/left lend/lent let/let lie/lain light/lit ' +
	'lose/lost make/made mean/meant meet/met mislead/misled mistake/mistook/mistaken ' +
	'misunderstand/misunderstood outgrow/outgrew/outgrown overcome/overcame/overcome ' +
	'overrun/overran/overrun oversee/oversaw/overseen overtake/overtook/overtaken ' +
	'overthrow/overthrew/overthrown pay/paid put/put quit/quit read/read rebuild/rebuilt rid/rid ' +
	'ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run say/said see/saw/seen seek/sought ' +
	'sell/sold send/sent set/set shake/shook/shaken shed/shed shine/shone shoot/shot show/showed/shown ' +
	'shrink/shrank/shrunk shut/shut sing/sang/sung sink/sank/sunk sit/sat sleep/slept slide/slid ' +
	'speak/spoke/spoken speed/sped spend/spent spin/spun split/split spread/spread spring/sprang/sprung ' +
	'stand/stood steal/stole/stolen stick/stuck sting/stung strike/struck strive/strove/striven ' +
	'swear/swore/sworn sweep/swept swell/swelled/swollen swim/swam/swum swing/swung take/took/taken ' +
	'teach/taught tear/tore/torn tell/told think/thought throw/threw/thrown thrust/thrust ' +
	'undergo/underwent/undergone understand/understood undertake/undertook/undertaken undo/undid/undone ' +
	'uphold/upheld upset/upset wake/woke/woken wear/wore/worn weave/wove/woven weep/wept win/won ' +
	'withdraw/withdrew/withdrawn withhold/withheld withstand/withstood wring/wrung ' +
	'write/wrote/written'
)
	.split(' ')
	.map((forms) => forms.split('/'));

const bases = new Map([
	...irregular.flatMap(([base = '', ...others]) => others.map((form) => [form, base] as const)),
	...(['am', 'is', 'are', 'was', 'were', 'been', 'being'] as const).map(
		(form) => [form, 'be'] as const
	),
	['has', 'have'] as const,
	['does', 'do'] as const,
	['goes', 'go'] as const
]);

const unchanged = new Set(irregular.flatMap(([base = '', past]) => (past === base ? [base] : [])));

/** Their last letter doubles although their first syllable is not the one that is stressed. */
const stressedAtEnd =
	/(?:admit|begin|commit|compel|confer|control|defer|equip|expel|forget|infer|omit|patrol|permit|prefer|propel|rebel|refer|regret|submit|transfer|transmit|upset)$/;
const shortSyllable = /^[^aeiou]*u?[aeiou][bdgklmnprtvz]$/;

/** The base form of a verb by its form and the lemma that a tagger gave. */
export function baseForm({ lower, lemma }: { lower: string; lemma: string }): string {
	const known = bases.get(lower);
	if (known !== undefined) return known;
	// A tagger that does not know the verb gives its form back.
	if (lemma !== lower || !/ed$/.test(lower) || lower.length < 5) return lemma;
	const stem = lower.slice(0, -2);
	if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	return /(?:[aiou][cszvg]|[^aeiou][aiou][kmntrpd]|[ltr]at|^creat|iz|[cs]ed|u)$/.test(stem)
		? `${stem}e`
		: stem;
}

/** Whether a verb's past is written as its base: "put", "spread". */
export function pastIsBase(base: string): boolean {
	return unchanged.has(base);
}

/** "carries" of "carry". */
export function thirdPerson(base: string): string {
	if (base === 'be') return 'is';
	if (base === 'have') return 'has';
	if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** "running" of "run". */
export function ingForm(base: string): string {
	if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
	if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
	const doubles = (shortSyllable.test(base) && !/^[aeiou]/.test(base)) || stressedAtEnd.test(base);
	return doubles ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}
