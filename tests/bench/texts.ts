import type { Conversation, Message } from '../../rules/types';

/** A thread and an answer as people write them; our own sentences. The answers are typed key by key. */
const threads = [
  {
    language: 'en',
    lines: [
      'hey, you around?',
      'yeah whats up',
      'not much, long day',
      'same here, work was a mess',
      'did you hear about the move?',
      'no? what move',
      'we might have to leave the flat in june',
      'oh no, since when',
      'landlord told us yesterday',
      'can he just do that',
      'apparently. i keep thinking about the kids',
      'how are they',
      'little one cried all evening',
      'poor thing',
      'i feel like i failed them',
      'you did not',
      'everyone keeps saying that',
      'because it is true',
      'my mum is in hospital too',
      'i dont know how much more i can take',
    ],
    drafts: [
      "Oh no, I'm so sorry. That's a lot at once. How are you holding up, with your mum in hospital and the flat on top of it? Do you want me to call you tonight, or would you rather just write for a bit? I'm here either way",
      'you should call a lawyer first thing tomorrow, i had the same with my old place and in the end he could not do anything. at least the kids are healthy and you still have your job, so try to look at it that way and it will be fine',
      'ok',
      'that sounds exhausting, no wonder you feel like this. what is the hardest part right now',
      'haha no way, ok let me think. we could drive over on saturday, bring the trampoline for the little one, and you get two hours on your own. would that help, or is it more stress',
    ],
  },
  {
    language: 'nl',
    lines: [
      'hee, ben je er nog?',
      'ja hoor, wat is er',
      'niks bijzonders, lange dag gehad',
      'hier ook, werk was een gekkenhuis',
      'heb je het gehoord van de verhuizing?',
      'nee? welke verhuizing',
      'we moeten misschien in juni het huis uit',
      'oh nee, sinds wanneer',
      'de huisbaas zei het gisteren',
      'mag dat zomaar',
      'blijkbaar wel. ik denk steeds aan de kinderen',
      'hoe gaat het met ze',
      'de kleine heeft de hele avond gehuild',
      'ach gossie',
      'ik heb het gevoel dat ik ze in de steek laat',
      'dat is niet zo',
      'dat zegt iedereen',
      'omdat het waar is',
      'mijn moeder ligt ook nog in het ziekenhuis',
      'ik weet niet hoe lang ik dit nog volhou',
    ],
    drafts: [
      'Ach jee, wat heftig allemaal. Het klinkt alsof alles tegelijk komt, logisch dat je op bent. Hoe gaat het nu echt met je, met je moeder erbij? Zal ik vanavond bellen of schrijf je liever even, het is allebei goed',
      'je moet gewoon morgen een advocaat bellen joh, ik had dat ook met mijn vorige huis en uiteindelijk kon hij niks. je hebt in ieder geval je baan nog en de kinderen zijn gezond, dus probeer het zo te zien',
      'oke',
      'dat klinkt slopend, ik snap dat je het niet meer weet. wat is nu het zwaarst',
      'haha echt niet, oke even denken hoor. we kunnen zaterdag langskomen met de trampoline voor de kleine en dan heb jij twee uur voor jezelf. zou dat schelen of is dat juist meer stress',
    ],
  },
] as const;

const start = Date.UTC(2026, 0, 10, 20, 0);

function messagesOf(lines: readonly string[]): readonly Message[] {
  return lines.map((text, index) => ({
    from: index % 2 === 0 ? 'them' : 'me',
    text,
    at: start + index * 20_000,
  }));
}

/** Every state of every answer while it is typed, with its thread of twenty messages. */
export function keystrokes(): readonly Conversation[] {
  return threads.flatMap(({ lines, drafts }) => {
    const messages = messagesOf(lines);
    return drafts.flatMap((draft) =>
      Array.from(draft, (_, index) => ({
        messages,
        draft: draft.slice(0, index + 1),
        now: start + lines.length * 20_000 + index * 150,
      })),
    );
  });
}

/** A text of about `length` UTF-16 units, made of the answers; `seed` makes each different. */
export function longText(length: number, seed: number): string {
  const drafts = threads.flatMap(({ language, drafts: all }) => (language === 'en' ? all : []));
  let text = `${seed} `;
  for (let index = seed; text.length < length; index++) text += `${drafts[index % drafts.length]}. `;
  return text.slice(0, length);
}

/** All words of the answers: the word table of the floor. */
export function vocabulary(): readonly string[] {
  const all = threads.flatMap(({ lines, drafts }) => [...lines, ...drafts]).join(' ');
  return [...new Set(all.toLowerCase().match(/[a-z]+/g) ?? [])];
}
