import fc from 'fast-check';
import assert from 'node:assert';
import { block, runs, modules } from './tests/modules';
import { parse } from './src/lib/core/module/parse';
import { print } from './src/lib/core/module/print';
import { tidy } from './src/lib/core/module/inline';
const mod = (passage: any, extra: any = {}) => ({id:'t',title:'t',lang:'en',description:'d',source:'s',glossary:[],claims:[],sections:[{id:'s',title:'S',passage,items:[],...extra}]});
const proof = {type:'paragraph',children:[{type:'text',text:'proof'}]};
const ev = [{quote:'proof',section:'s',block:0,start:0,end:5}];
const item = (stem:any,text:any,feedback:any,explanation:any) => ({type:'choice',id:'q',stem,claims:[],evidence:ev,explanation,memory:false,retain:false,waivers:[],options:[{id:'a',text,feedback},{id:'b',text:[{type:'text',text:'b'}],lure:'misread',feedback:[]}],key:['a'],fixed:false,statement:false,prove:false});
const props: any = {
 blocks: fc.property(fc.array(block,{minLength:1,maxLength:2}), (b)=>{ const m=mod(b); const s=print(m as any); assert.deepStrictEqual(parse(s).module, m, s); }),
 items: fc.property(runs({breaks:false}), runs(), runs(), runs(), (a,b,c,d)=>{ const m=mod([proof],{items:[item(a,b,c,d)]}); const s=print(m as any); assert.deepStrictEqual(parse(s).module, m, s); }),
 modules: fc.property(modules,(m)=>{ const s=print(m); assert.deepStrictEqual(parse(s).module, m, s)})
};
const which = process.argv[2]!; const n = Number(process.argv[3]);
const r: any = fc.check(props[which],{numRuns:n, ...(process.argv[4]?{seed:Number(process.argv[4])}:{}), interruptAfterTimeLimit: 150000});
console.log(r.failed, r.numRuns, r.seed);
if (r.failed) { console.log(JSON.stringify(r.counterexample).slice(0,3000)); console.log(String(r.errorInstance?.message??r.error).slice(0,1500)); let e=r.errorInstance; if(e){ const dump=(x:any)=>JSON.stringify(x)?.slice(0,1500); console.log('ACTUAL',dump(e.actual)); console.log('EXPECT',dump(e.expected));} }
