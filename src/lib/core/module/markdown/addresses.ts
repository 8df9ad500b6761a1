/** Where a link may lead: http, https, mailto, or a relative address on the same site. */
export function isLinkAddress(url: string): boolean {
	return isAddress(url, /^(https?:\/\/[^/]|mailto:.)/i);
}

/**
 * Where an image may come from: a file beside the module, or the module itself. Fetched from another site
 * it would tell that site who reads what, so the pages' policy refuses it.
 */
export function isImageAddress(url: string): boolean {
	return isAddress(url, /^data:image\/(png|jpeg|gif|webp|avif|svg\+xml);base64,[a-z0-9+/]+=*$/i);
}

/** Browsers skip control characters and take a backslash for a slash, so that neither is let through. */
function isAddress(url: string, absolute: RegExp): boolean {
	// eslint-disable-next-line no-control-regex
	if (url === '' || /[\u0000-\u0020\u007f\\]/.test(url)) return false;
	return absolute.test(url) || !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}
