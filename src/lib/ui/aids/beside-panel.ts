/**
 * Takes an element out of the reading aids, which show nothing of what they hold while they are closed, and
 * puts it at the end of the text. An attachment.
 */
export function besidePanel(element: Element) {
	document.getElementById('text')?.append(element);
	// What it was taken out of does not take it away with itself.
	return () => element.remove();
}
