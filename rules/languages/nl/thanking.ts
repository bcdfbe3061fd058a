import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  isLoose: true,
  guards: ['negation'],
  phrases: `
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
- (stank|ondank) .. dank
`,
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
    'heel erg [bedankt] voor je lieve woorden',
    '[dankjulliewel] voor alle kaartjes',
    '[bedankt] dat je er voor me bent',
    'ontzettend lief van je, [dankjewel]',
    '[merci] he maat',
    'Hartelijk [dank] voor uw medeleven.',
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
    'ik moet dringend naar de wc',
    'snap je die oefening 3b',
    'de server is overleden, ik herstart hem even',
    'we moeten nog een cadeau kopen voor oma',
    'wat een wedstrijd, ik ging kapot',
    'ik ben over tien minuten bij je',
  ],
};
