import { listOf, type TextLanguage } from './language';

/** German. */
export const german: TextLanguage = {
	tag: 'de',
	functionWords: listOf(`
		der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus
		er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber
		vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann
		unter wir soll ich eines jahr zwei jahren diese dieser wieder keine seiner worden ihr zwischen immer
		was sagte gibt alle dieses diesem diesen ihm ihnen ihren ihrer ihres seinem seinen wurden waren welche
		welcher welches deren dessen jedoch während seit ohne weil da doch sowie etwa beim ins`),
	leaning: listOf(`
		jedoch aber doch und oder denn auch außerdem zudem ferner dennoch trotzdem deshalb daher darum deswegen
		somit folglich also dann danach später schließlich endlich inzwischen stattdessen hingegen dagegen
		ebenso zum-beispiel so er sie es sein seine seinen seiner ihr ihre ihren ihrer dies diese dieser dieses
		diesen diesem das jene jener jenes dort hier dabei dadurch damit dafür daraus daran darauf darin davon
		dazu andere anderen allerdings zweitens drittens anschließend seitdem seither zugleich gleichzeitig
		solche solcher`),
	pronouns: listOf(
		'er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres ihnen es wir uns unser unsere ich mich mir mein'
	),
	pointing: listOf(
		'dies diese dieser dieses diesen diesem jene jener jenes jenen jenem solche solcher solches solchen letztere letzterer letzteres dabei dadurch damit dafür daraus daran darauf darin davon dazu deshalb daher'
	),
	abbreviations: listOf(
		'z b d h u a bzw ca dr prof st nr vgl usw etc jh chr hr fr str geb gest mio mrd abb bd evtl ggf inkl s sog'
	),
	determiners: listOf('der die das den dem des ein eine einen einem einer'),
	apparatus: listOf('einzelnachweise literatur weblinks quellen anmerkungen fußnoten siehe-auch'),
	wholeText: 'Der ganze Text',
	stems: {
		point: 'Welche dieser Aussagen steht in diesem Abschnitt des Textes?',
		textOrder: 'Bringen Sie diese Aussagen in die Reihenfolge, in der sie im Text stehen.',
		timeOrder:
			'Bringen Sie diese Ereignisse in die Reihenfolge, in der sie dem Text zufolge geschahen.',
		first: 'Welches dieser Ereignisse geschah dem Text zufolge zuerst?',
		elsewhere: ['Das sagt der Text in einem anderen Abschnitt: „', '“.'],
		later: ['Dem Text zufolge geschah das später: ', '.']
	}
};
