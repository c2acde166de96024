import { describe, expect, it } from 'vitest';

import { markdownToBlocks } from './markdown.ts';

describe('markdownToBlocks', () => {
  it('gives typed blocks', () => {
    const { value, problems } = markdownToBlocks('p.md', '## Title\n\nPlain **bold** _soft_ [link](/about).\n\n1. one\n2. two\n');
    expect(problems).toEqual([]);
    expect(value).toEqual([
      { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: 'Title' }] },
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'Plain ' },
          { kind: 'strong', text: 'bold' },
          { kind: 'text', text: ' ' },
          { kind: 'emphasis', text: 'soft' },
          { kind: 'text', text: ' ' },
          { kind: 'link', href: '/about', text: 'link' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]] },
    ]);
  });

  it.each([
    { what: 'a heading level 1', markdown: 'Text.\n\n# Big\n', line: 'line 3', message: 'a heading other than ## or ###' },
    { what: 'a heading level 4', markdown: '#### Small\n', line: 'line 1', message: 'a heading other than ## or ###' },
    { what: 'a link inside bold', markdown: 'A\n**[call](tel:112)**\n', line: 'line 2', message: '"link" inside bold or italic words' },
    { what: 'bold inside italic', markdown: '_a **b**_\n', line: 'line 1', message: '"strong" inside bold or italic words' },
    { what: 'a table or HTML', markdown: '<b>x</b>\n', line: 'line 1', message: '"html"' },
    { what: 'a picture', markdown: 'See ![x](y.png)\n', line: 'line 1', message: '"image"' },
    { what: 'a quote', markdown: '> said\n', line: 'line 1', message: '"blockquote"' },
    { what: 'code', markdown: '    code\n', line: 'line 1', message: '"code"' },
    {
      what: 'two paragraphs in a list item',
      markdown: '- one\n\n  two\n',
      line: 'line 3',
      message: 'more than one paragraph in a list item',
    },
  ])('refuses $what with file and line', ({ markdown, line, message }) => {
    const { problems } = markdownToBlocks('pages/x/page.en.md', markdown);
    expect(problems[0]).toEqual({ file: 'pages/x/page.en.md', place: `${line} of the text`, message: `${message} cannot be shown` });
  });
});
