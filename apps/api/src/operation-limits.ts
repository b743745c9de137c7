import { limits } from '@reprise/schema/limits';
import { type ASTVisitor, GraphQLError, type ValidationContext, parse } from 'graphql';
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

/** Ends an operation that takes too long. */
export function timeLimit(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const late = new AbortController();
        const refusal = tooComplex(`This took longer than ${milliseconds / 1000} seconds. Ask for less at once.`);
        const timer = setTimeout(() => late.abort(refusal), milliseconds);
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
