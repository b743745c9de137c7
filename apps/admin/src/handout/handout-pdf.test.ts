import type { HandoutColumns } from '@reprise/schema/handout';
import sharp from 'sharp';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import messages from '../../messages/en.json';
import { readFonts } from '../pdf/fonts';
import { readPdf } from '../pdf/testing/read-pdf';
import type { HandoutContent, HandoutItem } from './handout-content';
import { handoutPdf } from './handout-pdf';
import type { Words } from './handout-words';

const words = createTranslator({ locale: 'en', messages, namespace: 'handout' }) as unknown as Words;

function anItem(number: number, some: Partial<HandoutItem> = {}): HandoutItem {
  return {
    id: String(number),
    number,
    name: `Exercise ${number}`,
    dose: '3 sets of 10 repetitions on each side.',
    note: null,
    steps: ['SET_UP', 'MOVE', 'MOVE', 'BREATHE', 'CUE', 'SAFETY'].map((role, at) => ({
      role,
      text: `Step ${at + 1} of ${number}: ${'lift the leg a little and lower it again, '.repeat(1 + (number % 3))}slowly.`,
    })),
    cautions: ['Go slower when your knees hurt.'],
    boxes: { days: 7, timesPerDay: 1 },
    picture: null,
    ...some,
  };
}

function aHandout(items: HandoutItem[], some: Partial<HandoutContent> = {}): HandoutContent {
  return {
    title: 'Спина, πλάτη & back',
    facts: ['Some exercises'],
    clinicName: 'Hillside',
    logo: null,
    red: 5,
    emergencyNumber: '999',
    clientName: null,
    address: 'https://clinic.example/routines/back',
    madeFor: 'Back, version 3',
    blocks: [{ id: 'b', name: 'Circuit', lines: ['3 rounds.'], items }],
    references: ['Author A. Title. 2020.'],
    attributions: ['Somebody, CC BY 4.0'],
    ...some,
  };
}

const noPictures: ReadonlyMap<string, Buffer> = new Map();

async function printed(
  content: HandoutContent,
  columns: HandoutColumns,
  paper: 'A4' | 'LETTER' = 'A4',
  pictures = noPictures,
) {
  const fonts = await readFonts();
  return readPdf(await handoutPdf(content, { words, language: 'en', fonts, pictures, paper, columns }));
}

const twelve = Array.from({ length: 12 }, (_, at) => anItem(at + 1));

describe('a handout as PDF', { timeout: 120_000 }, () => {
  it("tells where the clinic's red band begins", async () => {
    const { pages } = await printed(aHandout([anItem(1)]), 1);
    expect(pages.map(({ text }) => text).join(' ')).toContain('5 or more out of 10');
  });

  it("shows the clinic's logo in place of its first letter", async () => {
    const black = { width: 40, height: 40, channels: 3, background: '#000000' } as const;
    const logo = await sharp({ create: black }).jpeg().toBuffer();
    const content = aHandout([anItem(1)], { logo: { url: '/logo', altText: 'Our mark' } });
    const text = async (pictures: ReadonlyMap<string, Buffer>) => {
      const { pages } = await printed(content, 1, 'A4', pictures);
      return pages.map((page) => page.text).join(' ');
    };
    expect(await text(noPictures)).toMatch(/^H Hillside/);
    expect(await text(new Map([['/logo', logo]]))).toMatch(/^Hillside/);
  });

  it('has its title, and its words as text in the order in which they are read', async () => {
    const { info, pages } = await printed(aHandout(twelve, { clientName: 'Margaret Hale' }), 2);
    expect(info).toMatchObject({ Title: 'Спина, πλάτη & back', Language: 'en' });
    const text = pages.map((page) => page.text).join(' ');
    const order = [
      'Hillside',
      'Спина, πλάτη & back',
      'Margaret Hale',
      'Circuit',
      'Exercise 1',
      '3 sets of 10',
      'Step 1 of 1',
      'Exercise 2',
      'Exercise 12',
    ];
    const places = order.map((some) => text.indexOf(some));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('Call 999');
    expect(text).toContain('Author A. Title. 2020.');
    expect(pages.at(-1)?.text).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  it.each([1, 2, 3, 4] as const)('breaks no exercise across pages with %i in a row', async (columns) => {
    for (const paper of ['A4', 'LETTER'] as const) {
      const { pages } = await printed(aHandout(twelve), columns, paper);
      const holding = twelve.map(({ name, number }) => ({
        name: pages.flatMap((page, at) => (new RegExp(`${name}(?!\\d)`).test(page.text) ? [at] : [])),
        steps: [...new Set(pages.flatMap((page, at) => (page.text.includes(` of ${number}:`) ? [at] : [])))],
      }));
      for (const { name, steps } of holding) {
        expect(name).toHaveLength(1);
        expect(steps).toEqual(name);
      }
    }
  });

  it('is on the paper that was asked for, on its side from three in a row', async () => {
    const size = async (columns: HandoutColumns, paper: 'A4' | 'LETTER') => {
      const { pages } = await printed(aHandout([anItem(1)]), columns, paper);
      return [pages[0]?.width, pages[0]?.height];
    };
    expect(await size(2, 'A4')).toEqual([595, 842]);
    expect(await size(1, 'LETTER')).toEqual([612, 792]);
    expect(await size(4, 'LETTER')).toEqual([792, 612]);
  });

  it('is tagged: headings, lists, and figures that say what they show', async () => {
    const { pages } = await printed(aHandout([anItem(1), anItem(2)]), 1);
    const elements = pages.flatMap((page) => page.elements);
    const count = (role: string) => elements.filter((element) => element.role === role).length;
    expect(count('H1')).toBe(1);
    expect(count('H3')).toBe(2);
    expect(count('LI')).toBeGreaterThanOrEqual(2 * 6 + 8);
    expect(count('Lbl')).toBe(count('LI'));
    const figures = elements.filter(({ role }) => role === 'Figure');
    expect(figures).toHaveLength(1 + 2 * 3);
    expect(figures.every(({ alt }) => alt)).toBe(true);
    expect(figures[0]?.alt).toBe('QR code of the address https://clinic.example/routines/back');
  });

  it('is large enough to read, apart from the foot and the sources', async () => {
    const { pages } = await printed(aHandout(twelve, { references: [], attributions: [] }), 4);
    const small = pages.flatMap((page) => page.sizes.filter((size) => size < 11.9));
    expect(small.every((size) => size > 9)).toBe(true);
    expect(small).toHaveLength(2 * pages.length);
  });

  it('goes on over pages with an exercise that is longer than one, and loses none of it', async () => {
    const text = 'word '.repeat(1500).trim();
    const { pages } = await printed(aHandout([anItem(1, { note: text }), anItem(2)]), 2);
    const all = pages.map((page) => page.text).join(' ');
    expect(all.match(/\bword\b/g)).toHaveLength(1500);
    expect(all).toContain('Exercise 2');
  });
});
