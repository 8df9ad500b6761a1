import { readdirSync } from 'node:fs';
import { derived } from '../derive/run';
import { evaluationTexts } from '../derive/texts';
import { fingerprint } from '../../src/lib/core/random';
import { expect, test } from '../pages/fixtures';

/** The script that derives, as it was built. */
const script = readdirSync('build/_app/immutable/workers').find((name) =>
	/^derivation\.worker-.*\.js$/.test(name)
);

test('A browser derives the very bytes that Node does', async ({ page }) => {
	const texts = evaluationTexts().filter(({ id }) =>
		/^(?:history-suez|news-bridge|uk-kobzar)$/.test(id)
	);
	await page.goto('settings/');
	for (const { source } of texts) {
		const settings = { options: 3, seed: 1 };
		const heard = await page.evaluate(
			({ address, task }) =>
				new Promise<string>((done, failed) => {
					const worker = new Worker(address, { type: 'module' });
					worker.onmessage = ({ data }: MessageEvent<{ type: string; derivation?: unknown }>) => {
						if (data.type === 'done') done(JSON.stringify(data.derivation));
					};
					worker.onerror = ({ message }) => failed(new Error(message));
					worker.postMessage(task);
				}),
			{
				address: `${process.env.BASE_PATH ?? ''}/_app/immutable/workers/${script ?? ''}`,
				task: { source, settings }
			}
		);
		expect(fingerprint(heard)).toBe(fingerprint(JSON.stringify(derived(source))));
	}
});
