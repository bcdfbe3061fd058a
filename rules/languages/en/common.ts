/** Frequent English words that Dutch, German, French and Spanish chat does not use, or hardly. */
export const common = `
the i you it and that this my your not do have are is was for with but what he she they we they're our their his her them
him just so like can will would could should when how why who where there here don't dont i'm im it's its that's thats
i've ive you're youre can't cant didn't didnt doesnt isnt wasnt wont yes yeah no know think want need feel feeling get
got going gonna wanna gotta been being be did does had has were really very much more some any all if or as at from about
into out up down off over because cause cuz then than too also still never always ever again now today tomorrow tonight
last next week night day time year years good bad great nice okay ok sorry thanks thank please hey hello hi love hate
make made take took come came go went see saw say said tell told talk ask asked look work school home house job mum mom
dad sister brother friend friends boyfriend girlfriend someone something anything nothing everything everyone nobody
people thing things way life lot little bit right wrong even only well back one two first other another which these those
must might may maybe sure u ur idk lol tbh omg rn bro dude mate gonna hope help miss cry crying tired sad scared happy
died left hurt afraid alone myself yourself morning after before since until through without every each own same new old
big hard long fuck fucking shit damn
`;
