import { listOf, type TextLanguage } from './language';

/** Polish. */
export const polish: TextLanguage = {
	tag: 'pl',
	functionWords: listOf(`
		w i z na do się nie jest to o że od po za przez jak a dla ze oraz był była było były są co przy ale
		lub który która które których którego której którym którymi tym tego tej tych ten ta te jego jej ich
		jako może mogą także też jeszcze już tylko kiedy gdzie jeśli aby żeby więc bo tak taki taka takie pod
		nad między przed bez u on ona ono oni one swój swoje swoich swojej siebie jeden jedna jedno my wy ja
		niż bardziej mniej bardzo każdy kilka wiele wśród jednak choć nawet czyli czy został została zostały`),
	leaning: listOf(`
		jednak ale a i lub więc dlatego także też ponadto poza-tym oprócz-tego jednocześnie natomiast wreszcie
		potem później następnie dalej wtedy wówczas po-tym w-ten-sposób na-przykład tak inni inny inna inne on
		ona ono oni one jego jej ich to ten ta te ci tego tej tych taki taka takie tu tam bowiem przeciwnie
		zatem tymczasem mimo-to z-kolei po-drugie po-trzecie`),
	pronouns: listOf(
		'on ona ono oni one jego jej ich jemu mu im nim nią nimi niego niej nich my nas nam nasz nasza nasze ja mnie mi mój'
	),
	pointing: listOf(
		'ten ta te ci tego tej tych temu tym tymi taki taka takie takiego takich ostatni ostatnia ostatnie'
	),
	abbreviations: listOf(
		'r w ww m in np tzw itd itp prof dr hab św ul al im tys mln mld zł ok por ks gen płk mjr n e p s'
	),
	determiners: new Set(),
	apparatus: listOf('przypisy źródła bibliografia literatura uwagi zobacz-też linki-zewnętrzne'),
	wholeText: 'Cały tekst',
	stems: {
		point: 'Która z tych myśli została wyrażona w tej części tekstu?',
		textOrder: 'Ułóż te myśli w kolejności, w jakiej przedstawia je tekst.',
		timeOrder: 'Ułóż te wydarzenia w kolejności, w jakiej według tekstu nastąpiły.',
		first: 'Które z tych wydarzeń według tekstu nastąpiło najwcześniej?',
		elsewhere: ['Tekst mówi o tym w innej części: „', '”.'],
		later: ['Według tekstu stało się to później: ', '.']
	}
};
