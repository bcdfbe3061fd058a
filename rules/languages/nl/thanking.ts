import type { ActPhrases, Examples } from '../../read/phrases';
import { loosen } from './loosen';

export const phrases: ActPhrases = {
  act: 'thanking',
  guards: ['negation'],
  phrases: loosen(`
(dank|bedankt)
(bedank|bedanken) (je|jullie)
je .. bedanken
(superlief|lief|attent|aardig) van (je|jullie) = 0.7
(waardeer|apprecieer) (het|dat|dit|je|jullie)
(ben|voel) .. (je|jullie) .. dankbaar
(fijn|blij|lief) dat je .. (luisterde|er was|er bent|er ben|luistert|meeging|meedacht|belde|hielp)
- (nee|geen|niks|nergens) .. (dank|bedankt)
- dank aan
- te danken
- (heb|moet) je (haar|hem|oma|opa|ze) .. (bedankt|bedanken)
- (god) .. dank
- (stank|ondank)
`),
};

export const examples: Examples = {
  yes: [
    '[dankjewel] dat je luisterde',
    '[bedankt] voor alles',
    '[thx] man',
    '[merci he]',
    '[dank u] voor uw hulp',
    '[ik waardeer het echt]',
    '[superlief van je, dank]',
    '[wil je nog bedanken] voor gisteren',
  ],
  no: [
    'geen dank',
    'graag gedaan',
    'stank voor dank',
    'dat is te danken aan het mooie weer',
    'nergens voor nodig',
    'graag een pizza',
    'heb je oma al bedankt voor het geld',
    'met plezier',
  ],
};
