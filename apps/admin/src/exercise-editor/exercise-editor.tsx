'use client';

import { Button } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Cited } from '../citation-editor/citation-panel';
import { CitedDoses } from '../citation-editor/cited-doses';
import { editedCitation } from '../citation-editor/edited-citation';
import { loadCitationPanel } from '../citation-editor/panel-chunk';
import { References } from '../citation-editor/references';
import { type FragmentType, readFragment } from '../gql';
import { PageHeader } from '../ui/page-header';
import { BasicsSection, BodySection } from './basics-section';
import { CautionsSection } from './cautions-section';
import { ClientPreview } from './client-preview';
import {
  DraftFormProvider,
  type Editing,
  EditingContext,
  type Removal,
  type Suggestions,
  useNewDraftForm,
} from './editor-context';
import styles from './editor.module.css';
import { EffectsSection } from './effects-section';
import { contentOf, draftContent, exerciseDraft, workingVersion } from './exercise-draft';
import { JoinedNotice } from './joined-notice';
import { keptWords } from './kept-words';
import { LadderSection } from './ladder-section';
import { LeaveGuard } from './leave-guard';
import { LineActions } from './line-actions';
import { PicturesSection } from './pictures-section';
import { Publish, type Refusal } from './publish';
import { PublishRefusal } from './publish-refusal';
import { RemovalNotice } from './removal-notice';
import { SaveState } from './save-state';
import { SAID_ALOUD } from './say-aloud';
import { StepsSection } from './steps-section';
import { useDraft } from './use-draft';
import { usePictures } from './use-pictures';

// what one needs seldom is loaded when it is needed, the panel when a pointer or the focus comes near
const CitationPanel = dynamic(loadCitationPanel, { ssr: false });
const MergeScreen = dynamic(() => import('./merge-screen').then((it) => it.MergeScreen), { ssr: false });

interface ExerciseEditorProps {
  readonly exercise: FragmentType<typeof exerciseDraft>;
  readonly suggestions: Suggestions;
}

/** Writes the draft of one exercise, with what stands behind each claim and as the client will see it. */
export function ExerciseEditor(props: ExerciseEditorProps) {
  const initial = readFragment(exerciseDraft, props.exercise);
  const form = useNewDraftForm({
    initialValues: contentOf(initial),
    validateInputOnChange: true,
    validate: {
      name: (name) => (name.trim() === '' ? 'Every exercise has a name; the last one stays until then.' : null),
    },
  });
  const { setValues } = form;
  const draft = useDraft(
    initial,
    form.values,
    useCallback((content) => setValues(content), [setValues]),
  );
  const version = readFragment(draftContent, workingVersion(draft.exercise));
  const citations = readFragment(editedCitation, version.citations);
  const { pictureOf, addPictures, changeRights } = usePictures(version.pictures);
  const [cited, setCited] = useState<Cited | null>(null);
  const [refusal, setRefusal] = useState<Refusal | string | null>(null);
  const [removal, offerUndo] = useState<Removal | null>(null);
  const [showsPreview, setShowsPreview] = useState(false);

  // words that an earlier window left behind meet what is here now, like those of another window
  const { meet } = draft;
  const [kept] = useState(() => keptWords(initial.id));
  useEffect(() => {
    if (kept) meet(initial, kept.base, kept.mine);
    // only once, when the editor opens
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const editing = useMemo<Editing>(
    () => ({
      draft,
      citations,
      suggestions: props.suggestions,
      pictureOf,
      addPictures,
      changeRights,
      offerUndo,
      cite: (claim, citation) => setCited({ claim, citation }),
    }),
    [draft, citations, props.suggestions, pictureOf, addPictures, changeRights],
  );

  const { exercise, save, meeting, joined } = draft;
  return (
    <EditingContext value={editing}>
      <DraftFormProvider form={form}>
        <PageHeader
          title={exercise.version > 0 ? `Edit ${exercise.name}` : exercise.name}
          parent={{ href: `/exercises/${exercise.slug}`, label: exercise.version > 0 ? exercise.name : 'As it stands' }}
          lead={
            exercise.version > 0
              ? `Version ${exercise.version} is published and stays as it is until you publish this draft.`
              : 'A draft: only your clinic sees it until you publish.'
          }
        />
        <div className={styles.bar}>
          <SaveState save={save} onRetry={() => void draft.retry()} />
          <RemovalNotice removal={removal} onDone={() => offerUndo(null)} />
          <Button
            className={styles.previewSwitch}
            variant="default"
            aria-pressed={showsPreview}
            onClick={() => setShowsPreview(!showsPreview)}
          >
            {showsPreview ? 'Write' : 'Preview'}
          </Button>
          <LineActions draft={draft} onSaid={setRefusal} />
          <Publish draft={draft} onRefused={setRefusal} />
        </div>
        <div className={styles.notices}>
          <PublishRefusal refusal={refusal} />
          {joined && <JoinedNotice joined={joined} onSeen={() => draft.setJoined(null)} />}
        </div>
        <div className={styles.columns} data-preview={showsPreview || undefined}>
          <div className={styles.form}>
            <BasicsSection />
            <PicturesSection />
            <StepsSection />
            <EffectsSection />
            <CautionsSection />
            <CitedDoses />
            <LadderSection />
            <BodySection />
            <References />
          </div>
          <aside className={styles.preview} aria-label="Preview">
            <ClientPreview />
          </aside>
        </div>
        {cited && <CitationPanel cited={cited} onClose={() => setCited(null)} />}
        {meeting && <MergeScreen meeting={meeting} onSettle={draft.settle} />}
        <p id={SAID_ALOUD} role="status" className="visually-hidden" />
        <LeaveGuard isUnsaved={draft.isUnsaved} flush={draft.flush} />
      </DraftFormProvider>
    </EditingContext>
  );
}
