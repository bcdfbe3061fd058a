import type { ActPhrases, Examples } from '../../read/phrases';

/** Painful words: `grim-…` tell a feeling wherever they stand, `dark-…` only in a short sentence. */
export const painfulClasses = {
  'dark-sad':
    'verdrietig* | verdriet | droevig* | triest* | treur* | ongelukkig* | ellend* | huilt | pijnlijk* | gebroken | verlaten | ongeluk | vaarwel',
  'grim-sad':
    'wanhop* | lijden | geleden | leed | hopeloos | zinloos | nooit ..2 meer | geen (vrienden|kinderen|keus|keuze|uitweg|hoop|toekomst|leven|weg terug) | niemand (gelooft|luistert|helpt|overleeft|kwam|houdt) | (ik|we) (mis|missen) (hem|haar|ze|mijn) | ik huil | alles kwijt | niet de moeite',
  'dark-fear':
    'angst* | angstig* | bange | schrik | schrok | geschrokken | nerveus | ongerust | gevaar | gevaarlijk* | monster | monsters | vrees | vrezen | geesten | spook | spoken | duister* | verdwaald | verdwenen | niet veilig | in de problemen | wegwezen | wie is (daar|dat) | waar is (hij|ze) | niet weg | ga niet',
  'grim-fear':
    'paniek | dreig* | bedreig* | duivel* | griezel* | hinderlaag | valstrik | laat (me|ons) (gaan|los|eruit) | ^ help (ons|me) | niet schieten | doe me (niets|niks|geen pijn) | blijf van me af | te hulp | genade | handen omhoog | laat me niet (alleen|achter) | verlaat me niet | ga niet weg',
  'dark-anger':
    'haat | haten | walg | boze | smerig* | gestoord* | goor | gore | domme | wraak | dwaas | dwaze | zwijn | hou op | ga weg | verdwijn | zwijg | genoeg | liegt | liegen | loog | geen sprake van | niet mee eens | je begrijpt het niet | ik geloof (je|hem|haar) niet | mijn god | met rust | weiger* | vuile | gemene | valse | waar was je | gek geworden | hoe kon | waarom (deed|heb|lieg|doe) je | wat (doe|doen) (je|jullie) | nooit _? gedaan | leugen*',
  'grim-anger':
    'haatte | gehaat | woedend | woede | razend | irritant* | irriteer* | walgelijk* | bastaard* | verdomme | verdomd* | vervloek* | godver* | bedrog* | bedrieg* | bedrogen | verraad* | verraden | verrader* | schande* | schanda* | wreed* | hou daarmee op | schurk* | verrot* | kan het niet uitstaan | stop (daarmee|ermee) | ik sla je | (fuck|fock) (you|jou|off) | naar de hel | blijf uit (mijn|de) buurt | raak (me|mij|hem|haar) niet aan | bespottelijk | vijandig* | genoeg (hiervan|ervan) | (dit|dat) kan je niet (maken|menen|doen) | onaanvaardbaar | verdorie | te pakken krijg* | betaald zet* | doodvallen | (sla|slaat|sloeg|slaan) (je|hem|haar|me|ze) | misleid* | beschuldig* | beledig* | oplichter* | hypocriet | huichel* | laat je me',
  'dark-low':
    'schade | beschadig* | medelijden | de schuld | erger | ergste | jaloers | uitgeput | mislukt | waardeloos | teleurgesteld',
  'grim-low':
    'afschuwelijk* | vreselijke | verschrikkelijke | mislukking* | gefaald | falen | nutteloos | vernederd | vernedering | stakker* | onbeschoft | rampzalig | ondraaglijk',
} as const;

const works =
  'musical|toneelstuk|kleur|film|liedje|nummer|boek|serie|aflevering|wedstrijd|nederlaag|finale|grap|app|muziek|scheids*|weer|feyenoord|ajax|rapport';

const you = 'je|jij|jou|jouw|jullie|u|uw|ge|gij';

/** Not of a work of art or a match, nor where the speaker tells the other what goes on in them, or feels for them. */
const block = (kind: string): string => `
<grim-${kind}>
^ ..4 <dark-${kind}> ..4 $
- (je bent|jij bent|ge zijt|u bent|dus|klinkt|hoor|proef|merk) ..6 (<grim-${kind}>|<dark-${kind}>)
- (wat|tjonge*|laat|bewaar) ..2 (<grim-${kind}>|<dark-${kind}>)
- (<grim-${kind}>|<dark-${kind}>) (${works}|voor (${you})|lekker|leuk|goed|mooi|grappig|veel)
- (<negation>|als|mocht) ..4 <dark-${kind}>
- (${works}|kat|hond) ..6 (<grim-${kind}>|<dark-${kind}>)
- (<grim-${kind}>|<dark-${kind}>) ..6 (${works})
- (<grim-${kind}>|<dark-${kind}>) .. <laugh>
`;

const inner = (kind: string): string => `${block(kind)}
- (${you}) ..6 (<grim-${kind}>|<dark-${kind}>)
- (<grim-${kind}>|<dark-${kind}>) ..6 (${you})
`;

export const phrases: ActPhrases = {
  act: 'feeling',
  mild: true,
  guards: ['banter', 'negation', 'conditional'],
  phrases: {
    sadness: inner('sad'),
    fear: `${block('fear')}
+ ^ (ik|we) (kan|kunnen|kon|konden|wil|willen|durf) ..2 (niet|niks|niets) ..1 $
- (kan|kunnen|kon) ..4 (<later>|<time>|komen|nu|mee|open)
+ ^ (nee|doe|ga|laat|raak) ..2 (niet|nee) ..1 $
+ ^ nee (nee|laat|alsjeblieft)
`,
    anger: `${block('anger')}
- (${you}) ..4 (haat|walg|<grim-anger>|<dark-anger>)
- (haat|walg|verraad) (van)? (${you})
- (<dark-anger>|<grim-anger>) ..3 (dat)? je ben
- haat _ $
`,
    disappointment: block('low'),
    confusion: `
+ ^ (ik|we) (begrijp|geloof|vertrouw) ..2 (niet|niks|niets) ..1 $
`,
  },
};

export const examples: Examples = {
  yes: [
    '[ellende] overal',
    'het was een [vreselijke] avond voor ons',
    'ik [haat] deze stilte',
    'hij is [woedend] weggelopen',
    'ze [schrok] er zelf van',
    '[wraak] zal ik nemen',
    'de hele tijd [angst] in huis',
    '[help me]',
    'mijn broer voelt zich [waardeloos]',
    'die komt [nooit meer] thuis',
    'een [schandaal] is het',
    '[laat me los]',
    '[ik begrijp het niet]',
  ],
  no: [
    'dat is geen ellende',
    'wat een vreselijke film',
    'je bent woedend',
    'dus jij bent geschrokken',
    'die enge film was goed haha',
    'als het gevaarlijk is gaan we',
    'stomme app doet het niet',
    'lekkere soep, dank je',
    'we waren op tijd',
    'ben je bezorgd om hem',
    'dat hoeft niet',
    'het maakt niet uit',
    'er is geen haast',
    'nee hoor, komt goed',
    'je bent niet alleen hoor',
    'het werkt niet zoals het hoort',
    'dat kan niet op zondag',
    'nee niet die, de blauwe',
    'wacht, ik moet eerst parkeren',
    'wat een ellende voor je',
    'ik haat koriander',
  ],
};
