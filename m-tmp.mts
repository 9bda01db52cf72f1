import { readCatalogueFiles } from './catalog/build/read-files.ts';
const f=readCatalogueFiles('.');
const sentences=(t:string)=>t.split(/(?<=[.!?:”])\s+(?=[A-Z“])/).filter(Boolean);const words=(t:string)=>t.split(/\s+/).length;
const jargon=/\b(tenants?|tokens?|claims?|principals?|endpoints?|assertions?|authenticat\w+|credentials?|director(?:y|ies)|idp|grants?|scopes?|client|federat\w+|parameters?|payload|nonce|jwt|oauth|saml|header|uri|url|api|metadata|provision\w*|schema|protocol)\b/i;
let n=0;const long:any[]=[],many:any[]=[],jar:any[]=[];const hist:any={};
for(const [c,m] of f.texts.en.codes){const p=m.plain;const s=sentences(p.meaning);hist[s.length]=(hist[s.length]??0)+1;if(s.length>3)many.push(c+': '+p.meaning);for(const x of s)if(words(x)>26)long.push(`${c} ${words(x)}: ${x}`);
 const j=jargon.exec(p.value+' '+p.meaning);if(j)jar.push(c+' '+j[0]+': '+p.value+' | '+p.meaning)}
console.log(hist,many.length,long.length,jar.length);console.log(many.slice(0,10).join('\n'));console.log(long.slice(0,20).join('\n'));console.log(jar.join('\n').slice(0,9000));
const user=[...f.texts.en.steps].filter(([,m])=>/user\.ftl/.test(m.file));
for(const [k,m] of user){const j=jargon.exec(m.plain.value);if(j)console.log('STEP',k,j[0],m.plain.value);for(const x of sentences(m.plain.value))if(words(x)>28)console.log('LONG',k,words(x),x)}
