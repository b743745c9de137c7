import { limits } from '@reprise/schema/limits';
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValidationContext,
  execute,
  getOperationAST,
  parse,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

const tooComplex = (message: string) => new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX' } });

/** Refuses an operation that renames more fields than `limits.aliases`. */
function aliasLimit(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (alias && ++aliases === limits.aliases + 1) {
        context.reportError(tooComplex(`At most ${limits.aliases} aliases are let through.`));
      }
    },
  };
}

// PostgreSQL's text holds no NUL, so no argument may
const nul = /\0|\\u(0000|\{0+\})/;
const holdsNul = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\0')
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);

/** Limits on what one operation may ask for, beside those that the schema itself sets on cost and depth. */
export const operationLimits: Plugin = {
  onParams({ params: { query, variables } }) {
    if ((typeof query === 'string' && nul.test(query)) || holdsNul(variables)) {
      throw new GraphQLError('Text must not hold the character NUL.', { extensions: { code: 'BAD_INPUT' } });
    }
  },
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens }));
  },
  onValidate({ addValidationRule }) {
    addValidationRule(aliasLimit);
  },
};

/** Fields that go through thousands of records, and how long they may take. */
const LONG_FIELDS: ReadonlySet<string> = new Set([
  'previewSourceImport',
  'importSources',
  'exportSources',
  'previewExerciseImport',
  'importExercises',
]);
const LONG_MILLISECONDS = 120_000;

const isLong = (operation: OperationDefinitionNode | null | undefined) =>
  operation?.selectionSet.selections.some((field) => field.kind === Kind.FIELD && LONG_FIELDS.has(field.name.value)) ??
  false;

/**
 * Refuses an operation that takes too long. One that writes is ended between two of its fields; one that only reads is
 * left to come to its end unheard, by GraphQL's own executor, which knows no ending and takes a tenth less.
 */
export function timeLimit(usualMilliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn, args: { document, operationName } }) {
      const operation = getOperationAST(document, operationName);
      const milliseconds = isLong(operation) ? Math.max(LONG_MILLISECONDS, usualMilliseconds) : usualMilliseconds;
      const run = operation?.operation === OperationTypeNode.QUERY ? execute : executeFn;
      setExecuteFn(async (args) => {
        const late = new AbortController();
        let timer: NodeJS.Timeout | undefined;
        const refused = new Promise<never>((_resolve, reject) => {
          const refuse = () => {
            const refusal = tooComplex(`This took longer than ${milliseconds / 1000} seconds. Ask for less at once.`);
            late.abort(refusal);
            reject(refusal);
          };
          timer = setTimeout(refuse, milliseconds);
        });
        try {
          const withSignal = { ...args, signal: late.signal };
          return await Promise.race([run(withSignal), refused]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
