import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { compileContent } from './compile.ts';
import { copyOfContent } from './planted-content.test-data.ts';
import { describeProblem } from './problem.ts';

const planted = copyOfContent();

afterEach(() => planted.restore());
afterAll(() => planted.remove());

function problems(): readonly string[] {
  return compileContent(planted.folder, 'en').problems.map(describeProblem);
}

type Fault = {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly said: readonly string[];
};

const faults: readonly Fault[] = [
  {
    what: 'YAML that does not close a bracket',
    file: 'barriers/burden/barrier.yaml',
    from: /^stories: \[(.*)\]$/m,
    to: 'stories: [$1',
    said: ['barriers/burden/barrier.yaml line '],
  },
  {
    what: 'a key that stands twice in front matter',
    file: 'pages/about/page.en.md',
    from: '---\n',
    to: '---\ntitle: About\ntitle: About\n',
    said: ['pages/about/page.en.md line 3: is there a second time.'],
  },
  {
    what: 'a phone number without quotes',
    file: 'services/gb/services.yaml',
    from: /value: '(\d+)'/,
    to: 'value: $1',
    said: ['services/gb/services.yaml services[0].channels[0].value: put the number in quotes, or its first 0 is lost'],
  },
  {
    what: 'a phone number as people read it without quotes',
    file: 'services/gb/services.yaml',
    from: /display: '(\d+)'/,
    to: 'display: $1',
    said: ['services/gb/services.yaml services[0].channels[0].display: put the number in quotes, or its first 0 is lost'],
  },
  {
    what: 'a service without words',
    file: 'services/gb/text.en.yaml',
    from: /^ {2}gb-samaritans:/m,
    to: '  gb-somebody:',
    said: ['services/gb/services.yaml gb-samaritans: has no words in text.en.yaml'],
  },
  {
    what: 'a link inside bold',
    file: 'pages/about/page.en.md',
    from: /$/,
    to: '\n**[there](/privacy)**\n',
    said: [' of the text: "link" inside bold or italic words cannot be shown'],
  },
  {
    what: 'a heading level 1',
    file: 'pages/about/page.en.md',
    from: /\n## /,
    to: '\n# ',
    said: [' of the text: a heading other than ## or ### cannot be shown'],
  },
  {
    what: 'an item of a questionnaire without words',
    file: 'questionnaires/hsp/text.en.yaml',
    from: 'hsp_true:',
    to: 'hsp_truth:',
    said: [
      'questionnaires/hsp/text.en.yaml hsp_true: the words of items lack "hsp_true"',
      'questionnaires/hsp/text.en.yaml hsp_truth: the words of items have "hsp_truth", which nothing asks for',
    ],
  },
  {
    what: 'a score of an item that is not there',
    file: 'questionnaires/hsp/questionnaire.yaml',
    from: 'items: [hsp_likely,',
    to: 'items: [hsp_gone,',
    said: ['questionnaires/hsp/questionnaire.yaml hsp_mean: score "hsp_mean" names "hsp_gone", which is no item'],
  },
  {
    what: 'a stem without its place',
    file: 'questionnaires/hsi/text.en.yaml',
    from: '{item}',
    to: 'them',
    said: ['questionnaires/hsi/text.en.yaml stem: the stem needs {item} once'],
  },
  {
    what: 'a barrier with a story that is not there',
    file: 'barriers/burden/barrier.yaml',
    from: /^stories: \[[\w-]+/m,
    to: 'stories: [gone',
    said: ['barriers/burden/barrier.yaml stories[0]: there is no folder "gone" in stories'],
  },
  {
    what: 'a story with a barrier that is not there',
    file: 'stories/request-closed/story.yaml',
    from: /^barriers:\s*(\[|\n\s*- )[\w-]+/m,
    to: 'barriers: $1gone',
    said: ['stories/request-closed/story.yaml barriers[0]: there is no folder "gone" in barriers'],
  },
  {
    what: 'an id that is not the name of its folder',
    file: 'stories/request-closed/story.yaml',
    from: 'id: request-closed',
    to: 'id: closed',
    said: ['stories/request-closed id: is "closed", but the folder is named "request-closed"'],
  },
];

describe('compileContent', () => {
  it('has nothing to mend in what is there', () => {
    expect(problems()).toEqual([]);
  });

  it.each(faults)('says where: $what', ({ file, from, to, said }) => {
    planted.change(file, from, to);
    const found = problems();
    for (const sentence of said)
      expect(found.filter((problem) => problem.startsWith(file.split('/')[0] ?? '') && problem.includes(sentence))).toHaveLength(1);
  });

  it('looks into examples too, and never shows them', () => {
    planted.change('questionnaires/_example/text.en.yaml', '{item}', 'them');
    expect(problems()).toEqual(['questionnaires/_example/text.en.yaml stem: the stem needs {item} once']);
    const { content } = compileContent(planted.folder, 'en');
    expect([...content.stories, ...content.barriers, ...content.pages].map(({ id }) => id)).not.toContain('example');
    expect(content.questionnaires.map(({ facts }) => facts.id)).not.toContain('example');
  });

  it('keeps links to a withdrawn story good: withdrawing must never be held up', () => {
    planted.change('stories/request-closed/story.yaml', 'withdrawn: false', 'withdrawn: true');
    expect(problems()).toEqual([]);
    expect(compileContent(planted.folder, 'en').content.stories.map(({ id }) => id)).not.toContain('request-closed');
  });
});
