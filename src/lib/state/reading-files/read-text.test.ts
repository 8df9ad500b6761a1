import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { failure } from '$lib/core/result';
import { aDocx, anEpub, aPdf, type Written } from '#tests/text-files';
import { readText } from './read-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const tide = 'An hour after moonrise the water begins to climb.';

async function textOf(name: string, file: Uint8Array): Promise<string> {
	const read = await readText(name, file);
	return read.ok ? read.value.text : JSON.stringify(read.problems);
}

describe('a text file', () => {
	it('is plain by its name, and Markdown by its name', async () => {
		expect(await readText('tide.txt', utf8(`${tide}\r\nMore.`))).toEqual({
			ok: true,
			value: { text: `${tide}\nMore.`, kind: 'plain' },
			notes: []
		});
		expect(await readText('tide.md', utf8('# Tide'))).toMatchObject({
			value: { kind: 'markdown' }
		});
	});

	it('that is one of our modules is opened as one', async () => {
		const module = `---\nid: tides\ntitle: Tides\n---\n\n## A\n\nText.\n\n### Why?\n`;
		expect(await readText('tides.md', utf8(module))).toMatchObject({ value: { kind: 'module' } });
		expect(await readText('essay.md', utf8('---\ntitle: A\n---\n\n## A\n'))).toMatchObject({
			value: { kind: 'markdown' }
		});
	});

	it.each([
		['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xd0, 0xb2], 'в'],
		['UTF-16 from the little end', [0xff, 0xfe, 0x32, 0x04, 0x0a, 0x00], 'в\n'],
		['UTF-16 from the big end', [0xfe, 0xff, 0x04, 0x32], 'в'],
		[
			'UTF-16 without its mark',
			Array.from('A tide comes.').flatMap((one) => [one.charCodeAt(0), 0]),
			'A tide comes.'
		]
	])('is read in %s', async (_, file, text) => {
		expect(await textOf('a.txt', bytes(...file))).toBe(text);
	});

	it.each([
		['Ukrainian', 'windows-1251', 'Приплив надходить за годину.'],
		['French', 'windows-1252', 'La marée est montée après un bel été.'],
		['Turkish', 'windows-1254', 'Işık ve gölge değişiyor, şehir başlıyor.'],
		['Arabic', 'windows-1256', 'يبدأ الماء بالارتفاع بعد ساعة من طلوع القمر']
	])('in an older encoding is read by what stands in it: %s', async (_, encoding, text) => {
		const read = await readText('a.txt', encode(text, encoding));
		expect(read).toEqual({
			ok: true,
			value: { text, kind: 'plain' },
			notes: [{ code: 'text-encoding', detail: encoding }]
		});
	});

	it.each([
		['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 1, 2), failure('text-binary')],
		['a program', bytes(0x4d, 0x5a, 0, 0, 3, 0, 0, 0, 1, 5), failure('text-binary')],
		[
			'random bytes',
			Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256),
			failure('text-binary')
		],
		['nothing', bytes(), failure('text-empty')],
		['blanks', utf8(' \n\t\n'), failure('text-empty')],
		[
			'an old Word file',
			bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
			failure('text-unsupported', 'DOC')
		],
		['rich text', utf8('{\\rtf1 Tide}'), failure('text-unsupported', 'RTF')]
	])('that is %s is refused with the reason', async (_, file, refusal) => {
		expect(await readText('a.txt', file)).toEqual(refusal);
	});

	it('that is of another kind is read as what it is, and that is said', async () => {
		expect(await readText('tide.txt', aDocx([tide]))).toEqual({
			ok: true,
			value: { text: `${tide}\n`, kind: 'markdown' },
			notes: [{ code: 'text-renamed', detail: 'DOCX' }]
		});
	});

	it('of a million characters in one line is read', async () => {
		expect(await textOf('a.txt', utf8('tide '.repeat(200_000)))).toHaveLength(1_000_000);
	});
});

/** A text in an encoding that has a byte for each of its letters. */
function encode(text: string, encoding: string): Uint8Array {
	const table = new Map(
		Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(bytes(byte)), byte])
	);
	return Uint8Array.from(text, (letter) => table.get(letter) ?? 63);
}

describe('a web page', () => {
	it('is read without its scripts, menus, forms and what stands beside the text', async () => {
		const page = `<!DOCTYPE html><title>Tide – The Paper</title><style>p{}</style>
			<body><nav><a href="/">Home</a></nav><header>The Paper</header>
			<article><header><h1>Why the <em>tide</em> comes late</h1></header>
			<p onclick="steal()">An hour after <a href="javascript:alert(1)">moonrise</a> the water begins
			to climb.<sup><a href="#n1">[1]</a></sup></p><script>alert('x')</script>
			<aside>Read more</aside><form><button>Subscribe</button></form>
			<div hidden>Hidden</div><p style="display: none">Hidden too</p><img src=x onerror=alert(1)>
			<ul><li>First</li><li>Then</li></ul></article><footer>© The Paper</footer></body>`;
		expect(await readText('tide.html', utf8(page))).toEqual({
			ok: true,
			value: {
				text: '# Why the *tide* comes late\n\nAn hour after moonrise the water begins to climb.\n\n- First\n- Then\n',
				kind: 'markdown',
				title: 'Why the tide comes late'
			},
			notes: []
		});
	});

	it('without an article is read whole, tables too', async () => {
		const page = `<table><tr><th>Port</th><th>High</th></tr><tr><td>A</td><td>3 m</td></tr></table><p>${tide}</p>`;
		expect(await textOf('a.htm', utf8(page))).toBe(
			`| Port | High |\n| - | - |\n| A | 3 m |\n\n${tide}\n`
				.replace('| - | - |', '| ---- | ---- |')
				.replace('| A | 3 m |', '| A    | 3 m  |')
		);
	});

	it('is read in the encoding that it names', async () => {
		const page = `<html><head><meta charset="windows-1251"></head><p>Приплив</p></html>`;
		expect(await readText('a.html', encode(page, 'windows-1251'))).toMatchObject({
			value: { text: 'Приплив\n' },
			notes: []
		});
	});

	it.each([
		[
			'only scripts',
			'<!doctype html><script>document.write("Tide")</script>',
			failure('text-empty')
		],
		[
			'100,000 boxes in one another',
			`<!doctype html>${'<div>'.repeat(100_000)}`,
			failure('text-damaged')
		]
	])('of %s is refused with the reason', async (_, page, refusal) => {
		expect(await readText('a.html', utf8(page))).toEqual(refusal);
	});
});

describe('a Word document', () => {
	it('is read with its headings', async () => {
		expect(await textOf('a.docx', aDocx(['# High water', tide, 'It &lt;turns&gt;.']))).toBe(
			`# High water\n\n${tide}\n\nIt \\<turns>.\n`
		);
	});

	it('that was cut off is refused with the reason', async () => {
		const whole = aDocx([tide]);
		expect(await readText('a.docx', whole.subarray(0, whole.length / 2))).toEqual(
			failure('text-damaged')
		);
	});

	it('whose words are no XML is refused with the reason', async () => {
		const torn = aDocx([], { 'word/document.xml': strToU8('<w:document') });
		expect(await readText('a.docx', torn)).toEqual(failure('text-damaged'));
	});

	it('that would unpack to gigabytes is refused before it is', async () => {
		const bomb = claiming(aDocx([tide]), 3_000_000_000);
		expect(await readText('a.docx', bomb)).toEqual(failure('text-unpacks-too-large'));
	});

	it('that says it is smaller than it is gets no more room than it said', async () => {
		const liar = claiming(aDocx([tide]), 16);
		expect(await readText('a.docx', liar)).toEqual(failure('text-damaged'));
	});

	it('with a password is refused with the reason', async () => {
		const wide = Array.from('EncryptedPackage').flatMap((one) => [one.charCodeAt(0), 0]);
		const file = bytes(0xd0, 0xcf, 0x11, 0xe0, ...wide);
		expect(await readText('a.docx', file)).toEqual(failure('text-locked'));
	});
});

/** An archive whose list of contents gives every file this size. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
	const changed = archive.slice();
	const view = new DataView(changed.buffer);
	for (let at = 0; at < changed.length - 46; at++)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
	return changed;
}

describe('an archive', () => {
	it('of something else is refused with its kind', async () => {
		expect(await readText('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toEqual(
			failure('text-unsupported', 'XLSX')
		);
	});

	it('of thousands of files is refused', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 6_000 }, (_, at): [string, Uint8Array] => [`${at}`, new Uint8Array(0)])
		);
		expect(await readText('a.docx', zipSync(many, { level: 0 }))).toEqual(
			failure('text-unpacks-too-large')
		);
	});
});

describe('a book', () => {
	const long = (word: string) => `${word} water climbs. `.repeat(10).trim();

	it('is read chapter by chapter, in the order and under the names that it gives them', async () => {
		const book = anEpub([
			{ title: 'The near tide', body: `<h1>One</h1><p>${long('Near')}<br/></p>` },
			{ title: 'The far tide', body: `<p>${long('Far')}</p><script>alert(1)</script>` }
		]);
		expect(await readText('book.epub', book)).toEqual({
			ok: true,
			value: {
				text: `# One\n\n${long('Near')}\n\n${long('Far')}\n`,
				kind: 'markdown',
				title: 'Two tides',
				chapters: [
					{ title: 'The near tide', text: `# One\n\n${long('Near')}\n`, words: 31 },
					{ title: 'The far tide', text: `${long('Far')}\n`, words: 30 }
				]
			},
			notes: []
		});
	});

	it('that is locked is refused; that only its typefaces are does not matter', async () => {
		const encryption = (path: string) => ({
			'META-INF/encryption.xml': strToU8(
				`<encryption><CipherReference URI="${path}"/></encryption>`
			)
		});
		const chapters = [{ title: 'Tide', body: `<p>${long('Near')}</p>` }];
		expect(
			await readText('a.epub', anEpub(chapters, encryption('OEBPS/text/part 1.xhtml')))
		).toEqual(failure('text-locked'));
		expect(await readText('a.epub', anEpub(chapters, encryption('OEBPS/a.otf')))).toMatchObject({
			ok: true
		});
	});

	it('without a plan is refused with the reason', async () => {
		const book = zipSync({ 'META-INF/container.xml': strToU8('<container/>') });
		expect(await readText('a.epub', book)).toEqual(failure('text-damaged'));
	});
});

describe('a PDF', () => {
	const page = (number: number, ...lines: string[]): Written[] => [
		{ x: 60, y: 810, size: 9, text: 'On tides and ports' },
		...lines.map((text, index) => ({ x: 60, y: 740 - index * 14, size: 11, text })),
		{ x: 290, y: 30, size: 9, text: `${number}` }
	];

	it('is read in paragraphs, without hyphens at line ends, running heads and page numbers', async () => {
		const file = aPdf([
			[
				{ x: 60, y: 780, size: 20, text: 'Why the tide comes late' },
				...page(
					1,
					'An hour after moonrise the water begins to climb. It fills the har-',
					'bour before it reaches the well-known marsh behind the town, and then',
					'the tide turns.'
				),
				{
					x: 60,
					y: 670,
					size: 11,
					text: 'In a storm the wind can hold the water back for many hours, so'
				}
			],
			page(2, 'that the marsh stays dry until the next tide comes from the open sea.'),
			page(3, 'A new paragraph begins here, and the marsh is well-known for it again.')
		]);
		expect(await textOf('tide.pdf', file)).toBe(
			[
				'## Why the tide comes late',
				'An hour after moonrise the water begins to climb. It fills the harbour before it reaches the well-known marsh behind the town, and then the tide turns.',
				'In a storm the wind can hold the water back for many hours, so that the marsh stays dry until the next tide comes from the open sea.',
				'A new paragraph begins here, and the marsh is well-known for it again.\n'
			].join('\n\n')
		);
	});

	it('without letters was scanned, and is refused with that reason', async () => {
		expect(await readText('scan.pdf', aPdf([[]]))).toEqual(failure('text-scanned'));
	});

	it('that is cut off or no PDF at all is refused with the reason', async () => {
		expect(await readText('a.pdf', utf8('%PDF-1.4\nnothing'))).toEqual(failure('text-damaged'));
	});

	it('with a password is refused with the reason', async () => {
		const locked = `/Encrypt<</Filter/Standard/V 1/R 2/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})/P -4>>/ID[(a)(a)]`;
		expect(await readText('a.pdf', aPdf([page(1, 'Tide')], locked))).toEqual(
			failure('text-locked')
		);
	});
});
