import type { Claim, ClaimToken } from '../analysis/analysis';
import { capitalised, wordsOf } from '../english/realise';
import { grouped } from './bank';
import { licences, type Licence } from './antonym-licences';
import type { Edit } from './edit';

/** Opposites by the licence under which one may stand for the other. "a>b" holds in one direction. */
const lists: Record<Licence, string> = {
	comparison:
		'higher/lower larger/smaller greater/smaller longer/shorter stronger/weaker faster/slower older/younger ' +
		'warmer/colder better/worse cheaper>dearer deeper/shallower heavier/lighter wider/narrower earlier/later ' +
		'closer>farther bigger/smaller thicker/thinner richer/poorer',
	degrees: 'more/less',
	superlative:
		'highest/lowest largest/smallest biggest/smallest longest/shortest oldest/youngest greatest>smallest ' +
		'strongest/weakest fastest/slowest best/worst tallest>shortest wealthiest>poorest earliest>latest',
	change:
		'increase/decrease increases/decreases increased/decreased increasing/decreasing rose/fell rises/falls ' +
		'strengthened/weakened strengthens/weakens improved/worsened improves/worsens expanded>shrank ' +
		'expands>shrinks grew>shrank grows>shrinks doubled>halved declined>increased declines>increases ' +
		'raised/lowered raises/lowers speeds>slows widened>narrowed dropped>rose drops>rises grow>shrink decline>increase',
	action:
		'accepted/rejected accepts/rejects gained/lost gains/loses won>lost supported/opposed supports/opposes ' +
		'encouraged/discouraged encourages/discourages attract/repel attracts/repels attracted/repelled ' +
		'include/exclude includes/excludes allowed>forbade allows>forbids approved>rejected welcomed>rejected ' +
		'prevents>causes prevented>caused absorbs>releases absorb>release absorbed>released contracts>relaxes ' +
		'contract>relax enters>leaves imported/exported imports/exports strengthen/weaken protects>endangers ' +
		'bought/sold joined>left entered>left borrowed/lent appeared>disappeared succeeded/failed defended>attacked ' +
		'created>destroyed permitted>forbade permits>forbids prevent>cause reduces/increases reduced/increased ' +
		'reduce/increase promotes>hinders promoted>hindered trusted/distrusted praised/criticised praised/criticized ' +
		'favored>opposed favoured>opposed opened/closed opens/closes began/ended begins/ends',
	attempt: 'failed>managed agreed>refused able/unable refused>agreed managed>failed',
	degree:
		'high/low large/small strong/weak powerful>weak rapid/slow shallow/deep hot/cold warm/cold thick/thin wide/narrow',
	quality:
		'positive/negative successful/unsuccessful internal/external inner/outer interior/exterior permanent/temporary ' +
		'direct/indirect private/public urban/rural male/female active>passive common>rare rare>common ' +
		'popular/unpopular healthy/unhealthy visible/invisible dependent/independent voluntary/compulsory ' +
		'reversible/irreversible stable/unstable legal/illegal equal/unequal solid>liquid acidic/alkaline ' +
		'similar/different',
	region:
		'northern/southern eastern/western northwestern/southeastern southwestern/northeastern north/south east/west',
	place: 'inside/outside before/after above/below upstream/downstream',
	manner:
		'quickly/slowly rapidly>slowly directly/indirectly positively/negatively successfully/unsuccessfully',
	frequency: 'rarely/often frequently>rarely seldom>often',
	share: 'majority/minority maximum/minimum many>few most>few',
	thing:
		'increase/decrease growth/decline victory/defeat success/failure supporters/opponents summer/winter ' +
		'employers/employees buyers/sellers men/women boys/girls parents/children imports/exports supply/demand ' +
		'ancestors/descendants births/deaths rewards/punishments teachers/students beginning/end advantage/disadvantage ' +
		'advantages/disadvantages strength/weakness strengths/weaknesses profits/losses profit/loss inhalation/exhalation ' +
		'plaintiff/defendant predators/prey arrival/departure winners/losers north/south east/west majority/minority'
};

type Opposite = { word: string; given: string; licence: Licence };

/** One word may have an opposite as a verb and another as a noun. */
const opposites = grouped(
	(Object.entries(lists) as [Licence, string][]).flatMap(([licence, list]) =>
		list.split(' ').flatMap((pair): Opposite[] => {
			const [one = '', other = ''] = pair.split(/[/>]/);
			const there = { word: one, given: other, licence };
			return pair.includes('>') ? [there] : [there, { word: other, given: one, licence }];
		})
	),
	({ word }) => word
);

/** How well the opposites of a licence serve, beside what antonyms are worth. */
const fits: Partial<Record<Licence, number>> = {
	comparison: 1.08,
	superlative: 1.05,
	change: 1.08,
	action: 1.05,
	degrees: 1.08,
	thing: 1.05,
	region: 1.08,
	place: 1.05,
	degree: 0.95
};

/** The opposite of one word of a claim, where its context allows it. */
export function* editOpposites(claim: Claim): Iterable<Edit> {
	for (const [place, token] of claim.tokens.entries()) {
		const opposite = (opposites.get(token.lower) ?? []).find(
			({ given, licence }) =>
				isFree(claim, place, token, given) &&
				licences[licence]({ claim, tokens: claim.tokens, place, token })
		);
		if (!opposite) continue;
		const { licence, given } = opposite;
		yield {
			from: place,
			to: place + 1,
			words: wordsOf(/^\p{Lu}/u.test(token.text) ? capitalised(given) : given, token.pos),
			kind: 'antonym',
			said: inContext(claim.tokens, place, token.text),
			given: inContext(claim.tokens, place, given),
			lures: ['misread', 'reversed'],
			checked: given,
			fit: fits[licence] ?? 1
		};
	}
}

/** Neither is said twice, nothing before it turns or tempers it, and it is no part of a name. */
function isFree({ tokens, text }: Claim, place: number, token: ClaimToken, given: string): boolean {
	const before = tokens[place - 1]?.lower ?? '';
	const next = tokens[place + 1];
	if (token.pos === 'PROPN' || next?.pos === 'PROPN') return false;
	if (tokens.filter(({ lower }) => lower === token.lower).length > 1) return false;
	if (tokens.some(({ lower, lemma }) => lower === given || lemma === given)) return false;
	if (
		/^(?:no|any|than|not|never|neither|more|most|less|least|very|too|so|quite|as|how)$/.test(before)
	)
		return false;
	if (
		/^(?:even|still|soon|shortly|long|just|immediately|years?|months?|weeks?|days?|hours?|minutes?)$/.test(
			before
		)
	)
		return false;
	// One of two that are named together: "high and low".
	if (/^(?:and|or)$/.test(before) || /^(?:and|or)$/.test(next?.lower ?? '')) return false;
	return !/\b(?:not|no longer|never|neither|unless|without|whether)\b|n['’]t\b/.test(text);
}

/** The word with the noun or the verb beside it, so that feedback reads. */
function inContext(tokens: readonly ClaimToken[], place: number, text: string): string {
	const next = tokens[place + 1];
	return next?.pos === 'NOUN' ? `${text.toLowerCase()} ${next.text}` : text.toLowerCase();
}
