import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  guards: ['negation'],
  phrases: `
(dank|bedankt|dankzegging|dankje|dankjulliewel|bedankjes|tanks|thankss|grazie|gracias|obrigado|tenkie|gran tangi|tangi)
(dank|bedankt) <so>? (je|jullie|wel|voor|dat|alvast|nogmaals|hoor|lieverd|schat|voor je)?
(ik|wil|wou|wilde) <so>? <so>? (bedank|bedanken|dank|danken) <so>? (je|jullie)?
(wil|wou|wilde|moet) (ik)? je <so>? <so>? <so>? .. bedanken
ik (bedank|dank) (je|jullie|jou|iedereen)
(super|heel|zo|mega|echt|ontzettend|enorm|wat) <so>? (bedankt|dank|lief van je|lief van jullie|attent van je|aardig van je|fijn van je)
(duizendmaal|hartelijk|heel hartelijk|oprechte|veel|enorm|nogmaals|bij voorbaat|alvast|vast|welgemeende) (dank|bedankt)
(wat|zo|heel|super|echt|superlief|erg) <so>? (lief|attent|aardig|fijn|schattig|mooi|geweldig|tof) <so>? (van je|van jullie) <so>? (dat|om|$|dank|bedankt|hoor|zeg) = 0.7
(superlief|hartstikke lief|keilief|keitof) van (je|jullie) = 0.8
(ik)? (waardeer|apprecieer) <so>? (het|dit|dat|je|jullie) <so>? <so>? <so>? (enorm|echt|heel|zo|zeer|dat|$|hulp|steun|ontzettend|eerlijkheid|enorm dat|erg|berichtje|wat)
(ik)? (ben|voel me) <so>? (je|jullie) <so>? <so>? <so>? <so>? (dankbaar|erkentelijk|eeuwig dankbaar|iets verschuldigd)
(zonder|had|dankzij) je <so>? <so>? (hulp|steun|had ik|was ik|was het) <so>? <so>? <so>? .. (niet|nooit) <so>? (gered|gelukt|gekund|gehaald|gedaan|geweten) = 0.7
(fijn|blij|goed|lief) dat je <so>? <so>? <so>? (luisterde|er was|er bent|er ben|er voor me|luistert|geluisterd|meeging|meedacht|meedenkt|belde|hielp|geholpen|er voor mij|voor me klaar|gebeld) 
(je|jullie) (ben|zijn) <so>? <so>? een (schat|engel|held|topper|redder|lieverd|parel) <so>? <so>? (dank|bedankt|dat|voor) = 0.8
🙏 = 0.4
- (bedankt|dank) <so>? <so>? .. (noemen|zeggen|gezegd|zei|kan er niet af|voor de moeite van niks)
- (nee|no) (dank|bedankt|dank je) $
- (geen|nergens|niks) (dank|te danken|voor bedankt|bedankjes)
- (god|goddank|dankzij)
- (heeft|had|kreeg|geen|zonder|stank) <so>? (je|nooit|voor)? <so>? (bedankt|dank)
- (stank|ondank) voor dank
- te danken (aan|heeft)
- kaart (bedankt|om te bedanken)
- (moet|ga|heb) je (haar|hem|oma|opa|tante) .. bedank*
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
