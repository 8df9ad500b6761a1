/** Files that people open in the studio, made here: small, and with every trap that real ones have. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}" Target="word/document.xml"/></Relationships>`;
const styles = `<?xml version="1.0"?><w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`;

/** A Word document of these paragraphs; one that begins with “# ” is a heading. */
export function aDocx(paragraphs: readonly string[], more: Zippable = {}): Uint8Array {
	const body = paragraphs.map((words) => {
		const heading = words.startsWith('# ');
		const look = heading ? '<w:pPr><w:pStyle w:val="H1"/></w:pPr>' : '';
		return `<w:p>${look}<w:r><w:t>${words.replace(/^# /, '')}</w:t></w:r></w:p>`;
	});
	const document = `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`;
	return zipSync({
		'[Content_Types].xml': strToU8(types),
		'_rels/.rels': strToU8(relations),
		'word/document.xml': strToU8(document),
		'word/styles.xml': strToU8(styles),
		...more
	});
}

const container =
	'<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** A book of these chapters, whose spine goes the other way round than its manifest. */
export function anEpub(
	chapters: readonly { title: string; body: string }[],
	more: Zippable = {}
): Uint8Array {
	const names = chapters.map((_, index) => `text/part ${index + 1}.xhtml`);
	const address = (name: string) => name.replace(' ', '%20');
	const items = names.map(
		(name, index) =>
			`<item id="p${index}" href="${address(name)}" media-type="application/xhtml+xml"/>`
	);
	const spine = names.map((_, index) => `<itemref idref="p${index}"/>`);
	const nav = chapters.map(
		({ title }, index) => `<li><a href="${address(names[index] ?? '')}#top">${title}</a></li>`
	);
	const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Two tides</dc:title><meta property="x"/></metadata><manifest>${items.reverse().join('')}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest><spine>${spine.join('')}</spine></package>`;
	const page = (body: string) =>
		`<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><a id="top"/>${body}</body></html>`;
	return zipSync({
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(container),
		'OEBPS/book.opf': strToU8(opf),
		'OEBPS/nav.xhtml': strToU8(page(`<nav><ol>${nav.join('')}</ol></nav>`)),
		...Object.fromEntries(
			chapters.map(({ body }, index) => [`OEBPS/${names[index]}`, strToU8(page(body))])
		),
		...more
	});
}

/** Words on a page of a PDF: where they begin, from the lower left, and how large they are. */
export type Written = { x: number; y: number; size: number; text: string };

/** A PDF of these pages, written by hand, with a font that every reader has. */
export function aPdf(pages: readonly Written[][], trailer = ''): Uint8Array {
	const objects: string[] = ['<</Type/Catalog/Pages 2 0 R>>', ''];
	objects.push('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
	const kids: string[] = [];
	for (const page of pages) {
		const lines = page.map(({ x, y, size, text }) => {
			const safe = text.replace(/[\\()]/g, '\\$&');
			return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${safe}) Tj ET`;
		});
		const stream = lines.join('\n');
		objects.push(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
		objects.push(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`
		);
		kids.push(`${objects.length} 0 R`);
	}
	objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`;
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const xref = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
	file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF\n`;
	return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
