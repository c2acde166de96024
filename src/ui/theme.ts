/** Light or dark as the person chose; undefined is as the phone has it. Called at the start of the app and when the choice changes. */
export function applyTheme(theme: 'light' | 'dark' | undefined): void {
  const root = document.documentElement;
  if (theme === undefined) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
