import { type FragmentType, graphql, readFragment } from '../gql';
import { CopyButton } from '../ui/copy-button';
import styles from './source-page.module.css';

const sourceReferences = graphql(`
  fragment SourceReferences on Source {
    vancouver: reference(style: VANCOUVER)
    apa: reference(style: APA)
  }
`);

/** The reference in both styles, to be copied. */
export function SourceReferences(props: { source: FragmentType<typeof sourceReferences> }) {
  const { vancouver, apa } = readFragment(sourceReferences, props.source);
  return (
    <section aria-labelledby="reference" className={styles.section}>
      <h2 id="reference">Reference</h2>
      {[
        { style: 'Vancouver', text: vancouver },
        { style: 'APA', text: apa },
      ].map(({ style, text }) => (
        <div key={style} className={styles.reference}>
          <div>
            <h3>{style}</h3>
            <p>{text}</p>
          </div>
          <CopyButton text={text} what={`the reference in ${style} style`} />
        </div>
      ))}
    </section>
  );
}
