/** Long enough for the fifth of five quick moves to be the one that is said. */
const settleMs = 300;

/**
 * What the page's status region says. It is emptied at once and written after a pause, so that a run of
 * quick changes is said once, as it ended; the same words again differ by a character nobody hears.
 */
export class Announcer {
	text = $state.raw('');
	#last = '';
	#timer: ReturnType<typeof setTimeout> | undefined;

	say(words: string) {
		clearTimeout(this.#timer);
		this.text = '';
		this.#timer = setTimeout(() => {
			this.#last = words === this.#last ? `${words}\u200b` : words;
			this.text = this.#last;
		}, settleMs);
	}
}
