import { listOf, type TextLanguage } from './language';

/** Spanish. */
export const spanish: TextLanguage = {
	tag: 'es',
	functionWords: listOf(`
		de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí
		porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos
		uno les ni contra otros ese eso ante ellos e esto antes algunos qué unos yo otro otras otra él tanto
		esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo fue ser es son era eran
		había han ha sido fueron está están puede pueden así tras cada según mientras`),
	leaning: listOf(`
		sin-embargo pero y o además también asimismo por-eso por-ello por-tanto por-lo-tanto así luego después
		entonces finalmente no-obstante aunque pues en-cambio por-ejemplo él ella ellos ellas su sus este esta
		estos estas esto ese esa esos esas eso aquel aquella aquellos dicho dicha tal tales allí aquí otro otra
		otros otras más-tarde posteriormente de-hecho en-segundo al-mismo lo`),
	pronouns: listOf(
		'él ella ello ellos ellas su sus suyo suya le les lo nosotros nuestro nuestra yo mi mis'
	),
	pointing: listOf(
		'este esta estos estas esto ese esa esos esas eso aquel aquella dicho dicha dichos dichas tal tales último última'
	),
	abbreviations: listOf(
		'sr sra dr dra d a c ej etc pág p núm no vol fig art av ee uu ud uds aprox'
	),
	determiners: listOf('el la los las un una del'),
	apparatus: listOf('referencias notas fuentes bibliografía véase-también enlaces-externos'),
	wholeText: 'Todo el texto',
	stems: {
		point: '¿Cuál de estas ideas se expone en esta sección del texto?',
		textOrder: 'Ponga estas ideas en el orden en que las presenta el texto.',
		timeOrder: 'Ponga estos acontecimientos en el orden en que ocurrieron según el texto.',
		first: '¿Cuál de estos acontecimientos ocurrió primero, según el texto?',
		elsewhere: ['El texto lo dice en otra sección: «', '».'],
		later: ['Según el texto, esto ocurrió más tarde: ', '.']
	}
};
