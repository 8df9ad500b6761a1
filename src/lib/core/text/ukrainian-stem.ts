/** Letters that a stem keeps when the ending of a case is cut off: "мир" of "миру". */
const shortestStem = 3;
/** Letters that it keeps when the ending of a verb is: these look like parts of nouns. */
const shortestVerb = 4;

const reflexive = /(?:ся|сь)$/u;
/** With -л and -т of themselves, so that "квартал" meets "квартали", which looks like a verb. */
const verbal = /(?:(?<=[аеиіїуя])(?:ти?|л[аои]?)|[уюаяиеє]ть)$/u;
/** Of nouns, adjectives and pronouns, and a verb's last vowel. The longest is cut. */
const nominal = /(?:[аеєиіїоуюя][мхв]|ого|[аеєиіїоуюяйь])$/u;
/** і and о or е alternate in a word's last closed syllable: Київ, Києва; рік, року; камінь, каменя. */
const alternating = /[оеєї](?=[бвгґджзйклмнпрстфхцчшщ]*$)/u;

/**
 * A rough stem of a Ukrainian word in lower case, of our own making: endings go, one by one, as long as
 * letters enough stay. Vowels that come and go (день, дня) and consonants that change (нога, нозі) are
 * not met, and a few words that have nothing in common share a stem. Good enough to compare wording,
 * and for nothing else.
 */
export function ukrainianStem(word: string): string {
	let stem = cut(word, reflexive, shortestVerb);
	for (let before = ''; before !== stem;) {
		before = stem;
		stem = cut(stem, verbal, shortestVerb);
		if (stem === before) stem = cut(stem, nominal, shortestStem);
	}
	return stem.replace(alternating, 'і');
}

function cut(word: string, ending: RegExp, shortest: number): string {
	const bare = word.replace(ending, '');
	return bare.length >= shortest ? bare : word;
}
