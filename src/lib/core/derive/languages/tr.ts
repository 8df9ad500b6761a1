import { listOf, type TextLanguage } from './language';

/** Turkish. */
export const turkish: TextLanguage = {
	tag: 'tr',
	functionWords: listOf(`
		ve bir bu da de için ile olarak çok daha en gibi olan kadar sonra ancak ya veya hem ne ki o şu her
		bütün tüm bazı birçok ise değil var yok oldu olduğu olur olmuştur idi onun onlar onların bunun bunlar
		bunların kendi kendisi göre karşı önce arasında üzerinde içinde tarafından ama fakat eğer nasıl neden
		hangi kim biz siz ben sen bizim sizin benim ona onu buna bunu şey zaman iki ilk yeni diğer aynı hiç`),
	leaning: listOf(`
		ancak ama fakat ayrıca ve veya oysa böylece dolayısıyla bunun bunlar bunların bu bundan buna bunu o
		onun onlar onların ona onu şu sonra daha-sonra ardından nitekim örneğin yine ise üstelik böyle öyle
		diğer diğerleri burada orada aksine öte-yandan bununla-birlikte buna-karşın bu-nedenle bu-yüzden
		sonunda sonuçta sonuç-olarak bunlardan kendisi`),
	pronouns: listOf(
		'o onun ona onu onda ondan onlar onların onlara onları bunun buna bunu bunda bundan bunlar bunların bunlara bunları kendisi biz bizim ben benim'
	),
	pointing: listOf('bu şu böyle böylesi öyle söz-konusu anılan'),
	abbreviations: listOf(
		'dr prof doç yrd av müh alb gen vb vs bkz yy mö ms sn st cad sok mah no örn'
	),
	determiners: new Set(),
	apparatus: listOf(
		'kaynakça kaynaklar notlar dipnotlar bibliyografya ayrıca-bakınız dış-bağlantılar'
	),
	wholeText: 'Metnin tamamı',
	stems: {
		point: 'Bu düşüncelerden hangisi metnin bu bölümünde dile getiriliyor?',
		textOrder: 'Bu düşünceleri metinde ele alındıkları sıraya koyun.',
		timeOrder: 'Metne göre bu olayları gerçekleştikleri sıraya koyun.',
		first: 'Metne göre bu olaylardan hangisi önce gerçekleşti?',
		elsewhere: ['Metin bunu başka bir bölümde söylüyor: “', '”.'],
		later: ['Metne göre bu daha sonra oldu: ', '.']
	}
};
