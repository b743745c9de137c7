'use client';

import type { ComposedRoutine } from '@reprise/schema/routine/composed';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useCallback, useEffect, useState } from 'react';
import { focusWhenThere } from './focus-when-there';
import { LeaveGuard } from '../exercise-editor/leave-guard';
import { type FragmentType, readFragment } from '../gql';
import type { RoutineDraftFragment } from '../gql/graphql';
import { BlockList } from './block-list';
import { BuilderBar } from './builder-bar';
import { BuilderDrag } from './builder-drag';
import { createBuilder } from './builder-store';
import { keptRoutine } from './kept-routine';
import { JoinedNotice } from './joined-notice';
import type { Refusal } from './publish';
import { PublishRefusal } from './publish-refusal';
import { composedOf, factsIn, routineDraft } from './routine-draft';
import styles from './routine-builder.module.css';
import { Said } from './said';
import { SelectionBar } from './selection-bar';
import { SidePanel } from './side-panel';
import { TitleField } from './title-field';
import { BuilderContext, useSession } from './use-builder';
import { useRoutineDraft } from './use-routine-draft';
import { useShortcuts } from './use-shortcuts';
import { WaitingPanel } from './waiting-panel';

const LibraryPanel = dynamic(() => import('./library-panel').then((file) => file.LibraryPanel), {
  loading: () => <WaitingPanel label="Loading the library" />,
});
const ShortcutHelp = dynamic(() => import('./shortcut-help').then((file) => file.ShortcutHelp));
const MergeScreen = dynamic(() => import('./merge-screen').then((file) => file.MergeScreen));

/** What the library knows, to choose from. */
export interface Known {
  readonly uses: readonly string[];
  readonly equipment: readonly string[];
}

interface RoutineBuilderProps {
  /** Null for one that is yet to be made. */
  readonly routine: FragmentType<typeof routineDraft> | null;
  /** What a new one begins with. */
  readonly blank: ComposedRoutine;
  readonly known: Known;
}

/** Composes a routine on one screen: the library, the routine, and the details of what is chosen. */
export function RoutineBuilder(props: RoutineBuilderProps) {
  const initial = props.routine && readFragment(routineDraft, props.routine);
  const [builder] = useState(() =>
    initial ? createBuilder(composedOf(initial), factsIn(initial)) : createBuilder(props.blank, []),
  );
  return (
    <BuilderContext value={builder}>
      <Composing initial={initial} builder={builder} known={props.known} />
    </BuilderContext>
  );
}

type Part = 'library' | 'routine' | 'details';
const parts: readonly { readonly part: Part; readonly label: string }[] = [
  { part: 'library', label: 'Library' },
  { part: 'routine', label: 'Routine' },
  { part: 'details', label: 'Details' },
];

function Composing(props: {
  initial: RoutineDraftFragment | null;
  builder: ReturnType<typeof createBuilder>;
  known: Known;
}) {
  const { initial, builder, known } = props;
  const routine = useSession(({ history }) => history.present);
  const draft = useRoutineDraft(builder, routine, initial);
  const [refusal, setRefusal] = useState<Refusal | string | null>(null);
  const [showsHelp, setShowsHelp] = useState(false);
  const [part, setPart] = useState<Part>('routine');
  const showHelp = useCallback(() => setShowsHelp(true), []);
  const showLibrary = useCallback(() => {
    setPart('library');
    focusWhenThere('library-search');
  }, []);
  useShortcuts(builder, showHelp, showLibrary);

  // what an earlier window left behind meets what is here now, like the words of another window
  const { meet, line } = draft;
  useEffect(() => {
    const kept = initial && keptRoutine(initial.id);
    if (kept) meet(initial, kept.base, kept.mine);
    // only once, when the builder opens
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const slug = line?.slug;
  useEffect(() => {
    if (!initial && slug) window.history.replaceState(null, '', `/routines/${slug}/edit`);
  }, [initial, slug]);

  const opened = useSession((session) => session.opened);
  useEffect(() => {
    if (opened !== null) setPart('details');
    const showRoutine = () => setPart('routine');
    addEventListener('reprise:show-routine', showRoutine);
    return () => removeEventListener('reprise:show-routine', showRoutine);
  }, [opened]);

  const isPublished = (line?.version ?? 0) > 0;
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <p className={styles.back}>
          <Link href={isPublished ? `/routines/${slug}` : '/routines'}>{isPublished ? 'The routine' : 'Routines'}</Link>
        </p>
        <h1 className={styles.heading}>{line ? 'Edit a routine' : 'New routine'}</h1>
        <p className={styles.lead}>
          {isPublished
            ? `Version ${line?.version} stays as it is until you publish this draft.`
            : 'A draft: only your clinic sees it until you publish.'}
        </p>
      </header>
      <BuilderBar draft={draft} onRefused={setRefusal} onHelp={showHelp} />
      <div className={styles.notices}>
        <PublishRefusal refusal={refusal} />
        {draft.joined && <JoinedNotice joined={draft.joined} onSeen={() => draft.setJoined(null)} />}
      </div>
      <div className={styles.tabs} role="group" aria-label="Parts of the builder">
        {parts.map((one) => (
          <button key={one.part} type="button" aria-pressed={part === one.part} onClick={() => setPart(one.part)}>
            {one.label}
          </button>
        ))}
      </div>
      <BuilderDrag>
        <div className={styles.columns} data-part={part}>
          <section className={styles.library} aria-label="Library">
            <LibraryPanel equipment={known.equipment} />
          </section>
          <section className={styles.routine} aria-label="Routine">
            <TitleField isNew={!initial} />
            <BlockList />
            <SelectionBar />
          </section>
          <section className={styles.details} aria-label="Details">
            <SidePanel uses={known.uses} routineId={initial?.id ?? null} />
          </section>
        </div>
      </BuilderDrag>
      <Said />
      {showsHelp && <ShortcutHelp onClose={() => setShowsHelp(false)} />}
      {draft.meeting && <MergeScreen meeting={draft.meeting} onSettle={draft.settle} />}
      <LeaveGuard isUnsaved={draft.isUnsaved} flush={draft.flush} />
    </div>
  );
}
