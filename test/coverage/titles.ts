import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/**
 * Whether a test is still there: `file › describe > it`. Of a title that is made of a table the first word that the
 * table gave it has to be in the same file, with or without what is put in front of it: `meReady` of `Ready`.
 */
export function exists(test: string): boolean {
  const [file = '', title = ''] = test.split(' › ');
  const url = new URL(file, root);
  if (!existsSync(url)) return false;
  const source = readFileSync(url, 'utf8');
  const titles = titlesIn(source);
  return title.split(' > ').every((part) => titles.some((each) => isMadeOf(part, each, source)));
}

/** What stands first between brackets: the titles are among it. */
function titlesIn(source: string): string[] {
  const strings = source.matchAll(/\(\s*(['"`])((?:\\.|(?!\1).)*)\1\s*,/gs);
  return [...strings].map(([, , text = '']) => text.replace(/\\(.)/g, '$1'));
}

function isMadeOf(part: string, title: string, source: string): boolean {
  if (part === title) return true;
  const pattern = title
    .replace(/[.*+?^()[\]\\|]/g, '\\$&')
    .replace(/%[sdifjo#]|\$\{[^}]*\}|\$\w+(\\\.\w+)*/g, '(.+)');
  const [match, ...made] = new RegExp(`^${pattern}$`, 's').exec(part) ?? [];
  return match !== undefined && made.length > 0 && made.every((each) => isIn(each, source));
}

function isIn(made: string, source: string): boolean {
  const [word = ''] = /\w+/.exec(made) ?? [];
  const endings = [...word.matchAll(/(?<=.)[A-Z]/g)].map(({ index }) => word.slice(index));
  return [word, ...endings].some((each) => source.includes(each));
}
