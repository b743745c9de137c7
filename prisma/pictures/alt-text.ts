/** What each picture shows, start and end position, in one sentence. */
export const altText: Record<string, string> = {
  'abdominal-draw-in':
    'A person lies on their back with knees bent and feet flat; then the belly is drawn in towards the spine while nothing else moves.',
  'alternating-reverse-lunge-with-rotation':
    'A person stands upright; then one foot is far behind in a lunge, back knee low, and the chest is turned over the front leg.',
  'bird-dog':
    'A person is on hands and knees; then one arm reaches straight forward and the opposite leg straight back, level with the trunk.',
  'bodyweight-squat-with-lateral-reach':
    'A person seen from the front stands with feet wide; then squats with one arm reaching straight out to the side.',
  'cat-cow':
    'A person on hands and knees rounds the back towards the ceiling with the head hanging; then lets the back sag with the head lifted.',
  'childs-pose':
    'A person is on hands and knees; then sits back on the heels with the trunk folded over the thighs and the arms stretched forward.',
  'diagonal-superman':
    'A person lies on their front with arms overhead; then lifts one arm and the opposite leg off the floor.',
  'dns-star-pattern':
    'A person lies on one side propped on a forearm, knees bent; then lifts the hips, raises the top knee and reaches the top arm to the ceiling.',
  'foam-roll-glutes-and-outer-hips':
    'A person sits on a foam roller with one ankle crossed over the other knee and a hand on the floor behind; then leans to that hip and rolls over it.',
  'forearm-plank':
    'A person lies on their front propped on the forearms; then lifts the body off the floor into one straight line from head to heels.',
  'frog-squat-hold':
    'A person seen from the front stands with feet wide and toes out; then sinks into a deep wide squat, hands together and elbows inside the knees.',
  'glute-bridge':
    'A person lies on their back with knees bent and feet flat; then lifts the hips until shoulders, hips and knees are in one line.',
  'glute-bridge-walkout':
    'A person holds a bridge with knees bent; then has stepped the heels away until the legs are nearly straight, hips still up and toes lifted.',
  'good-morning':
    'A person stands upright with arms crossed on the chest; then hinges forward at the hips with a flat back and slightly bent knees.',
  'heel-dip':
    'A person lies on their back with both legs in the air, hips and knees at right angles; then lowers one heel to the floor.',
  'hip-internal-rotation-knees-bent':
    'A person lies on their back with knees bent and feet wide apart; then lets one knee drop inwards while the feet stay put.',
  'knee-to-chest-stretch':
    'A person lies on their back with both legs straight; then pulls one knee towards the chest with both hands, the other leg staying down.',
  'partial-crunch':
    'A person lies on their back with knees bent and arms crossed on the chest; then lifts the head and shoulders a little off the floor.',
  'pelvic-tilt':
    'A person lies on their back with knees bent and a small hollow under the lower back; then tips the pelvis back so that the lower back is flat on the floor.',
  'pelvic-tilt-into-glute-bridge':
    'A person lies on their back with knees bent and the lower back pressed flat; then lifts the hips into a bridge.',
  'pigeon-pose':
    'A person is on hands and knees; then one bent leg lies across in front, the other leg stretches straight back, and the hips sink to the floor.',
  'prone-back-extension':
    'A person lies on their front with hands by the shoulders; then lifts the chest off the floor while the hips stay down.',
  'quadruped-thoracic-rotation':
    'A person on hands and knees has one hand behind the head with the elbow down; then turns the chest until the elbow points to the ceiling.',
  'runners-lunge-with-spinal-extension':
    'A person is in a long lunge with both hands on the floor; then lifts the chest and reaches the arms behind.',
  'seated-spinal-twist':
    'A person sits with one leg straight and the other foot crossed over its knee; then turns the trunk towards the bent knee, one arm braced against it.',
  'segmental-cat-cow':
    'A person on hands and knees first tucks only the pelvis; then the rounding has travelled up the whole spine to the hanging head.',
  'shin-box-lean':
    'A person sits with both legs bent to one side, leaning back on the hands; then leans the chest forward over the front shin.',
  'side-lying-leg-lift':
    'A person lies on one side with the head on the lower arm; the straight top leg moves from level to well above the hip.',
  'single-leg-glute-bridge':
    'A person lies on their back with one foot flat and the other leg straight in the air; then lifts the hips until trunk and straight leg are in one line.',
  'single-leg-hip-thrust':
    'A person leans the shoulders on a bench with hips low and one foot off the floor; then lifts the hips level with the bench over the standing foot.',
  'standing-hip-cars':
    'A person stands with hands on hips and one knee lifted in front to hip height; then circles that knee out to the side.',
  superman: 'A person lies on their front with arms overhead; then lifts the arms, chest and both legs off the floor.',
  'supine-hamstring-stretch-with-towel':
    'A person lies on their back with a towel around one foot; that leg moves from a bent knee to straight up, the other foot staying on the floor.',
  'supine-knee-rolls':
    'A person seen from above lies with arms out and both knees bent up; then both knees are rolled down to one side while the shoulders stay flat.',
  'supine-single-leg-nerve-flossing':
    'A person lies on their back with the head lifted, both hands holding a mini band around one raised foot; the other straight leg moves from the floor to halfway up.',
  'supine-spinal-twist':
    'A person seen from above lies with one knee bent and arms out; then that knee is drawn across the body to the floor while the head turns the other way.',
};
