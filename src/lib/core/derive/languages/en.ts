import { listOf, type TextLanguage } from './language';

/** English. */
export const english: TextLanguage = {
	tag: 'en',
	functionWords: listOf(`
		the of and to in a is was that for on as with by it he are at from his be this which or had not an
		were but they have her has she their been its who one all there when would more will no if about into
		than them can only other some could time these two may then do any my now such like our over even most
		made after also did many before must through years where much your way down should because each just
		those how too little state very still us you we i him what up out so said between under while during
		both another however against without within since until though although whose here every own same
		being does again once upon often further few less whether became become called used using per among
		never always yet thus therefore several around above below near off well first new`),
	leaning: listOf(`
		however also but and so then thus therefore moreover furthermore besides meanwhile nevertheless
		nonetheless consequently hence instead otherwise still yet similarly likewise indeed additionally
		finally later afterwards eventually subsequently soon next second third secondly thirdly lastly
		conversely accordingly rather though because or nor here there another others other both either
		neither again such this that these those it its he she they his her their him them one some most many
		once now for in-addition as-a-result in-contrast in-fact for-example for-instance on-the-other-hand
		at-the-same-time in-this in-that in-these since-then after-that after-this by-then until-then
		at-that at-this among-these among-them of-these of-them as-such even-so if-so to-this to-do-so
		for-this because-of-this despite-this`),
	pronouns: listOf(
		'it its itself he him his himself she her hers herself they them their theirs themselves we us our i me my'
	),
	pointing: listOf('this these those such latter former said aforementioned above below following'),
	abbreviations: listOf('etc inc ltd co corp jr sr b c ed eds trans univ dept est'),
	determiners: listOf('the a an this these its his her their'),
	apparatus: listOf(
		'references notes sources citations bibliography footnotes see-also external-links further-reading works-cited'
	),
	wholeText: 'The whole text',
	stems: {
		point: 'Which of these points is made in this section of the text?',
		textOrder: 'Put these points in the order in which the text presents them.',
		timeOrder: 'Put these events in the order in which they happened, according to the text.',
		first: 'Which of these events happened first, according to the text?',
		elsewhere: ['The text says this in another section, “', '”.'],
		later: ['The text dates this later: ', '.']
	}
};
