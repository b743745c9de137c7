import styles from './routine-import.module.css';

/** What is to be said of places in a file, each with its path. */
export function FileProblems({ problems }: { problems: readonly { path: string; message: string }[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {path !== '' && (
            <>
              <code>{path}</code>:{' '}
            </>
          )}
          {message}
        </li>
      ))}
    </ul>
  );
}
