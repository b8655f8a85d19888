import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { ErrorCode } from '../errors.js';

/** A GET may be repeated, kept and prefetched by whatever lies between: it changes nothing, and opens nothing. */
export function useQueriesByGet(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'GET' || !requestParser) return;
      setRequestParser((each) => {
        try {
          return requestParser(each);
        } catch {
          // Yoga would take it for a mistake of ours.
          throw refusal('`variables` and `extensions` have to be JSON.', { status: 400 });
        }
      });
    },
    onParse() {
      return ({ result, context }) => {
        const { request, params } = context as Partial<YogaInitialContext>;
        if (request?.method !== 'GET' || result instanceof Error || result === null) return;
        const operation = getOperationAST(result as DocumentNode, params?.operationName);
        if (!operation || operation.operation === 'query') return;
        throw refusal(`A ${operation.operation} has to come by POST.`, {
          status: 405,
          headers: { allow: 'POST' },
        });
      };
    },
  };
}

function refusal(message: string, http: object): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' satisfies ErrorCode, http } });
}
