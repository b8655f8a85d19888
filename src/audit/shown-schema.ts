/** What a server shows of its schema: attacks have to be operations that it would execute. */
import type { Said } from './audit.js';
import { jsonOf, send } from './http.js';
import { streamHeaders } from './stream.js';
import type { Target } from './target.js';

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}

interface ShownField {
  readonly name: string;
  readonly args: readonly {
    readonly type: { readonly kind: string };
    readonly defaultValue: string | null;
  }[];
  readonly type: TypeRef;
}

interface ShownType {
  readonly name: string;
  readonly kind: string;
  readonly fields: readonly ShownField[] | null;
}

const query = `{ __schema { queryType { name } types { name kind fields {
  name args { type { kind } defaultValue } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
} } } }`;

/** Enough of a schema to write operations with. */
export class ShownSchema {
  readonly #types: ReadonlyMap<string, ShownType>;
  readonly #root: string;

  private constructor(types: readonly ShownType[], root: string) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    this.#root = root;
  }

  /** Undefined where the server keeps its schema to itself. */
  static async of(target: Target): Promise<ShownSchema | undefined> {
    const headers = { ...streamHeaders, accept: 'application/json' };
    const answer = jsonOf(await send(target, { body: { query }, headers })) as Said;
    const { types, queryType } = answer?.data?.__schema ?? {};
    return types && queryType ? new ShownSchema(types, queryType.name) : undefined;
  }

  /** Fields of queries that lead to an object and want no arguments. */
  get roots(): readonly string[] {
    return this.#ways(this.#root).map(({ name }) => name);
  }

  /** A chain of fields, from a query down, that is so long; undefined where types do not come round. */
  chain(length: number): readonly string[] | undefined {
    // The types from which a chain of n fields leads on, for each n: cheap also where many ways meet.
    const alive = [new Set(this.#types.keys())];
    for (let left = 1; left <= length; left += 1) {
      const before = alive[left - 1];
      alive.push(
        new Set([...this.#types.keys()].filter((type) => this.#ways(type).some(({ to }) => before?.has(to)))),
      );
    }
    const chain: string[] = [];
    let type = this.#root;
    for (let left = length; left > 0; left -= 1) {
      const way = this.#ways(type).find(({ to }) => alive[left - 1]?.has(to));
      if (!way) return undefined;
      chain.push(way.name);
      type = way.to;
    }
    return chain;
  }

  #ways(type: string): { readonly name: string; readonly to: string }[] {
    return (this.#types.get(type)?.fields ?? []).flatMap(({ name, args, type: of }) => {
      const { kind, name: to } = named(of);
      const free = args.every((arg) => arg.type.kind !== 'NON_NULL' || arg.defaultValue !== null);
      return kind === 'OBJECT' && to && free ? [{ name, to }] : [];
    });
  }
}

function named(type: TypeRef): TypeRef {
  return type.ofType ? named(type.ofType) : type;
}
