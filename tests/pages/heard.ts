import type { Locator } from '@playwright/test';

/** All that a region says from now on. */
export async function listen(region: Locator): Promise<() => Promise<string[]>> {
	const heard = await region.evaluateHandle((element) => {
		const said: string[] = [];
		const hear = () => {
			if (element.textContent) said.push(element.textContent);
		};
		new MutationObserver(hear).observe(element, {
			childList: true,
			characterData: true,
			subtree: true
		});
		return said;
	});
	return () => heard.jsonValue();
}
