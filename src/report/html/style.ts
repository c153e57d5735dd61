/** The style of the page. Nothing of a document is in it. */
export const STYLE = `
:root{color-scheme:light dark;
--bg:#fff;--panel:#f5f7fa;--text:#1b2430;--muted:#566273;--rule:#dde3ea;--link:#0a58a6;--focus:#0a58a6;
--error:#b3261e;--error-bg:#fdf1f0;--error-rule:#eec0bc;--error-mark:#ffd8d4;
--warn:#855300;--warn-bg:#fdf6e7;--warn-rule:#e8d2a2;--warn-mark:#ffe6ae;
--pass:#176b3a;--pass-bg:#eff8f2;--pass-rule:#b9dcc6;
--suppressed:#5b4bb8;--suppressed-bg:#f4f2fc;--suppressed-rule:#cdc6ee;--suppressed-mark:#e2dcff;
--evidence-mark:#e3ecf6;--evidence-line:#6f8fb3;
--node:#fff;--edge-reads:#8b9bb0;--edge-writes:#3a5f8f;--edge-calls:#8a4fb0;--flow:#a8b3c1;
--sans:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{
--bg:#11161d;--panel:#19202a;--text:#e3e8ef;--muted:#9dabbc;--rule:#2c3643;--link:#85bdf7;--focus:#85bdf7;
--error:#ff9a90;--error-bg:#2a1918;--error-rule:#6b332e;--error-mark:#5d2722;
--warn:#f0bd64;--warn-bg:#272012;--warn-rule:#5f4a1d;--warn-mark:#523f14;
--pass:#79d39b;--pass-bg:#14241b;--pass-rule:#2c5a3d;
--suppressed:#b9adff;--suppressed-bg:#1d1a30;--suppressed-rule:#453c7a;--suppressed-mark:#3a3268;
--evidence-mark:#223346;--evidence-line:#6f93b8;
--node:#19202a;--edge-reads:#5f7187;--edge-writes:#7fb0e8;--edge-calls:#c793ec;--flow:#4d5b6c}}
*{box-sizing:border-box}
html{scroll-padding-top:24px}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.55 var(--sans);-webkit-text-size-adjust:100%;overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:0;text-wrap:balance}
p,ul,ol{margin:0 0 10px}
code,.listing,.raw{font-family:var(--mono);font-size:.87em}
q{quotes:"“" "”";font-family:var(--mono);font-size:.87em}
table{border-collapse:collapse}
th{text-align:left;font-weight:600}
summary{cursor:pointer}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.muted{color:var(--muted)}
.skip{position:absolute;left:12px;top:-60px;z-index:2;background:var(--bg);padding:8px 12px}
.skip:focus{top:12px}
.page{max-width:1320px;margin:0 auto;padding:0 28px;display:grid;grid-template-columns:minmax(0,1fr);gap:0 44px}
nav{padding:28px 0 0;font-size:13.5px}
nav ul{list-style:none;margin:0;padding:0}
nav ul ul{padding-left:12px;border-left:1px solid var(--rule);margin:2px 0 4px}
nav li{padding:2px 0}
nav a{color:var(--text);text-decoration:none}
nav a:hover{text-decoration:underline}
nav p{margin:0 0 6px;font-weight:600;overflow-wrap:anywhere}
nav .level-1{display:none}
nav .contents+.contents{margin-top:18px}
@media (min-width:1120px){.page{grid-template-columns:216px minmax(0,1fr)}nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:44px 0 28px}}
main{min-width:0;padding:40px 0 60px}
section{margin-top:44px}
section>h2,.overview>h1{font-size:21px;letter-spacing:-.01em;padding-bottom:8px;margin-bottom:16px;border-bottom:1px solid var(--rule)}
article+article{margin-top:72px;padding-top:40px;border-top:3px solid var(--rule)}
.overview{margin-bottom:48px}
h3{font-size:16px;margin:28px 0 10px}
footer{margin-top:56px;padding-top:12px;border-top:1px solid var(--rule);color:var(--muted);font-size:13px}
.masthead{display:flex;flex-wrap:wrap;gap:20px 36px;justify-content:space-between;align-items:flex-end}
.masthead-names{flex:1 1 340px}
.masthead h1,.masthead h2{font-size:30px;letter-spacing:-.02em;border:0;padding:0;margin:0}
.path{color:var(--muted);font:13px var(--mono);margin:0 0 6px}
.outcome{border:1px solid;border-radius:8px;padding:12px 18px}
.outcome.error{color:var(--error);background:var(--error-bg);border-color:var(--error-rule)}
.outcome.warn{color:var(--warn);background:var(--warn-bg);border-color:var(--warn-rule)}
.outcome.pass{color:var(--pass);background:var(--pass-bg);border-color:var(--pass-rule)}
.verdict{font-weight:650;font-size:16px;margin:0 0 3px}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:2px 16px;margin:0;padding:0;font-size:13.5px;color:var(--muted)}
.counts .failed b{color:var(--error)}.counts .warned b{color:var(--warn)}.counts .suppressed b{color:var(--suppressed)}.counts .passed b{color:var(--pass)}
.counts b{font-variant-numeric:tabular-nums}
.error{--look:var(--error);--look-bg:var(--error-bg);--look-rule:var(--error-rule);--look-mark:var(--error-mark)}
.warn{--look:var(--warn);--look-bg:var(--warn-bg);--look-rule:var(--warn-rule);--look-mark:var(--warn-mark)}
.suppressed{--look:var(--suppressed);--look-bg:var(--suppressed-bg);--look-rule:var(--suppressed-rule);--look-mark:var(--suppressed-mark)}
.pass{--look:var(--pass);--look-bg:var(--pass-bg);--look-rule:var(--pass-rule)}
.evidence{--look:var(--evidence-line);--look-mark:var(--evidence-mark)}
.sign,.tally{color:var(--look);font-weight:650;white-space:nowrap;font-variant-numeric:tabular-nums}
.tally{font-size:12.5px;background:var(--look-bg);border-radius:9px;padding:1px 7px}
.rule{color:var(--muted);font:12.5px var(--mono);text-decoration:none;white-space:nowrap}
a.rule:hover{text-decoration:underline}
.stance{font-size:12px;color:var(--muted);border:1px solid var(--rule);border-radius:4px;padding:0 5px;white-space:nowrap}
.sheet{font-size:14px}
.sheet>h2{margin-bottom:0}
.matrix{border-bottom:1px solid var(--rule);break-inside:avoid}
@media screen and (min-width:1200px){.matrices{columns:2;column-gap:40px}.matrix.wide{column-span:all}}
.matrix>summary{padding:9px 0;display:flex;flex-wrap:wrap;gap:4px 10px;align-items:baseline;list-style:none}
.matrix>summary::-webkit-details-marker{display:none}
.matrix>summary::before{content:"▸";color:var(--muted);width:12px;display:inline-block;align-self:center;line-height:1}
.matrix[open]>summary::before{content:"▾"}
.matrix-title{font-weight:600}
.matrix>summary .muted{font-size:13px;margin-right:auto}
.matrix-frame{overflow-x:auto;padding:0 0 14px 22px}
.matrix table{font-size:13px}
.matrix thead th{vertical-align:bottom;padding:0 0 7px;font-weight:400;text-align:center}
.turned{writing-mode:vertical-rl;transform:rotate(180deg);display:inline-block;max-height:190px}
.matrix tbody th{font-weight:400;font-family:var(--mono);font-size:12.5px;padding:2px 18px 2px 0;white-space:nowrap;position:sticky;left:0;background:var(--bg)}
.matrix tbody th a{color:var(--text);text-decoration:none}
.matrix tbody th a:hover{text-decoration:underline}
.matrix tbody tr:hover th,.matrix tbody tr:hover td{background:var(--panel)}
.matrix td{text-align:center;padding:1px 2px;min-width:30px}
.matrix td .sign{display:block;border-radius:4px;text-decoration:none;line-height:21px}
.matrix td .sign.error,.matrix td .sign.warn,.matrix td .sign.suppressed{background:var(--look-bg);box-shadow:inset 0 0 0 1px var(--look-rule)}
.matrix td .sign.pass{font-weight:400}
.chips-rule{margin:2px 0 4px 22px}.chips{list-style:none;display:flex;flex-wrap:wrap;gap:5px 6px;padding:0 0 8px 22px;margin:0}
.chips .sign{display:block;background:var(--look-bg);box-shadow:inset 0 0 0 1px var(--look-rule);border-radius:4px;padding:1px 8px;text-decoration:none;white-space:normal;font-size:13px}
.chips .sign.pass{background:none}
.chips code{color:var(--text);font-weight:400}
.chips .sign:hover code{text-decoration:underline}
.none{color:var(--rule)}
.rows{width:100%;font-size:13.5px}
.rows thead th{font-size:12.5px;font-weight:500;color:var(--muted);border-bottom:1px solid var(--rule);padding:4px 14px 4px 0}
.rows tbody td,.rows tbody th{border-bottom:1px solid var(--rule);padding:5px 14px 5px 0;vertical-align:top;font-weight:400}
.rows td:last-child{padding-right:0;width:46%}
.rows th{overflow-wrap:anywhere}
.number{font-variant-numeric:tabular-nums}
.absent{padding-left:18px;margin-bottom:6px}
.others .rule{margin-right:10px;display:inline-block}
details>summary{padding:4px 0}
.map-frame{overflow-x:auto;margin:0 -4px;padding:4px}
.map{display:block;max-width:100%;height:auto;min-width:720px;font-family:var(--sans)}
.map text{fill:var(--text)}
.map .column{font-size:10.5px;letter-spacing:.06em;font-weight:600;fill:var(--muted)}
.map .name{font:12px var(--mono)}
.map .caller .name{font:600 12.5px var(--sans)}
.map .method{font-size:10.5px;font-weight:700;letter-spacing:.02em;fill:var(--muted)}
.map .sign{font-size:12px;font-weight:700;fill:var(--look,var(--muted))}
.map .node{text-decoration:none}
.map .body{fill:var(--look-bg,var(--panel));stroke:var(--look-rule,var(--rule));stroke-width:1}
.map .stripe{fill:var(--look,var(--muted))}
.map .caller rect{fill:var(--panel);stroke:var(--rule)}
.map .node:hover .body,.map .node:focus-visible .body,.map .caller:hover rect,.map .caller:focus-visible rect{stroke:var(--look,var(--muted));stroke-width:1.6}
.map .node:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.map .icon{fill:var(--edge-calls);stroke:none}
.map .table .icon,.legend g.icon{fill:none;stroke:var(--muted);stroke-width:1.4}
.map .icon.personal{fill:none;stroke:var(--edge-writes);stroke-width:1.8}
.map .icon.personal ellipse{fill:var(--edge-writes)}
.map .edge{fill:none;stroke:var(--edge-reads);stroke-width:1.3;transition:opacity .12s}
.map .edge.writes{stroke:var(--edge-writes);stroke-width:1.7}
.map .edge.calls{stroke:var(--edge-calls);stroke-width:1.5}
.map .edge.guessed{stroke-dasharray:4 3}
.map .edge:hover{stroke-width:3}
.map .flow{stroke:var(--flow);stroke-width:1.2;fill:none}
.map .arrow.writes,.map .head.writes{fill:var(--edge-writes)}
.map .arrow.calls,.map .head.calls{fill:var(--edge-calls)}
.map .arrow.flow{fill:var(--flow)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px;padding:0;margin:14px 0 10px;font-size:12.5px;color:var(--muted)}
.legend li{display:flex;align-items:center;gap:6px}
.legend .map{min-width:0;width:34px}
.picture table{font-size:13px;width:100%;margin:10px 0 18px}
.picture caption{text-align:left;font-weight:600;padding-bottom:6px}
.picture th,.picture td{border-bottom:1px solid var(--rule);padding:4px 12px 4px 0;vertical-align:top;font-weight:400}
.picture thead th{color:var(--muted);font-size:12.5px}
.doc{position:relative;padding-left:52px;max-width:900px}
.doc h4,.doc h5,.doc h6{margin:26px 0 8px;font-size:16px}
.doc .level-1{font-size:23px;letter-spacing:-.015em;margin-top:0}.doc .level-2{font-size:19px}.doc .level-3{font-size:16px}
.doc ul,.doc ol{padding-left:24px}
.doc li{margin:3px 0}
.doc blockquote{margin:0 0 10px;padding-left:14px;border-left:3px solid var(--rule);color:var(--muted)}
.doc table{width:100%;margin:0 0 14px;font-size:13.5px}
.doc th,.doc td{border-bottom:1px solid var(--rule);padding:5px 12px 5px 0;vertical-align:top;overflow-wrap:break-word}
.doc code{background:var(--panel);border-radius:3px;padding:1px 3px;overflow-wrap:anywhere}
.doc td code{overflow-wrap:break-word}
.table-frame{overflow-x:auto}
.doc hr{border:0;border-top:1px solid var(--rule);margin:18px 0}
.doc .link{text-decoration:underline dotted}
.image{color:var(--muted);font-style:italic}
.ln{scroll-margin-top:40vh}
.ln::before{content:attr(data-line);position:absolute;left:0;width:34px;text-align:right;font:400 11px/1.55 var(--mono);letter-spacing:0;color:var(--muted);opacity:.75;padding-top:3px}
.ln.inner::before{content:none}
.ln:target::before{content:attr(data-line);background:var(--focus);color:var(--bg);opacity:1;border-radius:3px;padding:1px 4px;width:auto;min-width:34px}
:is(p,li,tr,h4,h5,h6,.line):has(>.ln:target),tr:has(>td>.ln:target),tr:has(>th>.ln:target){background:var(--evidence-mark);box-shadow:0 0 0 3px var(--evidence-mark)}
.listing{background:var(--panel);border-radius:6px;padding:10px 14px;margin:0 0 14px;overflow-x:auto;line-height:1.5;tab-size:4}
.listing[data-language]::before{content:attr(data-language);float:right;position:sticky;right:0;color:var(--muted);font:11px var(--mono);margin-left:12px}
.line{white-space:pre;min-height:1.5em}
.line .ln::before{font-size:11px;line-height:inherit;padding-top:0}
.listing .cards{white-space:normal;font-family:var(--sans);font-size:14px;position:sticky;left:0}
.marked,mark{color:inherit;text-decoration:none;background:var(--look-mark);border-bottom:2px solid var(--look);border-radius:2px 2px 0 0}
.marked.evidence,mark.evidence{border-bottom-width:1px;border-bottom-style:dashed}
.marked:hover{text-decoration:underline}
.cards{margin:5px 0 12px;max-width:780px}
.doc .cards-row>td{border-bottom:1px solid var(--rule);padding:2px 0 4px}
.doc tr:has(+.cards-row)>td{border-bottom:0}
.cards-row .cards{margin:0 0 6px}
.card{background:var(--look-bg);border:1px solid var(--look-rule);border-left:3px solid var(--look);border-radius:5px;padding:6px 12px;margin:4px 0;font-size:13.5px;line-height:1.45;font-weight:400;scroll-margin-top:30vh}
.card:target{box-shadow:0 0 0 2px var(--look)}
.card p{margin:1px 0 2px}
.card-head{display:flex;gap:8px;align-items:baseline;font-size:12.5px}
.card-head a:last-child{margin-left:auto;white-space:nowrap;font-size:12px}
.card .evidence{list-style:none;padding:0;margin:2px 0;font-size:12.5px}
.card .evidence li{margin:1px 0;overflow-wrap:anywhere}
.card q{background:none}
.reason{font-style:italic}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (max-width:640px){.page{padding:0 14px}.doc{padding-left:38px}.ln::before,.ln:target::before{width:26px;min-width:26px}}
@media print{:root{color-scheme:light}body{font-size:10.5pt}.page{display:block;max-width:none;padding:0}nav,.skip{display:none}main{padding:0}a{color:inherit}
section{margin-top:22pt}.map{min-width:0}.map-frame,.matrix-frame,.table-frame{overflow:visible}.line{white-space:pre-wrap}
tr,.card,.node,summary{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}.listing{overflow:visible;border:1px solid var(--rule)}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}details::details-content{content-visibility:visible;display:block}}
`.replaceAll('\n', '');
