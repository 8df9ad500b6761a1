import { listOf, type TextLanguage } from './language';

/** French. */
export const french: TextLanguage = {
	tag: 'fr',
	functionWords: listOf(`
		de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec
		mais comme ou si leur y dont aux d l s n qu c j on cette ont ses son sa être fait tout nous sous deux
		elle même ces très été aussi où peut entre après sans ils elles était avait leurs étaient lui donc
		encore lors depuis autres autre ainsi vers chez puis car cet tous toutes toute avant pendant`),
	leaning: listOf(`
		cependant mais et ou donc ainsi aussi or car puis ensuite enfin toutefois néanmoins pourtant
		d’ailleurs d'ailleurs en-effet en-outre de-plus par-exemple par-ailleurs au-contraire il elle ils elles
		son sa ses leur leurs ce cet cette ces cela ceci celui celle ceux celles c’est c'est tel telle là ici
		alors après-cela dès-lors finalement plus-tard autres d’autres d'autres certains de-même à-cette`),
	pronouns: listOf(
		'il elle ils elles son sa ses leur leurs lui eux celui celle ceux celles y en nous notre nos je me mon ma mes'
	),
	pointing: listOf(
		'ce cet cette ces cela ceci tel telle tels telles celui-ci celle-ci ceux-ci dernier dernière'
	),
	abbreviations: listOf('m mm mme mlle dr pr st ste av apr j etc cf p ex n no vol fig art env éd'),
	determiners: listOf('le la les un une des du l'),
	apparatus: listOf('références notes sources bibliographie voir-aussi liens-externes annexes'),
	wholeText: 'L’ensemble du texte',
	stems: {
		point: 'Laquelle de ces idées est exprimée dans cette partie du texte ?',
		textOrder: 'Mettez ces idées dans l’ordre où le texte les présente.',
		timeOrder: 'Mettez ces événements dans l’ordre où ils se sont produits selon le texte.',
		first: 'Lequel de ces événements s’est produit en premier, selon le texte ?',
		elsewhere: ['Le texte le dit dans une autre partie : « ', ' ».'],
		later: ['Selon le texte, cela s’est produit plus tard : ', '.']
	}
};
