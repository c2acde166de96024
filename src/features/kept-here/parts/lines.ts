import type { ProseBlock } from '#ui/prose/prose.tsx';

export function paragraph(text: string): ProseBlock {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }] };
}

export function list(lines: readonly string[], ordered = false): ProseBlock {
  return { kind: 'list', ordered, items: lines.map((text) => [{ kind: 'text', text }]) };
}
