import { fromMarkdown } from 'mdast-util-from-markdown';

import type { Block, Inline } from '#domain/text/blocks.ts';

import type { Parsed } from './read-files.ts';
import type { Problem } from './problem.ts';

type Node = { readonly type: string; readonly position?: { readonly start: { readonly line: number } } | undefined };
type Parent = Node & { readonly children: readonly Node[] };

/** Markdown as typed blocks. Anything the app cannot show is refused with its line, never dropped in silence. */
export function markdownToBlocks(file: string, markdown: string): Parsed<readonly Block[]> {
  const problems: Problem[] = [];
  const refuse = (node: Node, what: string): void => {
    problems.push({ file, place: `line ${node.position?.start.line ?? '?'} of the text`, message: `${what} cannot be shown` });
  };
  const blocks = fromMarkdown(markdown).children.flatMap((node) => blockOf(node, refuse));
  return { value: blocks, problems };
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}

function blockOf(node: Node, refuse: (node: Node, what: string) => void): readonly Block[] {
  if (node.type === 'paragraph' && isParent(node)) return [{ kind: 'paragraph', inlines: inlinesOf(node, refuse) }];
  if (node.type === 'heading' && isParent(node)) {
    const depth = (node as Parent & { readonly depth: number }).depth;
    if (depth === 2 || depth === 3) return [{ kind: 'heading', level: depth, inlines: inlinesOf(node, refuse) }];
    refuse(node, 'a heading other than ## or ###');
    return [];
  }
  if (node.type === 'list' && isParent(node)) {
    const ordered = (node as Parent & { readonly ordered?: boolean }).ordered === true;
    return [{ kind: 'list', ordered, items: node.children.map((item) => itemOf(item, refuse)) }];
  }
  refuse(node, `"${node.type}"`);
  return [];
}

function itemOf(item: Node, refuse: (node: Node, what: string) => void): readonly Inline[] {
  if (!isParent(item)) return [];
  const [first, ...rest] = item.children;
  for (const extra of rest) refuse(extra, 'more than one paragraph in a list item');
  return first !== undefined && isParent(first) ? inlinesOf(first, refuse) : [];
}

function inlinesOf(parent: Parent, refuse: (node: Node, what: string) => void): readonly Inline[] {
  return parent.children.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: (node as Node & { readonly value: string }).value.replaceAll('\n', ' ') }];
      case 'strong':
      case 'emphasis':
        // Bold words may hold nothing but words: a link inside would lose its address.
        if (isParent(node))
          for (const inner of node.children) if (inner.type !== 'text') refuse(inner, `"${inner.type}" inside bold or italic words`);
        return [{ kind: node.type === 'strong' ? 'strong' : 'emphasis', text: plainText(node) }];
      case 'link':
        return [{ kind: 'link', href: (node as Node & { readonly url: string }).url, text: plainText(node) }];
      default:
        refuse(node, `"${node.type}"`);
        return [];
    }
  });
}

function plainText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value.replaceAll('\n', ' ');
  return isParent(node) ? node.children.map(plainText).join('') : '';
}
