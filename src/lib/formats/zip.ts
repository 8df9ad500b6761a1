import { strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { FileResult } from '$lib/core/result';
import { failure, success } from '$lib/core/result';

/** How much an archive may hold: what a long book needs, and what a phone has room for. */
const most = { entries: 5_000, bytes: 150 * 1024 * 1024 };

class TooMuch extends Error {}

/** What archives are refused without being unpacked: they say beforehand how large their files will be. */
function guard(wanted: (name: string) => boolean): (file: UnzipFileInfo) => boolean {
	let entries = 0;
	let bytes = 0;
	return ({ name, originalSize }) => {
		if (++entries > most.entries) throw new TooMuch();
		if (!wanted(name)) return false;
		bytes += originalSize;
		if (bytes > most.bytes) throw new TooMuch();
		return true;
	};
}

/** The names of all files in an archive. */
export function listArchive(bytes: Uint8Array): FileResult<string[]> {
	const names: string[] = [];
	const opened = unpack(bytes, (name) => {
		names.push(name);
		return false;
	});
	return opened.ok ? success(names) : opened;
}

/**
 * Those files of an archive that are wanted, by name. No file becomes larger than the archive said it
 * would, so that what was counted beforehand holds.
 */
export function unpack(
	bytes: Uint8Array,
	wanted: (name: string) => boolean
): FileResult<Map<string, Uint8Array>> {
	try {
		return success(new Map(Object.entries(unzipSync(bytes, { filter: guard(wanted) }))));
	} catch (error) {
		return failure(error instanceof TooMuch ? 'text-unpacks-too-large' : 'text-damaged');
	}
}

/** Texts under their names as one archive. */
export function pack(
	files: readonly (readonly [name: string, text: string])[]
): Uint8Array<ArrayBuffer> {
	return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}
