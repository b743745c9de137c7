import { createElement as h, Fragment } from 'react';
import { expect, it } from 'vitest';
import { svgText } from './svg-text';

const Part = ({ words }: { words: string }) => h('text', { textAnchor: 'end', strokeWidth: 2 }, words);

it('writes parts, lists and nothing as one file, with words and names as SVG has them', () => {
  const drawing = h(
    'svg',
    { viewBox: '0 0 1 1', role: 'img' },
    [1, 2].map((cx) => h('circle', { key: cx, cx })),
    h(Fragment, null, h(Part, { words: '<b> & "c"' }), null, false),
  );
  expect(svgText(drawing).split('\n')[1]).toBe(
    '<svg viewBox="0 0 1 1" role="img"><circle cx="1"/><circle cx="2"/>' +
      '<text text-anchor="end" stroke-width="2">&lt;b&gt; &amp; &quot;c&quot;</text></svg>',
  );
});
