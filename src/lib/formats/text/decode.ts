import { isWide } from './file-kind';

/** Letters of a text file, and the old encoding that they were taken to be in, where it was guessed. */
export type Decoded = { text: string; guessed?: string };

/**
 * A text from its bytes: UTF-8 or UTF-16; what is neither is in the encoding that it names itself, or in
 * one of the older ones of Windows.
 */
export function decodeText(bytes: Uint8Array, named?: string): Decoded {
	const wide = isWide(bytes);
	if (wide) return { text: tidyLines(new TextDecoder(wide).decode(bytes)) };
	try {
		return { text: tidyLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
	} catch {
		const own = named && decoderFor(named);
		if (own) return { text: tidyLines(own.decode(bytes)) };
		const guessed = guess(bytes.subarray(0, 256 * 1024));
		return { text: tidyLines(new TextDecoder(guessed).decode(bytes)), guessed };
	}
}

function decoderFor(label: string): TextDecoder | undefined {
	try {
		const decoder = new TextDecoder(label);
		return decoder.encoding === 'utf-8' ? undefined : decoder;
	} catch {
		return undefined;
	}
}

/**
 * Western text is mostly plain ASCII; Cyrillic and Arabic are hardly any. Read as Cyrillic, Arabic comes
 * out with capitals all over its words. Turkish has six letters where Western text has Icelandic ones.
 */
function guess(bytes: Uint8Array): string {
	const ascii = count(bytes, (byte) => (byte > 64 && byte < 91) || (byte > 96 && byte < 123));
	const high = count(bytes, (byte) => byte >= 0xc0);
	if (high > ascii / 2) {
		const text = new TextDecoder('windows-1251').decode(bytes);
		const inside = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
		return inside > high / 20 ? 'windows-1256' : 'windows-1251';
	}
	const turkish = count(bytes, (byte) => [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe].includes(byte));
	const nordic = count(bytes, (byte) => byte === 0xe6 || byte === 0xc6);
	return turkish > high / 10 && nordic === 0 ? 'windows-1254' : 'windows-1252';
}

function count(bytes: Uint8Array, is: (byte: number) => boolean): number {
	let found = 0;
	for (const byte of bytes) if (is(byte)) found++;
	return found;
}

/** Lines end in one way, and no mark of the byte order is left. */
function tidyLines(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
