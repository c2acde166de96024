import type { Example } from './example.ts';
import { examples as actions } from './actions/actions.examples.tsx';
import { examples as banner } from './banner/banner.examples.tsx';
import { examples as bubble } from './bubble/bubble.examples.tsx';
import { examples as button } from './button/button.examples.tsx';
import { examples as cairn } from './cairn/cairn.examples.tsx';
import { examples as callCard } from './call-card/call-card.examples.tsx';
import { examples as checkList } from './check-list/check-list.examples.tsx';
import { examples as chips } from './chips/chips.examples.tsx';
import { examples as choice } from './choice/choice.examples.tsx';
import { examples as dateField } from './date-field/date-field.examples.tsx';
import { examples as disclosure } from './disclosure/disclosure.examples.tsx';
import { examples as failureNotice } from './failure-notice/failure-notice.examples.tsx';
import { examples as field } from './field/field.examples.tsx';
import { examples as filePicker } from './file-picker/file-picker.examples.tsx';
import { examples as frame } from './frame/frame.examples.tsx';
import { examples as header } from './header/header.examples.tsx';
import { examples as heading } from './heading/heading.examples.tsx';
import { examples as hearBar } from './hear-bar/hear-bar.examples.tsx';
import { examples as icon } from './icon/icon.examples.tsx';
import { examples as keyWords } from './key-words/key-words.examples.tsx';
import { examples as lineMarks } from './line-marks/line-marks.examples.tsx';
import { examples as link } from './link/link.examples.tsx';
import { examples as note } from './note/note.examples.tsx';
import { examples as numberList } from './number-list/number-list.examples.tsx';
import { examples as ownWords } from './own-words/own-words.examples.tsx';
import { examples as paperCard } from './paper-card/paper-card.examples.tsx';
import { examples as paperPage } from './paper-page/paper-page.examples.tsx';
import { examples as pathList } from './path-list/path-list.examples.tsx';
import { examples as place } from './place/place.examples.tsx';
import { examples as progress } from './progress/progress.examples.tsx';
import { examples as prose } from './prose/prose.examples.tsx';
import { examples as river } from './river/river.examples.tsx';
import { examples as searchLine } from './search-line/search-line.examples.tsx';
import { examples as select } from './select/select.examples.tsx';
import { examples as sheet } from './sheet/sheet.examples.tsx';
import { examples as shore } from './shore/shore.examples.tsx';
import { examples as skipLink } from './skip-link/skip-link.examples.tsx';
import { examples as slope } from './slope/slope.examples.tsx';
import { examples as squareCode } from './square-code/square-code.examples.tsx';
import { examples as status } from './status/status.examples.tsx';
import { examples as storyCard } from './story-card/story-card.examples.tsx';
import { examples as storyText } from './story-text/story-text.examples.tsx';
import { examples as summaryList } from './summary-list/summary-list.examples.tsx';
import { examples as table } from './table/table.examples.tsx';
import { examples as tagList } from './tag-list/tag-list.examples.tsx';
import { examples as textArea } from './text-area/text-area.examples.tsx';
import { examples as textLine } from './text-line/text-line.examples.tsx';
import { examples as tiles } from './tiles/tiles.examples.tsx';
import { examples as timeField } from './time-field/time-field.examples.tsx';
import { examples as toRead } from './to-read/to-read.examples.tsx';

export interface Shelf {
  readonly part: string;
  readonly examples: readonly Example[];
}

/** All parts with all their examples, for the workshop page and the tests; never part of the shipped app. */
export const workshop: readonly Shelf[] = [
  { part: 'actions', examples: actions },
  { part: 'banner', examples: banner },
  { part: 'bubble', examples: bubble },
  { part: 'button', examples: button },
  { part: 'cairn', examples: cairn },
  { part: 'call-card', examples: callCard },
  { part: 'check-list', examples: checkList },
  { part: 'chips', examples: chips },
  { part: 'choice', examples: choice },
  { part: 'date-field', examples: dateField },
  { part: 'disclosure', examples: disclosure },
  { part: 'failure-notice', examples: failureNotice },
  { part: 'field', examples: field },
  { part: 'file-picker', examples: filePicker },
  { part: 'frame', examples: frame },
  { part: 'header', examples: header },
  { part: 'heading', examples: heading },
  { part: 'hear-bar', examples: hearBar },
  { part: 'icon', examples: icon },
  { part: 'key-words', examples: keyWords },
  { part: 'line-marks', examples: lineMarks },
  { part: 'link', examples: link },
  { part: 'note', examples: note },
  { part: 'number-list', examples: numberList },
  { part: 'own-words', examples: ownWords },
  { part: 'paper-card', examples: paperCard },
  { part: 'paper-page', examples: paperPage },
  { part: 'path-list', examples: pathList },
  { part: 'place', examples: place },
  { part: 'progress', examples: progress },
  { part: 'prose', examples: prose },
  { part: 'river', examples: river },
  { part: 'search-line', examples: searchLine },
  { part: 'select', examples: select },
  { part: 'sheet', examples: sheet },
  { part: 'shore', examples: shore },
  { part: 'skip-link', examples: skipLink },
  { part: 'slope', examples: slope },
  { part: 'square-code', examples: squareCode },
  { part: 'status', examples: status },
  { part: 'story-card', examples: storyCard },
  { part: 'story-text', examples: storyText },
  { part: 'summary-list', examples: summaryList },
  { part: 'table', examples: table },
  { part: 'tag-list', examples: tagList },
  { part: 'text-area', examples: textArea },
  { part: 'text-line', examples: textLine },
  { part: 'tiles', examples: tiles },
  { part: 'time-field', examples: timeField },
  { part: 'to-read', examples: toRead },
];
