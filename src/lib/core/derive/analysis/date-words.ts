/** How a language writes dates; patterns are for the flags `iu`, without groups of their own. */
export type DateWords = {
	/** Twelve patterns, one for each month, with its inflected forms. */
	months: readonly string[];
	/** Months begin with a capital, which tells them from words spelled alike. */
	capital: boolean;
	/** What may stand between day and month, or month and year. */
	joint: string;
	/** What may follow the figures of a day, a year or a range of years. */
	dayTail: string;
	yearTail: string;
	/** Figures of a decade's first year stand between these two. */
	decade: readonly [before: string, after: string];
	/** A century's number stands between these two. */
	century: readonly [before: string, after: string];
	/** Centuries named by a word, "nineteenth", from the first on; between these two. */
	ordinals: readonly string[];
	named: readonly [before: string, after: string];
	/** "BC", before or after the figures, and "AD". */
	bc: string;
	ad: string;
	/** Which part of a longer stretch, before its figures. */
	early: string;
	middle: string;
	late: string;
	/** Seasons of the north, where a year of them was written in this language. */
	season: string;
	/** Before a figure that is not meant to the year. */
	about: string;
	/** Before a year: a figure after them is no amount. */
	before: string;
	/** Between two years of a range, beside a dash. */
	to: string;
	/** Nouns after a figure that make it an amount. */
	counted: string;
	/** The year of the date before, and the one after it. */
	thatYear: string;
	nextYear: string;
	/** "two years later": what stands before and after the number. */
	later: readonly [before: string, after: string];
	numbers: readonly string[];
};

const roman = '[IVXІХ]{1,5}';
const none = '(?!)';

const en: DateWords = {
	months: (
		'Jan(?:uary|\\.)? Feb(?:ruary|\\.)? Mar(?:ch|\\.)? Apr(?:il|\\.)? May June? July? Aug(?:ust|\\.)? ' +
		'Sept?(?:ember|\\.)? Oct(?:ober|\\.)? Nov(?:ember|\\.)? Dec(?:ember|\\.)?'
	).split(' '),
	capital: true,
	joint: ',?\\s(?:of\\s)?',
	dayTail: '(?:st|nd|rd|th)?',
	yearTail: '',
	decade: ['(?:the\\s)?', "[’']?s"],
	century: ['(?:the\\s)?', '(?:st|nd|rd|th)\\s(?:century|c\\.)'],
	ordinals: (
		'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
		'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
	).split(' '),
	named: ['(?:the\\s)?', '\\scentury'],
	bc: 'BCE?|B\\.C\\.(?:E\\.)?',
	ad: 'AD|CE|A\\.D\\.|C\\.E\\.',
	early: 'early|(?:the\\s)?(?:beginning|start|first\\shalf)\\sof',
	middle: 'mid|(?:the\\s)?middle\\sof',
	late: 'late|(?:the\\s)?(?:end|second\\shalf|close)\\sof',
	season: 'spring|summer|autumn|fall|winter',
	about: 'about|around|circa|c\\.|ca\\.|roughly|approximately|nearly|almost',
	before:
		'in|of|by|since|until|till|from|to|after|before|during|between|and|the|year|years|early|late|mid|spring|summer|autumn|fall|winter|around|about|through|on|for',
	to: 'to|and|until|till|through',
	counted:
		'people|metres?|meters?|miles?|km|kilomet(?:re|er)s?|feet|years|days|hours|dollars|pounds|euros|tonnes?|tons?|per|percent|volts?|watts?|calories|degrees|deaths|species|times',
	thatYear: '(?:later\\s)?(?:that|the\\ssame)(?:\\svery)?\\syear',
	nextYear: 'the\\s(?:following|next)\\syear|the\\syear\\safter',
	later: ['', '\\s(?:more\\s)?years?\\s(?:later|afterwards?)'],
	numbers: 'an? two three four five six seven eight nine ten eleven twelve'.split(' ')
};

const uk: DateWords = {
	months: (
		'січ(?:ень|ня|ні|нем) лют(?:ий|ого|ому|им) берез(?:ень|ня|ні|нем) квіт(?:ень|ня|ні|нем) трав(?:ень|ня|ні|нем) ' +
		'черв(?:ень|ня|ні|нем) лип(?:ень|ня|ні|нем) серп(?:ень|ня|ні|нем) верес(?:ень|ня|ні|нем) жовт(?:ень|ня|ні|нем) ' +
		'листопад(?:а|і|ом)? груд(?:ень|ня|ні|нем)'
	).split(' '),
	capital: false,
	joint: '\\s',
	dayTail: '(?:-(?:го|е))?',
	yearTail: '(?:-(?:го|му|й))?(?:\\s(?:року|році|роки|років|роках|рік|рр\\.|р\\.))?',
	decade: ['', '-(?:х|ті|ми|м)(?:\\s(?:років|роках|роки|рр\\.))?'],
	century: ['', '\\s(?:століття|столітті|століть|століттям|століттю|ст\\.|вік|віку|віці)'],
	ordinals: [],
	named: [none, none],
	bc: 'до\\sн\\.\\s?е\\.',
	ad: 'н\\.\\s?е\\.',
	early: '(?:на\\s)?поч(?:атку|аток|\\.)',
	middle: '(?:у\\s|в\\s)?серед(?:ині|ина|\\.)',
	late: '(?:наприкінці|(?:у\\s|в\\s)?кін(?:ці|ець|\\.))',
	season: none,
	about: 'близько|приблизно|бл\\.|біля',
	before: 'у|в|з|із|від|до|після|перед|року|році|та|і|й|по|протягом|на',
	to: 'до|по|та|і|й',
	counted: 'осіб|людей|метрів|км|кілометрів|років|гривень|тонн|днів|разів|учасників|солдатів',
	thatYear: '(?:того|цього)\\s(?:ж\\s|самого\\s)?року',
	nextYear: 'наступного\\sроку|рік\\sпотому',
	later: ['(?:через|за)\\s', '\\s(?:роки|років|рік)'],
	numbers: 'один два три чотири п.ять шість сім вісім дев.ять десять одинадцять дванадцять'.split(
		' '
	)
};

const ru: DateWords = {
	...uk,
	months: (
		'январ[ьяе] феврал[ьяе] март[ае]? апрел[ьяе] ма[йяе] июн[ьяе] июл[ьяе] август[ае]? сентябр[ьяе] ' +
		'октябр[ьяе] ноябр[ьяе] декабр[ьяе]'
	).split(' '),
	yearTail: '(?:-(?:го|м))?(?:\\s(?:года|году|годы|годов|годах|год|гг\\.|г\\.))?',
	decade: ['', '-(?:х|е|м)(?:\\s(?:годов|годах|годы|гг\\.))?'],
	century: ['', '\\s(?:века|веке|век|веков|в\\.|столетия|столетии|столетие)'],
	bc: 'до\\sн\\.\\s?э\\.',
	ad: 'н\\.\\s?э\\.',
	early: '(?:в\\s)?нач(?:але|ало|\\.)',
	middle: '(?:в\\s)?серед(?:ине|ина|\\.)',
	late: '(?:в\\s)?кон(?:це|ец|\\.)',
	season: none,
	about: 'около|примерно|ок\\.',
	before: 'в|с|от|до|после|перед|году|и|по|на|течение',
	to: 'до|по|и',
	counted: 'человек|людей|метров|км|километров|лет|рублей|тонн|дней|раз|участников|солдат',
	thatYear: '(?:того|этого)\\sже\\sгода|в\\sтом\\sже\\sгоду',
	nextYear: '(?:в\\s)?следующе(?:го|м)\\sгод[ау]',
	later: ['через\\s', '\\s(?:года|лет|год)'],
	numbers: 'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(
		' '
	)
};

const tr: DateWords = {
	months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'
		.split(' ')
		.map((month) => `${month}(?:[’'](?:ta|te|da|de|tan|ten|dan|den|a|e|ın|in|un|ün))?`),
	capital: true,
	joint: '\\s',
	dayTail: '',
	yearTail:
		"(?:[’'](?:t[ae]n?|d[ae]n?|y?[ae]|n?[ıiuü]n|y?[ıiuü]))?(?:\\s(?:yılında|yılından|yılına|yılı|yılları|yıllarında|senesinde))?",
	decade: ['', "[’']?l[ae]r(?:d[ae]|[ıi]n|[ıi])?|[’']l[ıi]\\syıllar(?:da|ın|ı)?"],
	century: ['', '\\.\\s(?:yüzyılda|yüzyılın|yüzyıl|yy\\.)'],
	ordinals: [],
	named: [none, none],
	bc: 'M\\.?Ö\\.?',
	ad: 'M\\.?S\\.?',
	early: none,
	middle: none,
	late: none,
	season: none,
	about: 'yaklaşık|civarında',
	before: 'ile|ve|yıl|yılın|önce',
	to: 'ile|ve',
	counted: 'kişi|asker|metre|km|kilometre|yıl|lira|ton|gün|kez|üye',
	thatYear: '(?:o|aynı)\\syıl',
	nextYear: '(?:ertesi|sonraki|bir\\ssonraki)\\syıl',
	later: ['', '\\syıl\\ssonra'],
	numbers: 'bir iki üç dört beş altı yedi sekiz dokuz on on.bir on.iki'.split(' ')
};

const ar: DateWords = {
	months: (
		'يناير|كانون.الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز ' +
		'أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين.الأول نوفمبر|تشرين.الثاني ديسمبر|كانون.الأول'
	).split(' '),
	capital: false,
	joint: '\\s(?:من\\s)?(?:عام\\s|سنة\\s)?',
	dayTail: '',
	yearTail: '(?:\\sم(?!\\p{L}))?',
	decade: [none, none],
	century: ['القرن\\s(?:ال)?', ''],
	named: ['القرن\\sال', ''],
	ordinals: (
		'أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي\\sعشر ثاني\\sعشر ثالث\\sعشر رابع\\sعشر ' +
		'خامس\\sعشر سادس\\sعشر سابع\\sعشر ثامن\\sعشر تاسع\\sعشر عشرين حادي\\sوالعشرين'
	).split(' '),
	bc: 'ق\\.\\s?م\\.?|قبل\\sالميلاد',
	ad: 'ميلادية?',
	early: '(?:في\\s)?(?:أوائل|مطلع|بداية)',
	middle: '(?:في\\s)?منتصف',
	late: '(?:في\\s)?(?:أواخر|نهاية)',
	season: none,
	about: 'حوالي|نحو',
	before: 'عام|سنة|عامي|في|منذ|حتى|بعد|قبل|من|إلى|و|لعام',
	to: 'إلى|حتى|و',
	counted: 'شخص|شخصا|متر|مترا|كيلومتر|كيلومترا|جندي|دولار|طن|يوم|يوما|مرة|عضو',
	thatYear: '(?:في\\s)?(?:ذلك|نفس)\\sالعام',
	nextYear: '(?:في\\s)?العام\\sالتالي',
	later: ['بعد\\s', '\\s(?:سنوات|أعوام|عاما|سنة)'],
	numbers: 'سنة سنتين ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ')
};

const de: DateWords = {
	...en,
	months: (
		'Jan(?:uar|\\.) Feb(?:ruar|\\.) März(?:es)? Apr(?:il|\\.) Mai Juni Juli Aug(?:ust|\\.) Sep(?:tember|t?\\.) ' +
		'Okt(?:ober|\\.) Nov(?:ember|\\.) Dez(?:ember|\\.)'
	).split(' '),
	joint: '\\s(?:des\\sJahres\\s)?',
	dayTail: '\\.',
	decade: ['(?:der|den|die)?\\s?', 'er(?:n)?(?:[\\s-]Jahren?)?'],
	century: ['(?:des|im|das|dem)?\\s?', '\\.\\s(?:Jahrhundert(?:s|e)?|Jh\\.)'],
	ordinals: [],
	named: [none, none],
	bc: 'v\\.\\s?Chr\\.|vor\\sChristus',
	ad: 'n\\.\\s?Chr\\.|nach\\sChristus',
	early: 'Anfang(?:\\sder|\\sdes)?|frühen',
	middle: 'Mitte(?:\\sder|\\sdes)?',
	late: 'Ende(?:\\sder|\\sdes)?|späten',
	season: none,
	about: 'um|etwa|circa|ca\\.|gegen|rund',
	before:
		'im|Jahr|Jahre|seit|bis|ab|von|vor|nach|zwischen|und|Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|Winter|um|der',
	to: 'bis|und',
	counted:
		'Menschen|Personen|Soldaten|Meter|Metern|Kilometer|Kilometern|km|Jahre|Jahren|Euro|Tonnen|Tage|Tagen|Mal|Mitglieder|Prozent',
	thatYear: '(?:im\\s(?:selben|gleichen)|in\\sdiesem|in\\sjenem)\\sJahr(?:e)?',
	nextYear: '(?:im\\s(?:folgenden|nächsten)\\sJahr(?:e)?|ein\\sJahr\\sspäter)',
	later: ['', '\\sJahre?\\s(?:später|danach)'],
	numbers: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
};

const fr: DateWords = {
	...en,
	months:
		'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
			' '
		),
	capital: false,
	joint: '\\s',
	dayTail: '(?:er)?',
	decade: ['(?:les\\s|des\\s)?années\\s', ''],
	century: ['', '(?:e|er|ème)\\ssiècle'],
	ordinals: [],
	named: [none, none],
	bc: 'av(?:ant|\\.)\\sJ(?:ésus|\\.)-C(?:hrist|\\.)',
	ad: 'ap(?:rès|\\.)\\sJ(?:ésus|\\.)-C(?:hrist|\\.)',
	early: '(?:au\\s|le\\s)?début\\s(?:du|des|de)',
	middle: '(?:au\\s|le\\s)?milieu\\s(?:du|des|de)',
	late: '(?:à\\sla\\s|la\\s)?fin\\s(?:du|des|de)?',
	season: none,
	about: 'vers|environ',
	before: 'en|de|depuis|dès|à|entre|et|jusqu.en|avant|après|l.an|année|fin|début',
	to: 'à|et',
	counted:
		'personnes|hommes|femmes|soldats|mètres|kilomètres|km|ans|jours|euros|tonnes|fois|membres',
	thatYear: '(?:cette|la\\smême)\\sannée(?:-là)?',
	nextYear: "l[’']année\\ssuivante|un\\san\\splus\\stard",
	later: ['', '\\sans\\splus\\stard'],
	numbers: 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
};

const es: DateWords = {
	...fr,
	months:
		'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(
			' '
		),
	joint: '\\s(?:del?\\s)?',
	dayTail: '',
	decade: ['(?:los\\saños|la\\sdécada\\sde|años)\\s', ''],
	century: ['(?:el\\s|del\\s)?siglo\\s', ''],
	bc: 'a\\.\\s?(?:de\\s)?C\\.',
	ad: 'd\\.\\s?(?:de\\s)?C\\.',
	early: '(?:a\\s)?(?:principios|comienzos|inicios)\\s(?:del?)',
	middle: '(?:a\\s)?mediados\\s(?:del?)',
	late: '(?:a\\s)?(?:fines|finales)\\s(?:del?)',
	season: none,
	about: 'hacia|alrededor\\sde|unos',
	before: 'en|de|del|desde|hasta|entre|y|año|antes|después|a',
	to: 'a|y|hasta',
	counted:
		'personas|hombres|mujeres|soldados|metros|kilómetros|km|años|días|euros|toneladas|veces|miembros',
	thatYear: '(?:en\\s)?(?:ese|aquel|el)\\smismo\\saño|ese\\saño',
	nextYear: '(?:al|el)\\saño\\ssiguiente',
	later: ['', '\\saños\\s(?:después|más\\starde)'],
	numbers: 'un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ')
};

const pl: DateWords = {
	...uk,
	months: (
		'stycz(?:eń|nia|niu) lut(?:y|ego|ym) mar(?:zec|ca|cu) kwie(?:cień|tnia|tniu) maj[au]? czerw(?:iec|ca|cu) ' +
		'lip(?:iec|ca|cu) sierp(?:ień|nia|niu) wrze(?:sień|śnia|śniu) październik[au]? listopad(?:a|zie)? ' +
		'grud(?:zień|nia|niu)'
	).split(' '),
	dayTail: '',
	yearTail: '(?:\\s(?:roku|rok|r\\.))?',
	decade: [none, none],
	century: ['', '\\s(?:wieku|wiek|wieków|w\\.)'],
	bc: 'p\\.\\s?n\\.\\s?e\\.',
	ad: 'n\\.\\s?e\\.',
	early: '(?:na\\s)?począ(?:tku|tek)',
	middle: '(?:w\\s)?poło(?:wie|wa)',
	late: '(?:pod\\s)?kon(?:iec|ca)',
	season: none,
	about: 'około|ok\\.',
	before: 'w|we|z|od|do|po|przed|roku|rok|latach|lata|i|a',
	to: 'do|i|a',
	counted: 'osób|ludzi|metrów|km|kilometrów|lat|złotych|ton|dni|razy|członków|żołnierzy',
	thatYear: '(?:tego|w\\stym)\\s(?:samego\\s|samym\\s)?rok[u]',
	nextYear: '(?:w\\s)?następn(?:ego|ym)\\sroku|rok\\spóźniej',
	later: ['', '\\slata?\\spóźniej'],
	numbers: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć'.split(' ')
};

const tables: Readonly<Record<string, DateWords>> = { en, uk, ru, tr, ar, de, fr, es, pl };

/** The numbers of centuries that are written in Roman figures. */
export const romanFigures = roman;

/** What is known of dates in a language; English where nothing is. */
export function dateWords(lang: string): DateWords {
	return tables[lang.toLowerCase().split('-')[0] ?? ''] ?? en;
}
