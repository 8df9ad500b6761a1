/** The bundle for browsers, which asks for nothing of Node; its types are the package's own. */
declare module 'mammoth/mammoth.browser.js' {
	import mammoth from 'mammoth';
	export default mammoth;
}
