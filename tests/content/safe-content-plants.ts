import type { UnsafeReason } from '#domain/story/lint/kinds.ts';

/** Sentences for every reason of the English list: what it has to stop at, and what it has to let pass. Nothing here tells how. */
export type Plants = { readonly unsafe: readonly [string, string, ...string[]]; readonly innocent: readonly [string, string, ...string[]] };

export const plants: Readonly<Record<UnsafeReason, Plants>> = {
  'self-harm-method': {
    unsafe: ['That was the night of the overdose.', 'I had cut my arms again.', 'She kept a razor hidden for herself.', 'I took all the pills in the house.'],
    innocent: ['I cut my thumb on a vase.', 'He jumped off the bus and waved.', 'I hung up the coat and sat down.', 'I take tablets in the morning.'],
  },
  'eating-method': {
    unsafe: ['Then I made myself sick.', 'I had not eaten for a day and I skipped meals after that.', 'I took laxatives.', 'I fasted for two days.'],
    innocent: ['I was fast asleep.', 'I felt sick on the bus.', 'We had dinner late.'],
  },
  'place-or-time': {
    unsafe: ['I wanted to end my life at the bridge.', 'I was going to kill myself on my birthday.', 'I had picked a date.', 'I knew where I would do it.'],
    innocent: ['I walked over the bridge to work.', 'We made a safety plan together.', 'Tomorrow I would ring her.'],
  },
  'note-left': {
    unsafe: ['They found a goodbye note.', 'She wrote a suicide letter.', 'I typed texts to say goodbye.'],
    innocent: ['I left a note on the fridge.', 'The letter came from the bank.', 'I said goodbye at the gate.'],
  },
  amount: {
    unsafe: ['I took two tablets.', 'It was 20mg.', 'He drank a bottle.', 'We had six pints.', 'I had forty-units a week.'],
    innocent: ['There were two dogs and a bottle of milk.', 'One can tell.', 'It took six weeks.'],
  },
  'body-number': {
    unsafe: ['I lost 6 kg.', 'I was down to seven stone.', 'I counted calories.', 'I lost ten pounds.', 'I was a size zero.'],
    innocent: ['It cost ten pounds.', 'He turned the stone over.', 'From Steph, 36, who walks.', 'Two kilometres on, it rained.'],
  },
  'graphic-wound': {
    unsafe: ['There was blood on the floor.', 'You could see the scars on her arms.', 'They found his body.', 'It was a deep cut.'],
    innocent: ['She took my blood pressure.', 'I went for a blood test with my arm out.', 'He is my flesh and blood.'],
  },
  'assault-detail': {
    unsafe: ['He held me down.', 'He touched me there.', 'He put his hands round my throat.', 'They punched me in the face.'],
    innocent: ['She touched my sleeve.', 'I held the baby.', 'He kicked the ball over the wall.'],
  },
  'full-name': {
    unsafe: ['Then Sarah Johnson told everybody.', 'My friend Priya Shah came.', 'It was J. Smith who rang.', 'I asked Tomasz Wilk.'],
    innocent: ['Then Sarah told everybody.', 'On Monday Ravi came.', 'I speak English and Polish, like Ana.', 'Ask Lou, Mike or Ann.'],
  },
  'title-and-name': {
    unsafe: ['I went to Dr Patel.', 'Mrs. Khan let me in.', 'I told Professor Lind.'],
    innocent: ['I went to the doctor.', '“Yes, Miss,” I said.', 'Doctor, can you hear me?'],
  },
  'job-and-place': {
    unsafe: ['My manager at Brightways laughed.', 'I work for Harlow and nobody knew.', 'She is a pupil at Fernside.', 'We met at Elmtree Surgery.'],
    innocent: ['My manager at the depot laughed.', 'I work for a baker.', 'The surgery rang.'],
  },
  'blames-somebody': {
    unsafe: ['It was my father’s fault.', 'I blame her for all of it.', 'He drove me to it.'],
    innocent: ['I do not blame her.', 'It was nobody’s fault.', 'She drove me to the doctor.'],
  },
  'quick-or-easy': {
    unsafe: ['They said suicide was the easy thing.', 'It was painless, they said.', 'A quick death, I thought.'],
    innocent: ['We had a quick cup of tea.', 'It was an easy walk.', 'He had a peaceful sleep.'],
  },
  'only-way': {
    unsafe: ['It seemed the only way out.', 'I thought death was the answer.', 'There was no other way out.'],
    innocent: ['The only way to the shop is uphill.', 'The answer was on the fridge.', 'We were on the way out of town.'],
  },
  'at-peace': {
    unsafe: ['He is at peace now.', 'She is in a better place.', 'He found his peace.'],
    innocent: ['I wanted some peace in the house.', 'Are you free now?', 'The best place is by the window.'],
  },
  'one-cause': {
    unsafe: ['Because of her job she ended her life.', 'He took his own life after the exam.', 'She killed herself because he left.', 'I was suicidal because of the debts.'],
    innocent: ['I stayed because she asked me.', 'I was thinking of ending my life, and I said so.', 'After the exam I slept.'],
  },
  'medicine-name': {
    unsafe: ['She gave me diazepam.', 'I was put on Sertraline.'],
    innocent: ['She gave me tablets.', 'I take a medicine at night.'],
  },
  'medicine-advice': {
    unsafe: ['You should come off your tablets.', 'I went cold turkey.', 'Never mix those pills.', 'She put up the dose.'],
    innocent: ['The doctor and I talked about medicine.', 'I take tablets now.', 'The first medicine did not suit me.'],
  },
  celebrity: {
    unsafe: ['Like that famous singer who died.', 'It was in the news with the celebrities.', 'The actor’s suicide was everywhere.'],
    innocent: ['I sing in a choir.', 'My nan was famous for soup.', 'My dad died in March.'],
  },
  'promise-of-cure': {
    unsafe: ['Talking cured me.', 'I promise it gets better.', 'It works for everyone.', 'You will get better.'],
    innocent: ['There is no cure, she said.', 'Some days are better.', 'It never came up.'],
  },
  'insult-staff': {
    unsafe: ['The receptionist was a cow.', 'Doctors are useless.', 'Those nurses don’t care.'],
    innocent: ['The receptionist was busy.', 'The form was useless.', 'The cow was in the lane.'],
  },
  'insult-group': {
    unsafe: ['All men are the same.', 'Those lazy immigrants.', 'I hate foreigners, he said.'],
    innocent: ['All the men were in the hall.', 'Two women came in.', 'I was too lazy to cook.'],
  },
  'insult-illness': {
    unsafe: ['They called him a nutter.', 'Only crazy people go there.', 'He was a psycho.'],
    innocent: ['I was mad at the kettle.', 'We ate nuts.', 'My mental health was poor.'],
  },
  committed: {
    unsafe: ['He committed suicide.', 'People who commit suicide.', 'She had committed it.'],
    innocent: ['I am committed to my choir.', 'He ended his life.'],
  },
  'attempt-words': {
    unsafe: ['After my failed attempt I slept.', 'It was a completed suicide.', 'It was a cry for help.'],
    innocent: ['I failed my exam.', 'I attempted the stairs.', 'I cried and she came to help.'],
  },
  suffering: {
    unsafe: ['She was suffering from nerves.', 'I suffer with it.'],
    innocent: ['It hurt, and I said so.', 'I live with it.'],
  },
  victim: {
    unsafe: ['I was a victim.', 'The victims met on Mondays.'],
    innocent: ['It happened to me.', 'We met on Mondays.'],
  },
  'person-first': {
    unsafe: ['He is mentally ill.', 'She is a schizophrenic.', 'The addicts sat outside.'],
    innocent: ['He has a mental health problem.', 'She hears voices.', 'People who drink sat outside.'],
  },
  'exclamation-mark': { unsafe: ['She rang!', 'Help！'], innocent: ['She rang.', 'Was it you?'] },
  phone: {
    unsafe: ['Ring 0800 123 456.', 'Ring 999.', 'I am in room 214.', 'My number is (0131) 496-0123.'],
    innocent: ['In 2016 I moved.', 'It cost £350.', 'I got up at 10.30.', 'The bus came at 21:45.'],
  },
  email: {
    unsafe: ['Write to ana@door.example.', 'I am ana at gmail dot com.'],
    innocent: ['I wrote to her at home.', 'We met @ the gate.'],
  },
  handle: { unsafe: ['I am @bluedoor.', 'Add me on anything.'], innocent: ['We met @ the gate.', 'Write to ana@door.example.'] },
  web: {
    unsafe: ['See www.door.example.', 'See door.org.', 'It was https://door.example/story.'],
    innocent: ['I went to the door. Organ music came.', 'She said no.Then she left.'],
  },
  postcode: { unsafe: ['I live near M1 1AE.', 'We were at sw1a 1aa.'], innocent: ['The M60 was shut.', 'It was on page a4.'] },
  'street-address': {
    unsafe: ['We lived at 14 Larch Avenue.', 'The house on Bluebell Road burned.', 'I am in flat 6.'],
    innocent: ['We lived on a quiet road.', 'The street was wet.', 'It was a long way.'],
  },
  'real-organisation': {
    unsafe: ['The Samaritans answered.', 'She found it on whatsapp.', 'I rang the NHS.'],
    innocent: ['A helpline answered.', 'It was a lifeline.', 'She found it on her phone.'],
  },
};
