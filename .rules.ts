import { loadHandbook } from './src/handbook/load.ts';
import { runChecks } from './src/checks/run.ts';
import { rules } from './src/checks/rules.ts';
const h = loadHandbook({root:'/tmp/nl'});
const t=performance.now(); const rows=[];
for (const r of rules){const a=performance.now(); runChecks(h,[r]); rows.push([r.id,performance.now()-a]);}
console.log('all',performance.now()-t);
rows.sort((a:any,b:any)=>b[1]-a[1]); for(const [i,ms] of rows.slice(0,12)) console.log(String(i).padEnd(34),(ms as number).toFixed(1));
