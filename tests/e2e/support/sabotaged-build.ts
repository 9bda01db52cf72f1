import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * A build whose scripts in pages carry a fault in every function of every module of ours: it throws while the page's
 * address ends in the module's name. So one build shows what each of them does to a page when it breaks.
 */

const root = path.resolve(import.meta.dirname, '../../..');
const scripts = ['watcher', 'finder', 'highlight', 'observer', 'card'] as const;
export type Script = (typeof scripts)[number];

export interface SabotagedBuild {
  folder: string;
  /** Modules with something to break, and the scripts they run in. */
  modules: Map<string, Set<Script>>;
}

interface Node {
  type: string;
  start: number;
  end: number;
}
const isNode = (value: unknown): value is Node => typeof (value as Partial<Node> | null)?.type === 'string';
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** @returns the bodies of all functions in a syntax tree; of those that begin with a `try`, what it tries */
function bodiesIn(node: Node): Node[] {
  const children = Object.values(node).flat().filter(isNode);
  const { body } = node as Node & { body?: unknown };
  return [...(functions.has(node.type) && isNode(body) ? [tried(body)] : []), ...children.flatMap(bodiesIn)];
}

function tried(body: Node): Node {
  if (body.type !== 'BlockStatement') return body;
  const [first] = (body as Node & { body: (Node & { block?: Node })[] }).body;
  return first?.type === 'TryStatement' && first.block ? first.block : body;
}

function withFaults(code: string, bodies: Node[], module: string): string {
  const inserts = bodies.flatMap(({ type, start, end }): [number, string][] =>
    type === 'BlockStatement'
      ? [[start + 1, 'breakHere();']]
      : [
          [start, '(breakHere(), '],
          [end, ')'],
        ],
  );
  // Where one ends and another begins, the later in the text comes first.
  const broken = inserts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at), code);
  return `${broken}
function breakHere() {
  if (location.hash !== ${JSON.stringify(`#${module}`)}) return;
  document.documentElement.setAttribute('data-broken', location.hash);
  throw new Error('sabotage');
}`;
}

const sabotage = (found: Set<string>): Plugin => ({
  name: 'sabotage',
  enforce: 'post',
  transform(code, id) {
    const module = path.relative(root, id);
    if (/^\.\.|node_modules|\?|^entrypoints/.test(module) || !/\.tsx?$/.test(module)) return null;
    const bodies = bodiesIn(this.parse(code) as unknown as Node);
    if (bodies.length === 0) return null;
    found.add(module);
    return withFaults(code, bodies, module);
  },
});

/** What WXT makes of an entrypoint: its definition, run at once. */
const entry = (script: Script): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === script ? `\0${script}` : null),
  load: (id) =>
    id === `\0${script}`
      ? `import definition from ${JSON.stringify(path.join(root, 'entrypoints', script))}; definition.main();`
      : null,
});

/** @param built the folder of a build, which is not changed */
export async function sabotagedBuild(built: string): Promise<SabotagedBuild> {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-sabotaged-'));
  cpSync(built, folder, { recursive: true });
  const modules: SabotagedBuild['modules'] = new Map();
  for (const script of scripts) {
    const found = new Set<string>();
    const output = (await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [preact(), entry(script), sabotage(found)],
      build: { write: false, minify: false, rolldownOptions: { input: script, output: { format: 'iife' } } },
    })) as Rolldown.RolldownOutput;
    const [chunk] = output.output;
    writeFileSync(path.join(folder, `${script}.js`), chunk.code);
    for (const module of found) {
      if (!chunk.code.includes(JSON.stringify(`#${module}`))) continue;
      modules.set(module, (modules.get(module) ?? new Set()).add(script));
    }
  }
  return { folder, modules };
}
