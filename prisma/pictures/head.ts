import { brief } from './bezier.ts';
import type { View } from './camera.ts';
import { circle, shapeOf, without } from './contour.ts';
import { headFlesh, neckFlesh } from './flesh.ts';
import { pathOf } from './outline.ts';
import type { Tones } from './palette.ts';
import { leftOf, type Joints } from './skeleton.ts';
import { along, dot } from './vector.ts';

/** The neck, the head, its hair and the ear that is seen. */
export const drawHead = (joints: Joints, view: View, tones: Tones): string => {
  const { head, pose } = joints;
  const toFace = dot(pose.head.front, view.towards);
  const skull = shapeOf(
    [
      [
        [
          { at: along(head, [pose.head.front, -0.9], [pose.head.up, 1.9]), radius: 9.4 },
          { at: along(head, [pose.head.front, -2.2], [pose.head.up, -2.5]), radius: 7.2 },
        ],
      ],
    ],
    view,
  );
  const face = circle(view, along(head, [pose.head.front, 8.2], [pose.head.up, -6.6]), 11.6);
  const temple = circle(view, along(head, [pose.head.front, 3.4], [pose.head.up, -7.2]), 7.6);
  const hair = toFace < -0.45 ? skull : without(skull, face, temple);
  const ears = [1, -1].map((side) =>
    along(head, [leftOf(pose.head), side * 7.6], [pose.head.front, -0.6], [pose.head.up, -1.6]),
  );
  const ear = ears.find((_, i) => dot(leftOf(pose.head), view.towards) * (i ? -1 : 1) > 0.45);
  const [x, y] = ear ? view.at(ear) : [0, 0];
  return [
    `<path fill="${tones.skin}" d="${pathOf(shapeOf([...neckFlesh(joints), ...headFlesh(joints)], view, 1.6))}"/>`,
    `<path fill="${tones.hair}" d="${pathOf(hair)}"/>`,
    ear ? `<circle cx="${brief(x)}" cy="${brief(y)}" r="${brief(1.5 * view.scale)}" fill="${tones.shade}"/>` : '',
  ].join('');
};
