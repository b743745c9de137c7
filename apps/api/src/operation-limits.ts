import { limits } from '@reprise/schema/limits';
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ValidationContext,
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

function isLong(document: DocumentNode, operationName: string | null | undefined): boolean {
  const { selectionSet } = getOperationAST(document, operationName) ?? {};
  return (
    selectionSet?.selections.some((field) => field.kind === Kind.FIELD && LONG_FIELDS.has(field.name.value)) ?? false
  );
}

/** Ends an operation that takes too long. */
export function timeLimit(usualMilliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn, args: { document, operationName } }) {
      const milliseconds = isLong(document, operationName)
        ? Math.max(LONG_MILLISECONDS, usualMilliseconds)
        : usualMilliseconds;
      setExecuteFn(async (args) => {
        const late = new AbortController();
        const end = () =>
          late.abort(tooComplex(`This took longer than ${milliseconds / 1000} seconds. Ask for less at once.`));
        const timer = setTimeout(end, milliseconds);
        try {
          const withSignal = { ...args, signal: late.signal };
          return await executeFn(withSignal);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
