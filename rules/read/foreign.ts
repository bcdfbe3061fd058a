/**
 * Frequent words of languages that Haven does not read, so that it knows when to be silent. A language that is built
 * brings its own `common` words; its line here is left out then.
 */
export const foreign: Readonly<Record<string, string>> = {
  de: `ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen dein deine deinen sein
    seine und oder aber nicht kein keine ist bin bist sind seid war waren habe hab hast hat haben hatte wird werde werden
    wurde kann kannst können muss musst müssen soll sollte will willst wollte möchte würde würd hätte hätt wäre wär der die das den
    dem des ein eine einen einem einer zu zum zur mit bei von vom für auf aus nach über unter vor zwischen durch ohne um im
    am ja nein doch mal schon noch nur auch so sehr ganz gar immer nie wieder jetzt heute morgen gestern abend was wer wie
    wo wann warum wieso welche dass weil wenn als ob dann also denn da hier dort mehr viel nichts etwas alles alle jeder
    man leute jemand niemand gut schlecht schön danke bitte tut leid geht gehts gehst komme kommst kommt macht mach machen
    gemacht weiß weiss sag sagen gesagt gerade einfach halt eben echt voll wirklich genau vielleicht leider endlich
    mama papa freund freundin arbeit hause nix ne nen haste bisschen lass fühlt fühle egal puh tag nacht woche jahr`,
  fr: `je tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre votre le la
    les un une des du de au aux et ou mais donc car ni pas ne plus jamais rien tout tous toute est es suis sommes êtes sont
    était étais ai as a avons avez ont avait été être avoir fait faire fais vais vas va allez peux peut veux veut dois
    doit sais sait faut ce cet cette ça cela qui que quoi quand comment pourquoi où quel quelle avec sans pour par dans
    sur sous chez vers entre après avant depuis si oui non merci bonjour salut bonsoir bien mal très trop peu beaucoup
    encore déjà toujours aussi alors même autre jour soir nuit demain hier maintenant aujourd'hui c'est j'ai t'es t'as
    qu'est n'est d'accord j'en l'ai quelqu'un y en mdr ptdr stp desolé désolé mec ouais nan vraiment parce comme mère père
    ami amie travail maison chose bon bonne grave quoi peur seule seul suis coup gens`,
  es: `yo tú tu él ella nosotros vosotros ellos ellas me te se nos os le les lo la los las mi mis tus su sus un una unos
    unas el de del al y o pero no si sí que qué quien quién como cómo cuando cuándo donde dónde porque por para con sin en
    entre desde hasta sobre es soy eres somos son era fue está estoy estás estamos están estaba ha he has han había hay
    ser estar tener tengo tienes tiene hacer hace haces hago hecho voy vas va vamos ir puedo puedes puede quiero quieres
    quiere sé sabes sabe dije dijo más menos muy mucho mucha poco todo toda todos nada algo alguien nadie siempre nunca ya
    aún también tampoco ahora hoy ayer mañana noche día días vez bien mal bueno buena gracias hola vale pues tío tía
    jaja jajaja q k xq pq madre padre hermano hermana amigo amiga trabajo casa cosa eso esto ese esta este así aquí tan
    verdad siento llorar sola solo joder`,
  it: `io tu lui lei noi voi loro mi ti si ci il lo la gli le un una di del della che chi non è sono sei siamo ho hai ha
    abbiamo hanno era come cosa quando dove perché con per tra questo questa quello sì anche ma molto tutto niente
    sempre mai adesso oggi domani ieri grazie ciao bene va vado fare fatto dire detto casa amico`,
  pt: `eu você ele ela nós eles o a os as um uma do da dos das no na que não é são está estou tem tenho fazer muito
    também mas com para por quando onde porque isso este esta obrigado obrigada oi bem agora hoje amanhã ontem vou foi
    minha meu seu sua`,
  scandinavian: `jag jeg du han hon hun vi ni de mig meg dig deg sig och og inte ikke är er var har hade en ett et det den
    att at som på med för til till av om men eller så vad hva hvad när når nu nå här her där der mycket meget bra godt tack
    takk tak hej hei ja nej nei kan ska skal vil vill från fra`,
  turkish: `ben sen bir bu ve için değil çok ne nasıl var yok evet hayır tamam ama gibi daha şimdi bugün yarın seni beni
    bana sana mi mı teşekkürler merhaba`,
  polish: `ja ty on ona my wy nie tak jest jestem jesteś są był była co kto jak gdzie kiedy dlaczego że to ten ta się na do
    z za po od przez już tylko bardzo dobrze dziękuję dzięki cześć mam masz ma`,
  indonesian: `aku saya kamu dia kita kami mereka yang dan di ke dari ini itu tidak gak nggak bukan ada apa siapa kenapa
    bagaimana sudah udah belum akan bisa mau lagi juga tapi kalau dengan untuk terima kasih`,
  afrikaans: `ek jy hy sy ons julle hulle nie het is was sal kan moet wil vir van met om en maar baie goed dankie asseblief
    hoekom wanneer waar wie dis jou my`,
};
