/** Frequent English words that Dutch, German, French and Spanish chat does not use, or hardly. */
export const common = `
the you and that this my your not do have are is was with but what he she they our their his her them just like would could
should when how why who where there here don't i'm it's that's i've you're can't didn't doesn't isn't yes yeah know think want
need feel feeling get got going gonna wanna been being did does has had were really very much more some any all if from about into
out up because cause then than too still never always again today tomorrow tonight last next week night day time good bad great
okay sorry thanks please hey hello love hate make take come go see say said told tell talk ask look work school home house mum mom
dad sister brother friend friends someone something anything nothing everything everyone nobody people thing things way life lot
little right wrong even only well back one first other another which must might may maybe sure idk lol hope help miss cry tired sad
scared happy died left hurt afraid alone myself yourself morning after before since without each same new old big hard long fuck
shit damn
`;
