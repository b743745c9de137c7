import { tickBoxes } from '@reprise/schema/handout';
import { emergencyNumber } from '@reprise/schema/handout/emergency-number';
import { attributionLine } from '@reprise/schema/media';
import { DEFAULT_PAIN_BANDS } from '@reprise/schema/plan';
import { graphql, readFragment } from '../gql';
import type { HandoutQuery } from '../gql/graphql';
import { blockLines, equipmentLine, timeLine, type Words } from './handout-words';

const handoutPicture = graphql(`
  fragment HandoutPicture on Picture {
    url(width: 800)
    altText
    title
    author
    licence
  }
`);

/** One exercise as a handout prints it. */
export interface HandoutItem {
  readonly id: string;
  /** From 1, through all blocks. */
  readonly number: number;
  readonly name: string;
  readonly dose: string;
  readonly note: string | null;
  readonly steps: readonly { readonly role: string; readonly text: string }[];
  readonly cautions: readonly string[];
  readonly boxes: { readonly days: number; readonly timesPerDay: number };
  readonly picture: { readonly url: string; readonly altText: string } | null;
}

/** Items under one heading; a single block that is done once needs none. */
export interface HandoutBlock {
  readonly id: string;
  readonly name: string | null;
  readonly lines: readonly string[];
  readonly items: readonly HandoutItem[];
}

/** A handout before it is laid out: on paper and on the page to print. */
export interface HandoutContent {
  readonly title: string;
  readonly facts: readonly string[];
  readonly clinicName: string | null;
  readonly logo: { readonly url: string; readonly altText: string } | null;
  readonly emergencyNumber: string | null;
  /** The lowest pain score that is red. */
  readonly red: number;
  readonly clientName: string | null;
  /** Of the same routine, for a phone. */
  readonly address: string;
  /** Title and version. */
  readonly madeFor: string;
  readonly blocks: readonly HandoutBlock[];
  readonly references: readonly string[];
  /** What the licences of the pictures ask to be shown. */
  readonly attributions: readonly string[];
}

type Routine = NonNullable<HandoutQuery['routine']>;
type Item = Routine['blocks'][number]['items'][number];

interface Setting {
  readonly words: Words;
  readonly clientName: string | null;
  readonly adminUrl: string;
}

/** Turns the API's answer into a handout; null when there is no such routine, or not for this viewer. */
export function handoutContent({ viewer, routine }: HandoutQuery, setting: Setting): HandoutContent | null {
  if (!routine) return null;
  const { words: t, clientName, adminUrl } = setting;
  const { title, version } = routine;
  const items = routine.blocks.flatMap((block) => block.items);
  const isSingle = routine.blocks.length === 1;
  const numbers = new Map(items.map(({ id }, at) => [id, at + 1]));
  const citations = [...routine.citations, ...items.flatMap((item) => item.citations)];
  const count = t('exercises', { count: items.length });
  return {
    title,
    facts: [count, timeLine(t, routine.estimatedSeconds), equipmentLine(t, routine.equipment)],
    clinicName: viewer?.clinic.name ?? null,
    logo: viewer?.clinic.logo ?? null,
    emergencyNumber: viewer ? emergencyNumber(viewer.clinic.country) : null,
    red: (viewer?.clinic.bands ?? DEFAULT_PAIN_BANDS).amberMax + 1,
    clientName,
    address: new URL(`/routines/${routine.slug}`, adminUrl).href,
    madeFor: version > 0 ? t('madeFor', { title, version }) : t('madeForDraft', { title }),
    blocks: routine.blocks.map((block) => ({
      id: block.id,
      name: isSingle && block.rounds.max === 1 ? null : block.name,
      lines: blockLines(t, block),
      items: block.items.map((item) => itemContent(t, item, numbers.get(item.id) ?? 0)),
    })),
    references: [...new Map(citations.map(({ source }) => [source.id, source.reference])).values()],
    attributions: [...new Set(items.flatMap((item) => attributionOf(item) ?? []))],
  };
}

/** The picture that an exercise shows on paper: its first, and of a video the still. */
function still({ exerciseVersion }: Item) {
  const stills = exerciseVersion.pictures.map((picture) => (picture.kind === 'VIDEO' ? picture.poster : picture));
  return readFragment(handoutPicture, stills.find((picture) => picture !== null) ?? null);
}

function attributionOf(item: Item): string | null {
  const picture = still(item);
  return picture && attributionLine({ ...picture, title: '' });
}

function itemContent(t: Words, item: Item, number: number): HandoutItem {
  const { name, steps, cautions } = item.exerciseVersion;
  const picture = still(item);
  return {
    id: item.id,
    number,
    name,
    dose: item.dose.sentence || t('noDose'),
    note: item.note,
    steps,
    cautions,
    boxes: tickBoxes(item.dose),
    picture: picture && { url: picture.url, altText: picture.altText || name },
  };
}
