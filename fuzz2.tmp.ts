import fc from 'fast-check';
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { parse } from './src/lib/core/module/parse';
import { print } from './src/lib/core/module/print';
const src = readFileSync('tests/fixtures/modules/tides.md','utf8');
const tok = fc.constantFrom('*','**','_','`','``','#','## ','### ','\n','\n\n','> ','- ','- [ ] ','1. ','{','}','{.x}',' {#a}','"','<','<b>','<span lang="uk">','</span>','<!--','-->','[','](',')','![','\\','\\\n','&amp;','&','|','---','    ','\t','~~~','---\n',': ','&a ','*a','!!str ','{#id .infer}','[^1]','[a]: b','\u00a0','=','===','{short="','e','  \n','- a\n  - b\n','| a | b |\n|---|\n','<br>', '\r\n', '\0', '\ue000', '*foo*', '**a *b* c**','&#32;','&nbsp;', '***', '__a_');
const edits = fc.array(fc.tuple(fc.nat(src.length), fc.nat(6), tok), {minLength:1,maxLength:5});
let ok=0,n=0;
const r:any = fc.check(fc.property(edits, (es)=>{ let s=src; for (const [at,del,t] of es) s=s.slice(0,at)+t+s.slice(at+del);
 n++; const p=parse(s); const lines=s.replace(/^\ufeff/,'').split(/\r\n|\r|\n/);
 for (const d of p.diagnostics) { assert(d.at, d.rule); assert(d.at.line>=1&&d.at.line<=lines.length, 'line '+d.rule+JSON.stringify(d.at)); assert(d.at.column>=1&&d.at.column<=lines[d.at.line-1]!.length+1,'col '+d.rule+JSON.stringify(d.at)+lines[d.at.line-1]); }
 if (p.module) { ok++; const t=print(p.module); const q=parse(t); assert.deepStrictEqual(q.module,p.module, JSON.stringify(es)+JSON.stringify(q.diagnostics)); }
}), {numRuns: Number(process.argv[2]), interruptAfterTimeLimit: 200000});
console.log(r.failed,r.numRuns,r.seed,ok,n); if(r.failed){console.log(JSON.stringify(r.counterexample)); console.log(String(r.errorInstance?.stack??r.error).slice(0,2500));}
