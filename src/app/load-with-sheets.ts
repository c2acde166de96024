/**
 * Stands in for Vite’s own helper around `import()` (see tools/build/small-loader.ts): waits for the sheets of a chunk before the
 * chunk, and asks for each sheet once. A sheet that could not be had is asked for again next time, and the import fails meanwhile.
 */
const sheets = new Map<string, Promise<void>>();

export async function loadWithSheets<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  await Promise.all(files.map(sheet));
  return load();
}

function sheet(file: string): Promise<void> {
  const coming = sheets.get(file) ?? attach(file);
  sheets.set(file, coming);
  return coming;
}

function attach(file: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/${file}`;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      sheets.delete(file);
      reject(new Error(`no ${file}`));
    };
  });
}
