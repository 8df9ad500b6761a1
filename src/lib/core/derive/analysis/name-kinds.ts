import type { NameKind } from './analysis';
import { tables } from './tables/tables';
import { titles } from './words';

const organisation =
	/^(University|Institute|Company|Council|Agency|Party|Union|Army|Navy|Court|Congress|Committee|Association|Corporation|Corps|Inc|Ltd|Museum|School|College|Church|Bank|Department|Ministry|Parliament|Senate|Society|Foundation|Commission|Organization|Organisation|Group|Service|Administration|Bureau|Board|Club|Press|Times|Guardian|Office|Authority|Hospital|Laboratory|Federation|League|Fund|Programme|Program|Network|Alliance|Academy|Observatory|Police|Government|Airlines|Airways|Trust)$/;
const place =
	/^(River|Lake|Mount|Ocean|Sea|Island|Islands|Bay|Valley|Street|Park|Mountains|Road|Desert|Peninsula|County|Strait|Gulf|Cape|Hill|Hills|Coast|Falls|Plains|Territory|Region|Canyon|Forest|Square|Bridge|Plain|Moor|Canal|Passage|Avenue|Airport|Castle|Palace|Cathedral|Reef|Glacier|Volcano)$/;
const event =
	/^(War|Wars|Revolution|Treaty|Act|Expedition|Project|Prize|Olympics|Compromise|Movement|Deal|Purchase|Crisis|Depression|Age|Era|Conference|Agreement|Plan|Day|Festival|Constitution|Amendment|Doctrine|Cup|Games|Battle|Crash|Convention|Summit|Uprising|Rebellion|Awakening|Renaissance|Enlightenment)$/;
/** Faiths, parties, languages and the like: no person, place or body. */
const neither =
	/^(Catholics?|Protestants?|Christians?|Christianity|Muslims?|Islam|Islamic|Jews?|Jewish|Democrats?|Republicans?|Baptists?|Orthodox|Hindus?|Buddhists?|Sunni|Shia|Labour|Tory|Conservatives?|Abu|Ibn|Al|Bin|El|God|Bible|Earth|Moon|Mars|Sun|Internet|English|French|Latin|Greek|German|Arabic|Spanish|Chinese|Russian|Japanese|Dutch|Italian)$/;
const knownBodies =
	/^(NATO|UN|EU|WHO|FBI|CIA|NASA|IMF|BBC|WWF|IEA|UNESCO|UNICEF|OECD|NSA|EPA|NHS|ESA|NOAA|CDC|WTO|ISIS|OPEC|FIFA|IOC|CNN|MIT|ILO|UNHCR|NGO|HIV)$/;
const geography: Record<string, NameKind> = {
	US: 'country',
	USA: 'country',
	'U.S.': 'country',
	UK: 'country',
	'U.K.': 'country',
	USSR: 'country',
	America: 'country',
	Britain: 'country',
	England: 'country',
	Scotland: 'country',
	Wales: 'country',
	'Soviet Union': 'country',
	Europe: 'region',
	Africa: 'region',
	Asia: 'region',
	Antarctica: 'region',
	Arctic: 'region'
};

/** What the text itself says of names: who is a person, what an abbreviation stands for. */
export type Known = {
	/** Last words of names that are persons somewhere in the text. */ surnames: ReadonlySet<string>;
	/** Abbreviations of bodies: "World Health Organization (WHO)". */ bodies: ReadonlySet<string>;
};

/** What a name names, by its own words, by the word before it and by what the text says elsewhere. */
export function kindOf(words: readonly string[], before: string, known: Known): NameKind {
	const whole = words.join(' ');
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const { places } = tables();
	if (isTitle(first) && words.length > 1) return 'person';
	const placed = geography[whole] ?? places.get(whole);
	if (placed && !(known.surnames.has(whole) && words.length === 1)) return placed;
	if (organisation.test(last) || (organisation.test(first) && words.includes('of')))
		return 'organisation';
	if (event.test(last) || (event.test(first) && words.includes('of'))) return 'event';
	if (place.test(last) || /^(Lake|Mount|Cape|River|Gulf|Strait|Bay|Isle)$/.test(first))
		return 'place';
	if (neither.test(last)) return 'other';
	if (/^[A-Z]{2,7}$/.test(whole))
		return knownBodies.test(whole) || known.bodies.has(whole) ? 'organisation' : 'other';
	return isPerson(words, before, known) ? 'person' : 'other';
}

/** "Dr" and "President", but not "DR Congo" or "president" among common words. */
function isTitle(word: string): boolean {
	return titles.has(word.toLowerCase().replace('.', '')) && !/^\p{Lu}{2,}/u.test(word);
}

function isPerson(words: readonly string[], before: string, known: Known): boolean {
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const { male, female, surnames, nouns } = tables();
	const given = male.has(first.toLowerCase()) || female.has(first.toLowerCase());
	const common = nouns.has(last.toLowerCase()) && !surnames.has(last);
	if (isTitle(before)) return true;
	if (words.length === 1) return known.surnames.has(first);
	if (
		words.length > 4 ||
		!words.every((word) =>
			/^(\p{Lu}|de$|van$|von$|al$|du$|la$|ibn$|bin$|el$|der$|den$)/u.test(word)
		)
	)
		return false;
	if (given && !common) return true;
	return surnames.has(last) && !nouns.has(last.toLowerCase()) && !places(first);
}

function places(word: string): boolean {
	return tables().places.has(word) || tables().peoples.has(word.toLowerCase());
}
