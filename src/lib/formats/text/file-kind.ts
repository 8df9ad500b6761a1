/** A kind of file by what is in it; `zip` may be a document or a book, `other` is one that is not read. */
export type FileKind = 'text' | 'html' | 'zip' | 'pdf' | 'binary' | 'locked' | { other: string };

const magic: [number[], FileKind][] = [
	[[0x50, 0x4b, 0x03, 0x04], 'zip'],
	[[0x50, 0x4b, 0x05, 0x06], 'zip'],
	[[0x89, 0x50, 0x4e, 0x47], 'binary'],
	[[0xff, 0xd8, 0xff], 'binary'],
	[[0x47, 0x49, 0x46, 0x38], 'binary'],
	[[0x1f, 0x8b], 'binary'],
	[[0x7f, 0x45, 0x4c, 0x46], 'binary']
];

/** What a file is. Its name is believed only where its bytes leave it open. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
	const found = magic.find(([start]) => start.every((byte, at) => bytes[at] === byte));
	if (found) return found[1];
	// Some programs write a line or two before it; readers allow 1,024 bytes.
	const head = latin(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return 'pdf';
	if (head.startsWith('\xd0\xcf\x11\xe0')) return isEncrypted(bytes) ? 'locked' : { other: 'DOC' };
	if (/^\{\\rtf/.test(head)) return { other: 'RTF' };
	if (hasControls(bytes)) return 'binary';
	const page =
		/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)\b/i;
	return page.test(head) || /\.x?html?$/i.test(name) ? 'html' : 'text';
}

/** A Word file with a password is of the old container format, with the new one inside. */
function isEncrypted(bytes: Uint8Array): boolean {
	return latin(bytes.subarray(0, 64 * 1024)).includes(Array.from('EncryptedPackage').join('\0'));
}

/** Whether control characters stand in it that no text has. Those of UTF-16 have every other byte nought. */
function hasControls(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 64 * 1024);
	if (isWide(head)) return false;
	let controls = 0;
	for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls++;
	return head.includes(0) || controls > head.length / 100;
}

/** Whether it is UTF-16: it says so by its first two bytes, or half of its bytes are nought at regular places. */
export function isWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 4096);
	if (head.length < 8) return undefined;
	const noughts = [0, 0];
	head.forEach((byte, at) => {
		if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = noughts;
	const most = head.length * 0.3;
	if (odd > most && even < head.length * 0.01) return 'utf-16le';
	return even > most && odd < head.length * 0.01 ? 'utf-16be' : undefined;
}

function latin(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}
