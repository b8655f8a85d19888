/** How the objects of one operation are written: what is asked of each type, found out once. */
import { types } from 'node:util';
import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Asked, fieldsOf, type Selecting } from './fields.js';
import { leafWriter } from './leaves.js';
import { abandon, isThenable, unusual } from './unusual.js';

/** An operation, as its resolvers are told of it. */
export interface Operation extends Selecting {
  readonly info: GraphQLResolveInfo;
}

/** Writes a value of some type behind a text, found in an object of `owner`; throws where graphql-js has to execute. */
type Write = (text: string, value: unknown, context: unknown, owner: ObjectPlan) => string;

type Resolve = (source: unknown, args: object, context: unknown, info: GraphQLResolveInfo) => unknown;

interface Field {
  readonly resolve: Resolve;
  readonly args: object;
  /** What stands before its value comes with it: its name, and what is known before. */
  readonly write: Write;
}

/** What is asked of the objects of one type at one place of an operation. */
export class ObjectPlan {
  readonly #operation: Operation;
  readonly #type: GraphQLObjectType;
  readonly #within: ObjectPlan | undefined;
  readonly #fields: Field[] = [];
  readonly #after: string;
  /** Whether one of its fields travels, or one of the objects in it: such an event need not be begun. */
  travels = false;

  /**
   * @param parents the fields whose selections ask for it
   * @param within what holds it wherever there is one; undefined if that depends on its type
   */
  constructor(
    operation: Operation,
    type: GraphQLObjectType,
    parents: readonly Pick<FieldNode, 'selectionSet'>[],
    within?: ObjectPlan,
  ) {
    this.#operation = operation;
    this.#type = type;
    this.#within = within;
    let before = '';
    for (const [name, nodes] of fieldsOf(operation, type, parents)) {
      before += `${before === '' && this.#fields.length === 0 ? '{' : ','}${JSON.stringify(name)}:`;
      if (nodes[0].name.value === '__typename') {
        before += JSON.stringify(type.name);
        continue;
      }
      const field = type.getFields()[nodes[0].name.value];
      if (!field || mayTravel(field)) {
        this.markTravelling();
        break;
      }
      this.#fields.push({
        resolve: field.resolve ?? propertyReader(field.name),
        args: argumentsOf(field, nodes, operation),
        write: completion(operation, field.type, nodes, before),
      });
      before = '';
    }
    this.#after = before === '' && this.#fields.length === 0 ? '{}' : `${before}}`;
  }

  /** Notes that it travels, and so does what holds it. */
  markTravelling(): void {
    this.travels = true;
    this.#within?.markTravelling();
  }

  /** Writes an object that claims to be of the type, behind a text. */
  write(text: string, source: unknown, context: unknown): string {
    const isOne = this.#type.isTypeOf?.(source, context, this.#operation.info) ?? true;
    if (isOne === true) return this.writeFields(text, source, context);
    abandon(isOne);
    throw unusual;
  }

  writeFields(before: string, source: unknown, context: unknown): string {
    if (this.travels) throw unusual;
    const { info } = this.#operation;
    let text = before;
    for (const { resolve, args, write } of this.#fields) {
      text = write(text, resolve(source, args, context, info), context, this);
    }
    return text + this.#after;
  }
}

/** Who reads asynchronously travels, and who wants to know where it stands is told only by graphql-js. */
function mayTravel({ resolve }: GraphQLField<unknown, unknown>): boolean {
  return resolve !== undefined && (types.isAsyncFunction(resolve) || resolve.length > 3);
}

/** As graphql-js resolves a field without a resolver. */
function propertyReader(name: string): Resolve {
  return (source, args, context, info) => {
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    const members = source as Record<string, unknown>;
    const value = members[name];
    return typeof value === 'function'
      ? (members as Record<string, Method>)[name]?.(args, context, info)
      : value;
  };
}

type Method = (args: object, context: unknown, info: GraphQLResolveInfo) => unknown;

const noArguments = Object.freeze({});

/** All events are given the same, so nobody may change it. */
function argumentsOf(field: GraphQLField<unknown, unknown>, [node]: Asked, { variables }: Selecting): object {
  return field.args.length === 0 ? noArguments : Object.freeze(getArgumentValues(field, node, variables));
}

function completion(operation: Operation, type: GraphQLOutputType, nodes: Asked, before: string): Write {
  const nullable = !isNonNullType(type);
  const nothing = `${before}null`;
  const write = presentCompletion(operation, nullable ? type : type.ofType, nodes, before);
  return (text, value, context, owner) => {
    if (value === null || value === undefined) {
      if (nullable) return text + nothing;
      throw unusual;
    }
    if (typeof value === 'object' || typeof value === 'function') {
      if (value instanceof Error) throw unusual;
      if (isThenable(value)) {
        owner.markTravelling();
        abandon(value);
        throw unusual;
      }
    }
    return write(text, value, context, owner);
  };
}

/** Of what is neither null nor promised. */
function presentCompletion(
  operation: Operation,
  type: GraphQLOutputType,
  nodes: Asked,
  before: string,
): Write {
  if (isLeafType(type)) return leafWriter(type, before);
  if (isListType(type)) return listCompletion(completion(operation, type.ofType, nodes, ''), before);
  if (isAbstractType(type)) return abstractCompletion(operation, type, nodes, before);
  if (isObjectType(type)) return objectCompletion(operation, type, nodes, before);
  throw unusual;
}

/** Of other iterables some can be read only once, and graphql-js may have to read them again. */
function listCompletion(write: Write, before: string): Write {
  const begin = `${before}[`;
  return (above, list, context, owner) => {
    if (!Array.isArray(list)) throw unusual;
    let text = above + begin;
    let between = '';
    try {
      for (const item of list) {
        text = write(text + between, item, context, owner);
        between = ',';
      }
    } catch (error) {
      list.forEach(abandon);
      throw error;
    }
    return `${text}]`;
  };
}

/** A plan is made with the first object, since what a document asks for can be far more than what is there. */
function objectCompletion(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: Asked,
  before: string,
): Write {
  let plan: ObjectPlan | undefined;
  return (text, value, context, owner) => {
    plan ??= new ObjectPlan(operation, type, nodes, owner);
    return plan.write(text + before, value, context);
  };
}

function abstractCompletion(
  operation: Operation,
  type: GraphQLAbstractType,
  nodes: Asked,
  before: string,
): Write {
  const { schema, info } = operation;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const plans = new Map<unknown, ObjectPlan>();
  return (text, value, context) => {
    const name = resolveType(value, context, info, type);
    let plan = plans.get(name);
    if (!plan) {
      abandon(name);
      const member = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(member) || !schema.isSubType(type, member)) throw unusual;
      plan = new ObjectPlan(operation, member, nodes);
      plans.set(name, plan);
    }
    return plan.write(text + before, value, context);
  };
}
