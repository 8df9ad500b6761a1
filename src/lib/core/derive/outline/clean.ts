/** White space and marks that a text brings along from where it was, made plain. Offsets do not stay. */
export function clean(text: string): string {
	return withoutReferences(withoutWikiMarks(withoutAttributes(plainSpaces(text.normalize('NFC')))));
}

function plainSpaces(text: string): string {
	return (
		text
			.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
			// A page ends a paragraph no more than a line does.
			.replace(/\f/g, '\n')
			.replace(/[\t\v\u2000-\u200a\u3000]/g, ' ')
			.replace(/\u00ad\n|[\u00ad\u200b\u2060\ufeff]/g, '')
			// eslint-disable-next-line no-control-regex -- these are what is taken out
			.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffd]/g, '')
			// Half of a pair of surrogates is no character.
			.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
	);
}

/** Names and classes that Markdown gives to headings and blocks: "{#top}", "{: .note}". */
function withoutAttributes(text: string): string {
	return text.replace(/[ ]?\{(?:#[\w:.-]{1,80}|:[^{}\n]{0,200})\}/g, '');
}

const reference =
	/\s?\[(?:\d{1,3}(?:[,–-]\s?\d{1,3}){0,9}|[a-z]|(?:note|nb|n) \d{1,3}|edit|citation needed|clarification needed|who\?|when\?|update|потрібна цитата|джерело\?|ред\.|редагувати|kaynak belirtilmeli|değiştir|Bearbeiten|réf\. nécessaire|modifier|cita requerida|editar|potrzebny przypis|edytuj|عدل|بحاجة لمصدر)\](?![(:])/giu;
const raised = /(?<=[.,;:!?”"»’)])[¹²³⁰⁴-⁹]{1,3}/g;

/** Marks that pointed at notes which are not in the text. */
function withoutReferences(text: string): string {
	return text.replace(reference, '').replace(raised, '');
}

/** The marks of wikis: templates and tables go, links and emphasis leave their words. */
function withoutWikiMarks(text: string): string {
	if (!text.includes('[[') && !text.includes('{{')) return text;
	return withoutPairs(withoutPairs(text, '{{', '}}'), '{|', '|}')
		.replace(/<ref[^>]{0,200}\/>/gi, '')
		.replace(/<ref[^>]{0,200}>[^<]{0,2000}<\/ref>/gi, '')
		.replace(
			/\[\[(?:File|Image|Category|Файл|Категорія|Datei|Kategorie|Fichier|Dosya)[^\]]{0,400}\]\]/gi,
			''
		)
		.replace(/\[\[(?:[^\]|]{0,200}\|)?([^\]|]{0,200})\]\]/g, '$1')
		.replace(/\[https?:\/\/\S{1,400}(?: ([^\]]{0,200}))?\]/g, '$1')
		.replace(/'{2,5}/g, '')
		.replace(
			/^(={2,6})\s?([^=\n]{1,200}?)\s?\1\s*$/gm,
			(_, marks: string, title: string) => `${'#'.repeat(marks.length)} ${title}`
		)
		.replace(/^[*#:;]+ ?(?=\S)/gm, (marks) =>
			marks.startsWith('*') ? '- ' : marks.startsWith('#') ? marks : ''
		);
}

/** A text without what stands between two marks, however deep they nest; one that is not closed stays. */
function withoutPairs(text: string, open: string, close: string): string {
	if (!text.includes(open)) return text;
	let kept = '';
	let depth = 0;
	let from = 0;
	const marks = new RegExp(`${escaped(open)}|${escaped(close)}`, 'g');
	for (const { 0: mark, index } of text.matchAll(marks)) {
		if (mark === open) {
			if (depth === 0) kept += text.slice(from, index);
			if (depth === 0) from = index;
			depth++;
		} else if (depth > 0) {
			depth--;
			if (depth === 0) from = index + close.length;
		}
	}
	return kept + text.slice(from);
}

function escaped(mark: string): string {
	return mark.replace(/[{}|]/g, '\\$&');
}
