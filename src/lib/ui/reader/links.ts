/** The ways out of a section's page. Made where the site is built, relative to the page. */
export type ReaderLinks = {
	results: string;
	previous: Link | undefined;
	next: Link | undefined;
};

type Link = { href: string; title: string };
