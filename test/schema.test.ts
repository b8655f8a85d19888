import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printContract, schema } from '../src/schema.js';
import * as generated from './generated/graphql.js';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const stale = 'It is stale: run `npm run schema` and commit what changes.';

describe('the contract', () => {
  it('in schema/schema.graphql is what the code offers', () => {
    expect(read('schema/schema.graphql') === printContract(), `schema/schema.graphql: ${stale}`).toBe(true);
  });

  it('describes every type, field, argument, input field and enum value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('names the GWS word of every enum value that stands for one', () => {
    const open = Object.values(schema.getTypeMap()).filter(isEnumType);
    const values = open.flatMap((type) => {
      const all = type.getValues();
      // Only open vocabularies are GWS's own.
      return all.some(({ name }) => name === 'UNRECOGNIZED') ? all.map((each) => ({ type, ...each })) : [];
    });
    expect(values.length).toBeGreaterThan(50);
    const nameless = values.filter(
      ({ name, description }) => name !== 'UNRECOGNIZED' && !/GWS: `\w+`/.test(description ?? ''),
    );
    expect(nameless.map(({ type, name }) => `${type.name}.${name}`)).toEqual([]);
  });

  it('has beside every field of an open vocabulary the word as GWS sent it', () => {
    const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
      if ((!isObjectType(type) && !isInterfaceType(type)) || isIntrospectionType(type)) return [];
      const fields = type.getFields();
      return Object.values(fields)
        .filter(({ type: of }) => {
          const named = schema.getType(String(of).replace(/[[\]!]/g, ''));
          return isEnumType(named) && named.getValue('UNRECOGNIZED') !== undefined;
        })
        .filter(({ name }) => fields[`${name}Raw`] === undefined)
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(missing).toEqual([]);
  });
});

function undescribed(of: GraphQLSchema): string[] {
  const missing: string[] = [];
  const look = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of Object.values(of.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    look(type.name, type.description);
    if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field.description);
      for (const argument of 'args' in field ? field.args : []) {
        look(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
  }
  return missing;
}

describe('src/media', () => {
  const folder = new URL('src/media/', root);

  /** The relative imports of a file, as paths from `src/media`. */
  function importsOf(file: string): string[] {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const here = new URL(file, folder);
    return [...text.matchAll(/(?:from|import) '(\.[^']+)\.js'/g)].map(([, path]) =>
      new URL(`${path}.ts`, here).href.replace(folder.href, ''),
    );
  }

  it('has no medium that index.ts does not import', () => {
    // The union of what lies in workbins is no medium; workbins.ts brings it.
    const media = readdirSync(folder).filter(
      (file) => file.endsWith('.ts') && !['index.ts', 'interactions.ts'].includes(file),
    );
    expect([...new Set(importsOf('index.ts'))].sort()).toEqual(media.sort());
  });

  it('has no file that nobody imports', () => {
    const reached = new Set(['index.ts']);
    for (const file of reached) {
      for (const path of importsOf(file)) if (!path.startsWith('file:')) reached.add(path);
    }
    const all = readdirSync(folder, { recursive: true }).map(String);
    expect([...reached].sort()).toEqual(all.filter((file) => file.endsWith('.ts')).sort());
  });
});

describe('the dependencies', () => {
  const lockfile = JSON.parse(read('package-lock.json')) as Lockfile;
  interface Lockfile {
    readonly packages: Record<string, { readonly resolved?: string; readonly link?: boolean }>;
  }
  const copies = ({ packages }: Lockfile) =>
    Object.keys(packages).filter((path) => /(^|\/)node_modules\/graphql$/.test(path));

  it('hold one copy of graphql: two would not know the types of each other', () => {
    expect(copies(lockfile)).toEqual(['node_modules/graphql']);
    // npm keeps an account of what it has really put there.
    const installed = 'node_modules/.package-lock.json';
    if (existsSync(new URL(installed, root))) {
      expect(copies(JSON.parse(read(installed)))).toEqual(['node_modules/graphql']);
    }
  });

  it('are locked without naming the host they came from', () => {
    const hosts = Object.entries(lockfile.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(hosts).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });
});

describe('the manifest of trusted documents', () => {
  it('is that of the operations we promise', () => {
    expect(read('schema/trusted-documents.json').trim(), stale).toBe(
      read('test/generated/persisted-documents.json').trim(),
    );
  });
});

describe('the typed operations in test/generated', () => {
  const folder = new URL('schema/operations/', root);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const promised = parse(files.map((file) => read(`schema/operations/${file}`)).join('\n'));

  /** Every operation by name, with the fragments it needs, as graphql itself prints it. */
  function operations(document: DocumentNode): Record<string, string> {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const each of document.definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    }
    const needed = (node: DocumentNode['definitions'][number], found = new Set<string>()): Set<string> => {
      visit(node, {
        FragmentSpread({ name: { value } }) {
          const fragment = fragments.get(value);
          if (found.has(value) || !fragment) return;
          found.add(value);
          needed(fragment, found);
        },
      });
      return found;
    };
    return Object.fromEntries(
      document.definitions.flatMap((each) => {
        if (each.kind !== Kind.OPERATION_DEFINITION) return [];
        const parts = [...needed(each)]
          .sort()
          .map((name) => print(fragments.get(name) as FragmentDefinitionNode));
        return [[each.name?.value, [print(each), ...parts].join('\n\n')]];
      }),
    );
  }

  it('are those of schema/operations', () => {
    const typed = Object.entries(generated)
      .filter(([name]) => name.endsWith('Document'))
      .map(([, document]) => operations(parse(String(document))));
    expect(Object.assign({}, ...typed), `test/generated: ${stale}`).toEqual(operations(promised));
  });

  it('are typed by the contract as it is', async () => {
    const codegen = fileURLToPath(new URL('node_modules/.bin/graphql-codegen', root));
    const code = await new Promise((resolve) => {
      const child = execFile(process.execPath, [codegen, '--config', 'codegen.yml', '--check'], {
        cwd: fileURLToPath(root),
      });
      child.once('exit', resolve);
    });
    expect(code, `test/generated: ${stale}`).toBe(0);
  });

  it('are valid, and use nothing that is deprecated', () => {
    expect(validate(schema, promised)).toEqual([]);
    const deprecated = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).filter(({ deprecationReason }) => deprecationReason)
        : [],
    );
    expect(deprecated).toEqual([]);
  });
});

describe('what becomes of events that are not read in time', () => {
  const printed = parse(read('schema/schema.graphql'));
  const policies = new Map(
    printed.definitions.flatMap((each) => {
      if (each.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const directive = each.directives?.find(({ name }) => name.value === 'delivery');
      const value = directive?.arguments?.[0]?.value;
      return value?.kind === Kind.ENUM ? [[each.name.value, value.value] as const] : [];
    }),
  );

  it('is said of every event type', () => {
    const events = schema.getPossibleTypes(schema.getType('Event') as GraphQLInterfaceType);
    const silent = events.filter(({ name }) => name !== 'UnknownEvent' && !policies.has(name));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each(['MessageLogUpdate', 'IMLogUpdate', 'ErrorMessage', 'TweetOperationResponse'])(
    'is never to be left out for %s',
    (name) => {
      expect(policies.get(name)).toBe('KEEP');
    },
  );

  it.each([
    'ChatStateChange',
    'CallStateChange',
    'EmailStateChange',
    'DeviceStateChange',
    'WorkbinStateChange',
    'ServiceStateChange',
  ])('is the newest of each resource for %s', (name) => {
    expect(policies.get(name)).toBe('CONFLATE');
  });
});
