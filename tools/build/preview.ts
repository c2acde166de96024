import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Problem } from '../content/problem.ts';
import { languagesOfStory } from '../content/laws/read-stories.ts';
import { lookAt } from '../content/report.ts';

/** What `npm run dev` shows an author besides the app itself. Nothing of it is in what is built. */

/** What to mend in the story at this address, as a note above the page; '' on every other page. */
export function noteFor(content: string, address: string): string {
  const folder = /^\/[\w-]+\/stories\/([\w-]+)(?:~[\w-]+)?\/?$/.exec(address.split('?')[0] ?? '')?.[1];
  if (folder === undefined || !foldersIn(content).includes(folder)) return '';
  const { faults, warnings } = lookAt({ root: content, today: today(), only: `stories/${folder}` });
  const all = faults.length + warnings.length;
  const told = [list('To mend', faults), list('Worth another look', warnings)].join('');
  // The app changes pages without a new document; what is said here is about this address alone.
  const script = `<script type="module">const note = document.getElementById('preview'); const here = location.pathname; setInterval(() => { if (location.pathname !== here) note.remove(); }, 300);</script>`;
  return `<aside id="preview" class="frame-main" lang="en" dir="ltr"><div class="note small"><p class="note-title">content/stories/${folder}: ${all === 0 ? 'nothing to mend.' : `${faults.length} to mend, ${warnings.length} worth another look.`}</p>${told}<p><a class="link" href="?drafts">All stories being written</a></p></div></aside>${script}`;
}

/** A list of the stories that readers do not meet yet, and of those with something to mend. */
export function draftsPage(content: string, language: string): string {
  const { faults } = lookAt({ root: content, today: today(), only: 'stories' });
  const rows = foldersIn(content).flatMap((folder) => {
    const own = faults.filter(({ file }) => file.startsWith(`stories/${folder}/`)).length;
    const others = languagesOfStory(content, folder).filter((other) => other !== language);
    if (!folder.startsWith('_') && own === 0 && others.length === 0) return [];
    const said = [folder.startsWith('_') ? 'Readers do not meet it' : 'On the shelf', own === 0 ? 'Nothing to mend' : `${own} to mend`];
    const links = ['', ...others.map((other) => `~${other}`)].map(
      (end) => `<a class="link" href="/${language}/stories/${folder}${end}">${folder}${end}</a>`,
    );
    return [`<li><p>${links.join(', ')}<br>${said.join('. ')}.</p></li>`];
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Stories being written</title><link rel="stylesheet" href="/src/ui/styles.css"><script type="module" src="/@vite/client"></script></head><body><main class="frame-main"><h1>Stories being written</h1><p>A folder in content/stories whose name begins with _ is yours to work on. Take the _ away when the story is done.</p><ul>${rows.join('')}</ul></main></body></html>`;
}

function foldersIn(content: string): readonly string[] {
  return readdirSync(join(content, 'stories'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function list(title: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = problems.map(({ file, place, message }) => {
    const name = file.split('/').at(-1) ?? file;
    return `<li><strong>${escapeText(`${name}${place === '' ? '' : `, ${place}`}`)}:</strong> ${escapeText(message)}</li>`;
  });
  return `<p>${title}:</p><ul>${lines.join('')}</ul>`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
