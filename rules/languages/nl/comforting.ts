import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  isLoose: true,
  guards: ['reported'],
  phrases: `
wat <bad> .. voor (je|jullie)
wat een .. (<mess>|verdriet|verlies|gemis|klap|schok|pech|onrecht|tegenslag|narigheid)
^ (heftig|naar|triest|sneu|erg|verdrietig|pittig|zwaar|vreselijk|verschrikkelijk|afschuwelijk) (zeg|joh|man|bro|hoor|gast|kerel|dit)
(dat is|^ is) .. (<bad>|spijtig) (man|joh|zeg|bro|gast|kerel|maat|<name>|voor je)
^ spijtig (zeg|joh|man|kerel|maat)
wat (maak|moet) je .. (allemaal|toch|veel) (mee $|meemaken|doormaken)
wat een .. verhaal ($|zeg)
<bad> (voor (je|jullie)|(om)? te (horen|lezen)|dat je dit)
spijtig (voor je|(om)? te horen)
(pijn|zeer) .. te (lezen|horen|zien)
^ <bad> nieuws
spijt me .. (te horen|voor je|voor jullie|dat je|van je)
(leef|leven|voel) .. mee ($|met|hier|hoor)
(leef|leven|voel|hoop|hopen|huil|huilen|bid) .. met (je|jullie) mee
ik voel je (pijn|verdriet)
mijn hart breekt
hart ..5 (gaat|breekt|brak|bloedt|krimpt|huilt|stukjes) ..5 (je|jullie|lees|hoor|dit)
(tranen|kippenvel|brok|krop) ..2 in mijn (ogen|keel)
(zit|zitten) .. mee te huilen
met je te doen
(gecondoleerd|condoleances|deelneming|rust zacht|medeleven|innige)
(veel|alle) (sterkte|kracht|liefde|liefs|beterschap|courage|moed|troost)
^ (sterkte|beterschap|courage)
^ kracht (met|voor|<name>|je|jullie|❤|$)
xxx sterkte
hou (je)? .. (sterk|moed|taai|haaks)
^ (hou (vol|moed)|volhouden|blijf sterk|stay strong|bonne courage|goede moed)
toi toi
je kan (dit|het) (hoor|echt|$|aan|<name>)
je (ben|bent) .. (een|ne)? (vechter|bikkel|doorzetter|krijger|strijder|leeuwin)
je (ga|gaat) ..5 (rocken|knallen|schitteren|slagen|overleven|goed doen|redden)
je red (dit|het) $
er .. alle vertrouwen in
(duim|duimen|bid|bidden) .. (voor|aan) (je|jullie)
(brand|branden|steek|steken) .. kaarsje
(denk|denken|dacht) ..6 aan (je|jullie)
(we|ik) duimen
(ben|zijn) er .. voor (je|jullie)
er .. voor (je|jullie) (ben|zijn) ($|he|hoor)
(sta|staan|altijd|dag en nacht) .. voor (je|jullie) klaar
(sta|staan) .. klaar voor (je|jullie)
weet dat (je|we|ik) .. (niet alleen|aan je|van je)
van (je|jullie) houden
geef .. om (je|jullie) $
je (betekent|ben) .. (veel voor|dierbaar|mijn alles)
je ben .. goed (zo|zoals)
je (heb|ben) .. (overwonnen|zover gekomen|zo ver gekomen)
ver je .. gekomen
ik weet dat je (het|dit) kan
als iemand (het|dit) kan
gaat je .. lukken
(zorg|pas) .. goed (op|voor) jezelf
wat (ben|hou) je .. (sterk*|dapper|moedig|goed $|kanjer)
ik vind je .. (topper|sterk|dapper|kanjer|moedig)
diep respect
(ben|zijn|blijf|blijven) .. bij (je|jullie) (hoor|ook|$|in|tot)
ik (ga|loop) niet weg (hoor|<name>|bij je)
je heb (me|ons) (nog|altijd) ($|hoor|<name>)
(ben|is|zijn) hier (voor je|tot je)
ik zit naast je
ik ben er $
ik ga nergens (heen|naartoe) ($|hoor)
(heb|got) (je rug|your back|you)
(alles|het) komt .. goed ($|hoor|schat|lieverd|<name>|insh*|echt)
^ komt goed (schat|lieverd|meid|kind)
blijf aan de (lijn|telefoon)
je (staat|sta|ben|hoeft|loop) .. niet alleen
je (hoef|hoeft|moet) ..5 niet ..5 (alleen (te)? (dragen|doen|doorstaan|verwerken|op te lossen)|in je eentje)
je (hoef|hoeft) ..5 niet ..5 (alleen|eentje|groot te houden|sterk te zijn)
op (me|ons) rekenen
bij (me|ons) terecht
(laat|laten) je niet (alleen|in de steek|vallen|zitten|stikken|los)
(dikke|grote|warme|lieve|veel|een|digitale|virtuele) (knuffel*|knuf|kus|kussen|omhelzing|hug|pakker*|zoen*|poen|smak*|brasa)
brasa
(kus|kusje|zoen) op je (voorhoofd|bol|kop|wang|hoofd)
^ (knuffel*|knuf|hug)
(arm|armen) om je
^ (och|ach|oei) (mijn|lieve|arme)? _ toch
^ (lieverd|lieve schat|schat|schatje|meid|meisje|kind|zoeteke) toch
(mijn|lieve|arme) (<name>|kind|mens) toch
(ocharm*|ocherm*|och arme|arme je|(och|ach) (gossie|here|heer|heden|gut|god (kind|toch|<name>)))
^ (nee|neen)? (joh|toch|<name>) (😢|😭|💔|🥺|😔|😞|🙁)
(ah|aah|och|ach) nee ($|joh|toch|wat|<name>|😢|😭|💔|🥺|😔)
^ (arme|arm) (schat|jongen|meid|je|ziel|stakker|drommel|kind|poes|<family>|jullie)
je ben .. (sterk|sterker dan|dapper|topper|moedig|de moeite waard|goed genoeg|veel waard|genoeg (zoals|$)|kanjer|prachtmens|parel|rots)
je ben .. (geen last|niet (lastig|tot last|te veel))
je ben .. (goed|goede|lieve|geweldige|fantastische) (moeder|vader|mama|papa|mens|vriend|vriendin|zoon|dochter|zus|broer|oma|opa)
trots op (je|jullie|hoe)
(respect|petje af|chapeau|hulde|bewonder) ..3 (je|jullie)
(knap|dapper|moedig|sterk) (van je|dat je|hoe je)
(fijn|goed|lief|blij|knap|mooi|tof) dat je .. (vertel|vertelt|deelt|deelde|zegt|zei|vertelde|toevertrouwt|toevertrouwde|durft|durfde|aangeeft|uitspreekt)
(fijn|goed|blij) dat je (het|dit|me|ons) .. (bel|belde|appt|appte|stuurt|laat weten|laten weten)
(fijn|blij) dat je er nog ben
(gun|verdien) .. (niemand|rust|beter|je zo|vijand)
niemand (verdient|zou|hoort) .. (dit|dat|zoiets) ($|mee*|mogen|moeten|te)
(hij|ze) verdient je niet
(zeg|denk) dat niet over jezelf
(mild|lief|zacht|hard|streng) .. voor jezelf
je verdient .. (beter|dit niet|rust|liefde|zoveel)
had je .. niet (mogen|moeten) (overkomen|gebeuren|meemaken)
zet (hem|m) op
(woorden schieten|geen woorden)
(ben|word) er .. stil van
ik ben .. sprakeloos
(blijft|leeft) .. in (je|jullie) hart
schrik hiervan
🫂
🤗 = 0.5
❤ = 0.3
😘 = 0.3
wat (<bad>|akelig|triestig)
(man|bro|damn|shit|jezus) dat is .. <bad>
sorry (for you*|voor je <close>|voor je verlies|om .. te (horen|lezen)|dat je .. (dit|dat) .. (meemaakt|moet))
(sta|staan|staat) .. (achter|naast) (je|jullie)
(zijn|staan) .. allen .. achter (je|jullie)
(hoop|hopen|hopelijk) ..5 (slapen|rust|opknapt|troost|kracht|goed (nieuws|komt|afloopt)|(beter|lichter|rustiger|goed) (gaat|word|voor je|met je))
hopelijk gaat het .. beter
vingers gekruist
arm (ding|schaap|mens)
(samen|hier|ons) .. (doorheen|door je)
samen .. (eruit|uit) ($|hoor|<name>)
samen staan we sterk
we (gaan|doen) (dit|dat) samen
(slepen|trekken|loodsen) .. (je|jullie) .. (doorheen|erdoor)
(vasthouden|vastgehouden|omhelzen)
hou je (hand)? vast
^ huil .. maar
wat een .. (heftige|zware|moeilijke|rot|verdrietige|akelige) .. (tijd|periode|week|dag|situatie)
heb je niet verdiend
(verdien|verdiend) .. niet
hou .. van (je|jullie) = 0.5
wat er ook (gebeurd|is|komt) = 0.5
(houden van jullie|veel liefs)
wens (je|jullie) .. (sterkte|kracht|troost|rust)
(geloof|vertrouwen) in (je|jullie)
gedachten .. (bij|naar) (je|jullie)
(je|jullie) (zit|zitten) .. mijn (gedachten|hart)
(god|allah|heer|heere|jezus) .. (zegen*|kracht|sterkte|troost|geduld|sabr|draagt|nabij|bij je|met je|makkelijk)
(inna lillahi|innalillahi)
(je|jullie) .. gebed*
(rust*|rusten) .. (in vrede|zacht)
ik luister ($|naar je|hoor|altijd)
je mag .. alles .. (zeggen|vertellen|kwijt)
je kan .. alles .. (tegen|aan|bij) (me|ons)
bij (me|ons) (mag|kan|moet) je .. (huilen|jezelf|niks|stil)
ik had .. (je|jullie) .. gegund
had .. anders gezien voor (je|jullie)
wou dat ik .. (bij je|voor je|je kon|iets kon|meer kon)
was ik maar bij je ($|nu)
kon ik .. maar .. (je|bij|van je)
je ben .. (geliefd|belangrijk voor (me|ons)|gewenst|zoveel meer|veel meer)
je ben (geen|niet) .. (mislukk*|loser|slechte|dom|waardeloos|kapot|aansteller)
zou .. trots (op je|geweest|zijn ($|op je))
(stuur|geef|krijg) ..4 (knuffel*|knuf|kus|hug|liefs)
je doet het .. (goed|geweldig|knap|super)
(kon|wou) .. (knuffelen|bij je zijn|van je overnemen)
(komen|komt|kom) .. (er|dit) .. (doorheen|bovenop)
je (geraakt|raakt|komt) .. (door|over|boven) ($|hoor)
^ (och|ach|oh|o|aww*|oei) (lieverd|schat*|meid|meisje|jongen|jong|arme|je|ventje|kind)
(pijn|verdriet) ..2 overnemen
- sorry dat ik
- <bad> dat (de|het|ik)
- (ben|ik ben) er (bijna|over|om|al|zo|straks|niet)
- denk aan je (sleutels|spullen|afspraak|moeder)
- (fijn|goed) dat je (er ook|op tijd|de)
- <bad> (weer|die|uitverkocht)
- (minuten|uur|kwartier|zo|straks) bij je
- er (staat|staan) .. (achter|naast) je
- (achter|naast) je (in|op|huis|auto|fiets)
- woorden voor (zo|hoe) (lekker|mooi|goed|leuk)
- (kom|hou|doe|ga|schei|laat|kijk) toch
- (heb|toon|geen|meer) respect
- stil van (zo|dat concert)
- hou (vol|het) met
- sterkte (en)? zwakte
- wat een .. (file|trein|bus|weer|film|update)
`,
};

export const examples: Examples = {
  yes: [
    '[wat ontzettend rot voor je]',
    '[heel veel sterkte] met alles',
    '[ik ben er voor je], altijd',
    '[dikke knuffel] van ons',
    '[ik vind het zo erg voor je]',
    '[och meid toch]',
    '[veel courage] straks',
    '[gecondoleerd] met uw man',
    '[je staat er niet alleen voor]',
    '[ik leef met jullie mee]',
    '[wat een verschrikkelijk nieuws]',
    '[ik denk aan je]',
    '[je kan dit]',
    '[ocharme]',
    '[fijn dat je het vertelt]',
    '[wat vreselijk], ik weet niet wat ik moet zeggen',
    'ik [sta achter je] wat je ook beslist',
    '[hele dikke kus] van ons allebei',
    '[je bent niet alleen hierin]',
    '[heel veel kracht] toegewenst aan jou en je familie',
    'ik [hoop dat je wat rust] vindt vannacht',
    'arm ding toch, [wat een pech] allemaal',
    'mijn [hart gaat naar je] uit',
    'ik [vind het zo rot dat je dit] moet meemaken',
    'je kan [op mij rekenen]',
    '[veel sterkte met] het verlies van je opa',
    'ik had je graag even [vastgehouden] nu',
    'we slaan ons [hier samen doorheen]',
    'ik [hou je vast] in gedachten',
    '[wat een heftige tijd] hebben jullie',
    '[sterkte lieve] schat, ik hou van je',
    '[je bent zo sterk], dit kun je',
    'dat [heb je niet verdiend]',
    'Mijn oprechte [deelneming] met dit verlies.',
    'kop op maatje ik [ben der voor u]',
    'ik heb zo [met je te doen]',
    'brasa bro, [sterkte met] alles',
    'dikke merci? nee [gij zijt sterk] hoor',
    '[och ventje toch]',
    'mijn [hart breekt voor jullie]',
    'ik [brand een kaarsje] bij onze lieve vrouw voor u',
    'gij komt [er wel, ik heb er alle vertrouwen in]',
    '[zet hem op] straks, [toi toi toi]',
    'een dikke poen en [een knuffel] van ons',
    '[wat afschuwelijk zeg], je broer',
    '[gecondoleerd] met je oma',
    'ik [blijf aan de lijn] tot je rustig bent',
    '[respect voor hoe gij] daarmee omgaat',
    '[je bent een goeie moeder], echt',
    'ik [gun je rust]',
    '💙 [sterkte]',
    'dat [gun ik mijn ergste vijand] niet',
    'ik [vind het zo sneu voor je]',
  ],
  no: [
    'sorry dat ik te laat ben',
    'ik ben er over vijf minuten',
    'wat een rotweer vandaag',
    'ik ben er bijna',
    'denk aan je sleutels',
    'kus de bruid zeiden ze in die film',
    'ik ben met je moeder in de stad',
    'de sterkte van dit materiaal is getest',
    'die knuffel ligt nog bij ons thuis, kom je hem halen?',
    'wat jammer dat de bus weg is',
    'ik ben het met je eens',
    'de kracht van de motor is 120 pk',
    'je kan dit formulier online invullen',
    'wat een drama op de a12',
    'lekker gegeten gisteren bij die griek',
    'die nieuwe serie is om te huilen zo slecht haha',
    'je moet rechtsaf bij het stoplicht',
    'mijn fiets is gestolen? nee hij stond achter de schuur lol',
    'ik ben dood moe van dat sporten maar lekker',
    'zet de wekker op zeven uur',
    'de trein heeft weer vertraging, bah',
    'heb je de was al gedaan',
    'ik ben gek op chocola',
    'morgen examen engels, ik moet nog leren',
    'de dokter had uitloop van een uur',
    'het weer wordt slecht dit weekend',
    'hij is een echte prutser met verven haha',
    'ik zit in de bus naar school',
    'alleen jij en ik gaan zaterdag',
    'de kat heeft een muis gevangen en vermoord',
    'papa is even naar de winkel gegaan',
    'mama is weg, kom je gamen',
    'ik heb een boek over rouw besteld voor school',
    'oma is verhuisd naar een kleiner huis',
    'wat een zware tas zeg',
    'ik zie je straks in de les',
    'kan je de afspraak verzetten naar dinsdag',
    'dat moet je echt zien die video',
    'ik sta achter je in de rij',
    'brand die kaars maar op',
    'je gaat dit leuk vinden',
    'ik krijg tranen van die uien',
    'ik denk aan een nieuwe auto',
    'de knuffel van de kleine ligt in de auto',
    'kut bus is weer te laat',
    'ik schrik me rot van die toeter',
    'je hoeft geen jas aan te doen',
    'petje vergeten op het veld',
    'je bent een ster met excel',
    'ik hou van pannenkoeken',
    'niemand verdient zoveel als een voetballer',
    'wat erg, die trui',
    'de fiets staat achter het huis',
    'kaarsje op de taart en klaar',
    'je kan dit weekend langskomen',
    'hou vol met stofzuigen haha',
    'in gedachten was ik al op vakantie',
    'ik ben er stil van zo mooi dat concert',
    'balen, de winkel is dicht',
    'ik blijf thuis vanavond',
    'huil niet, er is nog taart',
    'blij dat je er bij was gisteren op het feest',
    'jij verdient een biertje',
    'ik hou van die serie',
  ],
};
