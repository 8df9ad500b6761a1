/** Cuts the reading face from its npm package to the letters that the site's languages need. */
import { readFile, writeFile } from 'node:fs/promises';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';

/** @param {...[number, number]} ranges */
const letters = (...ranges) =>
	ranges
		.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
		.map((code) => String.fromCodePoint(code))
		.join('');

const cuts = {
	latin: letters(
		[0x20, 0x7e],
		[0xa0, 0xff],
		[0x131, 0x131],
		[0x152, 0x153],
		[0x2010, 0x2026],
		[0x20ac, 0x20ac],
		[0x2212, 0x2212]
	),
	'latin-ext': letters([0x100, 0x130], [0x132, 0x151], [0x154, 0x17f]),
	cyrillic: letters([0x400, 0x45f], [0x490, 0x491])
};

for (const [script, text] of Object.entries(cuts)) {
	const whole = await readFile(
		new URL(
			`../../node_modules/@fontsource-variable/literata/files/literata-${script}-wght-normal.woff2`,
			import.meta.url
		)
	);
	const cut = await subsetFont(whole, text, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 700 } }
	});
	await writeFile(new URL(`../lib/fonts/literata-${script}.woff2`, import.meta.url), cut);
	console.log(`literata-${script}.woff2: ${whole.length} → ${cut.length} bytes`);
}
