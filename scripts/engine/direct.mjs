// The two questions that the CLI asks by starting the engine with `cli <question>` and reading its log.

function log(level, message, fields = {}) {
  const line = {
    timestamp: new Date().toISOString(),
    level,
    fields: { message, ...fields },
    target: 'schema_engine::logger',
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function codeOf(error) {
  if (error.cause?.kind === 'DatabaseDoesNotExist' || error.code === '3D000') return 'P1003';
  if (error.code === '42P04') return 'P1009';
  return 'P1001';
}

/** Answers the question and gives the exit status. */
export async function answerDirectly(question, factory) {
  log('INFO', 'schema engine'); // the CLI drops the first line
  try {
    if (question === 'can-connect-to-database')
      await (await factory.connect()).queryRaw({ sql: 'SELECT 1', args: [], argTypes: [] });
    else if (question === 'create-database') await factory.createDatabase();
    else throw new Error(`unknown question ${question}`);
    log('INFO', 'Connection established successfully.');
    return 0;
  } catch (error) {
    const message = `${error.message ?? error} ${error.cause?.originalMessage ?? ''}`.trim();
    log('ERROR', message, { error_code: codeOf(error), is_panic: false });
    return 1;
  }
}
