import type { Cellar, Meta, Question, Row } from './cellar.ts';
import { drawerNames, type DrawerName } from './drawer-names.ts';
import type { KeyRow } from './lock/key-row.ts';

/** Keeps rows for as long as the page is open, so that the path can be walked where nothing can be kept. */
export function createMemoryCellar(start: Meta): Cellar {
  const drawers = new Map<DrawerName, Map<string, Row>>(drawerNames.map((name) => [name, new Map()]));
  let meta: Meta | undefined = start;
  let key: KeyRow | undefined;

  function rowsOf(drawer: DrawerName): Map<string, Row> {
    const rows = drawers.get(drawer);
    if (rows === undefined) throw new Error(`there is no drawer ${drawer}`);
    return rows;
  }

  function answerTo(question: Question) {
    return {
      meta,
      key,
      rows: (question.rows ?? []).map(({ drawer, id }) => rowsOf(drawer).get(id)),
      drawers: (question.drawers ?? []).map((name) => [...rowsOf(name).values()].sort((a, b) => a.seq - b.seq)),
      names: (question.names ?? []).map((name) => [...rowsOf(name).keys()]),
    };
  }

  return {
    look: async (question) => answerTo(question),
    async commit(question, decide) {
      const change = decide(answerTo(question));
      if (change === undefined) return;
      for (const name of change.empty ?? []) rowsOf(name).clear();
      for (const { drawer, id } of change.remove ?? []) rowsOf(drawer).delete(id);
      for (const { drawer, row } of change.put ?? []) rowsOf(drawer).set(row.id, row);
      meta = change.meta;
      key = change.meta === undefined ? undefined : (change.key ?? key);
    },
    count: async () => drawerNames.reduce((sum, name) => sum + rowsOf(name).size, 0),
    onClosed: () => undefined,
    close: () => undefined,
  };
}
