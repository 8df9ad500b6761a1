/** Hands a text, or bytes, to the person as a file; nothing leaves the device. */
export function download(name: string, text: BlobPart, type = 'application/json') {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
