import { readFileSync, readdirSync } from 'node:fs';

type Process = { readonly pid: number; readonly parent: number };

/** This process and all below it, parents first. Reads /proc, so Linux only. */
function treeOf(root: number): readonly Process[] {
  const all = readdirSync('/proc').flatMap((entry) => (/^\d+$/.test(entry) ? read(Number(entry)) : []));
  const tree = all.filter(({ pid }) => pid === root);
  for (const one of tree) tree.push(...all.filter(({ parent }) => parent === one.pid));
  return tree;
}

function read(pid: number): readonly Process[] {
  try {
    // The name stands in brackets and may hold anything; the parent is the second field behind it.
    const [, rest = ''] = /\) ([^)]*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return rest.startsWith('Z') ? [] : [{ pid, parent: Number(rest.split(' ')[1]) }];
  } catch {
    // It ended while the list was read.
    return [];
  }
}

/** As a phone ends an app that it needs the room of: nothing hears of it. Every process at once, and all of them gone when this ends. */
export async function killTree(root: number): Promise<void> {
  const tree = treeOf(root);
  for (const { pid } of tree) signal(pid);
  while (tree.some(({ pid }) => read(pid).length > 0)) await new Promise((again) => setTimeout(again, 20));
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
