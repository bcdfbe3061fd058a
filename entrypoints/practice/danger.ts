import type { Answer, LastTurn } from './dialogue';

/** The answer that every conversation looks for: the writer may be in danger. */
export const inDanger: Readonly<Record<'en' | 'nl', Answer>> = {
  en: {
    when: ['crisis'],
    next: 'worried-about-you',
    examples: ['I don’t want to live anymore'],
  },
  nl: {
    when: ['crisis'],
    next: 'bezorgd-om-jou',
    examples: ['Ik wil niet meer leven'],
  },
};

/** The turn that follows it. The partner puts their own story down, says so, and the page shows where help is. */
export const worriedAbout: Readonly<Record<'en' | 'nl', (partner: string) => LastTurn>> = {
  en: (partner) => ({
    says: [
      'Wait. Leave my story for a moment.',
      'Are you safe right now? Please call someone who can really be with you. Now, if you can.',
    ],
    helplines: true,
    ending: `${partner} is made up and cannot help, but people can. If you meant what you wrote: tell someone near you, or call the emergency number or a crisis line where you are. You do not have to carry this alone.`,
  }),
  nl: (partner) => ({
    says: [
      'Wacht. Laat mijn verhaal even.',
      'Ben je nu veilig? Bel alsjeblieft iemand die echt bij je kan zijn. Nu, als het kan.',
    ],
    helplines: true,
    ending: `${partner} is verzonnen en kan niet helpen, maar mensen wel. Meende je wat je schreef? Vertel het iemand in je buurt, of bel het alarmnummer of een crisislijn waar je bent. Je hoeft dit niet alleen te dragen.`,
  }),
};
